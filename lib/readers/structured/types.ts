import { legalFormOf } from '../name/legal-forms.ts';
import { type Thing, textIn } from './thing.ts';

const organisationNames = new Set(
  (
    'Organization Corporation LocalBusiness NGO Airline Consortium EducationalOrganization CollegeOrUniversity School ' +
    'HighSchool MiddleSchool ElementarySchool Preschool FundingScheme GovernmentOrganization LibrarySystem Library ' +
    'MedicalOrganization Hospital Dentist Physician Pharmacy VeterinaryCare DiagnosticLab NewsMediaOrganization ' +
    'OnlineBusiness OnlineStore PerformingGroup MusicGroup DanceGroup TheaterGroup PoliticalParty Project ' +
    'ResearchOrganization SearchRescueOrganization SportsOrganization SportsTeam SportsClub WorkersUnion AnimalShelter ' +
    'ArchiveOrganization AutoRental AutoRepair AutoDealer AutoBodyShop ChildCare DryCleaningOrLaundry EmploymentAgency ' +
    'FireStation PoliceStation PostOffice Casino ArtGallery NightClub AccountingService AutomatedTeller BankOrCreditUnion ' +
    'InsuranceAgency FoodEstablishment Bakery BarOrPub Brewery CafeOrCoffeeShop Distillery FastFoodRestaurant ' +
    'IceCreamShop Restaurant Winery HairSalon DaySpa BeautySalon NailSalon TattooParlor HealthClub Electrician ' +
    'GeneralContractor HVACBusiness HousePainter Locksmith MovingCompany Plumber RoofingContractor InternetCafe ' +
    'LegalService Attorney Notary BedAndBreakfast Campground Hostel Hotel Motel Resort ProfessionalService ' +
    'RadioStation TelevisionStation RealEstateAgent RecyclingCenter SelfStorage ShoppingCenter ExerciseGym GolfCourse ' +
    'Store TouristInformationCenter TravelAgency ResearchProject FundingAgency GovernmentOffice MedicalClinic Optician ' +
    'IndividualPhysician PhysiciansOffice MotorcycleDealer MotorcycleRepair GasStation AutoWash Florist ComedyClub ' +
    'BowlingAlley SkiResort AmusementPark AdultEntertainment StadiumOrArena TennisComplex'
  ).split(' '),
);
const familyEndings = /(?:Organization|Business|Store|Service|Shop|Agency|Company|Establishment|Clinic)$/;

/** Things that are served, not those who serve. */
const services = new Set(
  (
    'Service TaxiService BroadcastService RadioBroadcastService CableOrSatelliteService FoodService PaymentService ' +
    'GovernmentService'
  ).split(' '),
);

/** Forms whose letters no surname is: "GmbH", "S.r.l.", not "AG" or "SA". */
const isFirm = (name: string): boolean => /[\p{Ll}.]/u.test(legalFormOf(name)?.form ?? '');

/** A firm that a site's contact form marks up as a person: "Ahorn Tischlerei GmbH". */
const isFirmAsPerson = (thing: Thing): boolean =>
  thing.types.includes('Person') && isFirm(textIn(thing, 'name')?.text ?? '');

/** True for schema.org's Organization and the types under it, and for whatever has a legal name; not for reviews, services or brands. */
export const isOrganisation = (thing: Thing): boolean =>
  thing.properties.has('legalName') ||
  isFirmAsPerson(thing) ||
  thing.types.some((type) => organisationNames.has(type) || (familyEndings.test(type) && !services.has(type)));

/** True for a person of schema.org. */
export const isPerson = (thing: Thing): boolean => thing.types.includes('Person') && !isOrganisation(thing);
