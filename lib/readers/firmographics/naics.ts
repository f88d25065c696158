/**
 * Classes of the North American Industry Classification System, United States, 2022: code, title, and the trades (as in the
 * lexicon of trades) and types of schema.org that mean it. Source: U.S. Office of Management and Budget and U.S. Census
 * Bureau; works of the United States Government, in the public domain (17 U.S.C. § 105).
 */
const table = `
5415 Computer Systems Design and Related Services = managed service provider, managed security service provider, it services company, it support company, it consulting firm, systems integrator, cybersecurity company, value-added reseller
5132 Software Publishers = saas company, game studio
517 Telecommunications = internet service provider, telecom provider
518 Computing Infrastructure Providers, Data Processing, Web Hosting = data center operator, hosting provider, cloud provider
5411 Legal Services = law firm, patent law firm, notary office, LegalService, Attorney, Notary
5412 Accounting, Tax Preparation, Bookkeeping, and Payroll Services = accounting firm, AccountingService
5413 Architectural, Engineering, and Related Services = architecture firm, engineering firm
5414 Specialized Design Services = design studio
5416 Management, Scientific, and Technical Consulting Services = consulting firm
5417 Scientific Research and Development Services = research institute
5418 Advertising, Public Relations, and Related Services = marketing agency, seo agency, advertising agency, public relations agency
54191 Marketing Research and Public Opinion Polling = market research company
54192 Photographic Services = photographer
54193 Translation and Interpretation Services = translation agency
54194 Veterinary Services = veterinary clinic, VeterinaryCare
5121 Motion Picture and Video Industries = film production company, movie theater, MovieTheater
5613 Employment Services = staffing agency, EmploymentAgency
5615 Travel Arrangement and Reservation Services = travel agency, tour operator, TravelAgency
5616 Investigation and Security Services = security company, locksmith, Locksmith
5617 Services to Buildings and Dwellings = cleaning company, landscaping company, pest control company
323 Printing and Related Support Activities = printing company
3121 Beverage Manufacturing = brewery, winery, distillery, Brewery, Winery, Distillery
3327 Machine Shops; Turned Product; and Screw, Nut, and Bolt Manufacturing = machine shop
3315 Foundries = foundry
337 Furniture and Related Product Manufacturing = furniture manufacturer
31-33 Manufacturing = manufacturer
236 Construction of Buildings = construction company, GeneralContractor
23816 Roofing Contractors = roofing company, RoofingContractor
23821 Electrical Contractors and Other Wiring Installation Contractors = electrical contractor, Electrician
23822 Plumbing, Heating, and Air-Conditioning Contractors = plumbing company, hvac company, Plumber, HVACBusiness
23832 Painting and Wall Covering Contractors = painting company, HousePainter
42 Wholesale Trade = wholesaler
4411 Automobile Dealers = car dealership, AutoDealer
8111 Automotive Repair and Maintenance = auto repair shop, car wash, AutoRepair, AutoBodyShop, AutoWash
484 Truck Transportation = trucking company
4842 Specialized Freight Trucking = moving company, MovingCompany
481 Air Transportation = airline, Airline
4885 Freight Transportation Arrangement = freight forwarder
44-45 Retail Trade = retailer, online shop, furniture store, clothing store, jewelry store, bookstore, toy store, gift shop, florist, supermarket, bicycle shop, FurnitureStore, ClothingStore, JewelryStore, BookStore, ToyStore, Florist, BikeStore, GroceryStore, HardwareStore, OnlineStore
6212 Offices of Dentists = dental clinic, orthodontist, Dentist
6211 Offices of Physicians = medical practice
622 Hospitals = hospital, Hospital
45611 Pharmacies and Drug Retailers = pharmacy, Pharmacy
62131 Offices of Chiropractors = chiropractor
62132 Offices of Optometrists = optometrist
623 Nursing and Residential Care Facilities = care home
6216 Home Health Care Services = home care agency
6244 Child Care Services = kindergarten, ChildCare, Preschool
7225 Restaurants and Other Eating Places = restaurant, cafe, Restaurant, CafeOrCoffeeShop, FastFoodRestaurant
7224 Drinking Places (Alcoholic Beverages) = bar, BarOrPub
72232 Caterers = catering company
7211 Traveler Accommodation = hotel, bed and breakfast, Hotel, Motel, BedAndBreakfast
7212 RV (Recreational Vehicle) Parks and Recreational Camps = campsite, Campground
8121 Personal Care Services = hair salon, beauty salon, HairSalon, BeautySalon, NailSalon
8122 Death Care Services = funeral home
71394 Fitness and Recreational Sports Centers = fitness studio, ExerciseGym
6111 Elementary and Secondary Schools = school, school district, ElementarySchool, HighSchool, MiddleSchool
6113 Colleges, Universities, and Professional Schools = university, CollegeOrUniversity
7121 Museums, Historical Sites, and Similar Institutions = museum, zoo, national park, Museum, Zoo
522 Credit Intermediation and Related Activities = bank, credit union, mortgage broker, BankOrCreditUnion
524 Insurance Carriers and Related Activities = insurance agency, InsuranceAgency
531 Real Estate = real estate agency, property management company, RealEstateAgent
8131 Religious Organizations = church, mosque, synagogue, Church, Mosque, Synagogue
92 Public Administration = municipality, government agency
`;

/** A class with its code and title. */
export type IndustryClass = { code: string; title: string };

/** The class a trade of the lexicon or a type of schema.org belongs to; those that may be several are not in it. */
export const classOf: ReadonlyMap<string, IndustryClass> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', meant = ''] = line.split(' = ');
      const at = head.indexOf(' ');
      const one = { code: head.slice(0, at), title: head.slice(at + 1) };
      return meant.split(', ').map((word): [string, IndustryClass] => [word, one]);
    }),
);
