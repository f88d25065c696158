import type { NicheLists } from '../definition.ts';
import { kind } from './words-abroad.ts';

/**
 * Businesses that are plainly none of IT, by what they call themselves. Only names of businesses, never of single
 * offers: who sells some marketing or training beside IT is not outside.
 */
export const nonItBusinesses: NicheLists['outside'] = [
  kind(
    'Health and care',
    'dental clinic, medical practice, hospital, pharmacy, veterinary clinic, physiotherapy practice, optician, care home, psychology practice, funeral home, chiropractor, optometrist, orthodontist, home care agency, medical device manufacturer, dental practice, dental office, dentist, medical clinic, medical center, physician, veterinarian, nursing home',
  ),
  kind(
    'Law, tax and finance',
    'law firm, notary office, accounting firm, insurance agency, bank, financial advisor, investment company, mortgage broker, patent law firm, law office, attorney, lawyer, accountant, cpa firm, credit union, insurance company, insurance broker, wealth management firm, mortgage lender',
  ),
  kind(
    'Food, lodging and travel',
    'restaurant, cafe, bakery, bar, catering company, hotel, travel agency, airline, airport, campsite, tour operator, ski resort, vacation rental company, nightclub, ice cream parlor, distillery, coffee roaster, coffee shop, bed and breakfast, brewery, winery',
  ),
  kind(
    'Making',
    'manufacturer, machine shop, foundry, electronics manufacturer, mining company, recycling company, energy company, farm, steel mill, semiconductor company, furniture manufacturer, food producer, solar company, water utility, chemical company, pharmaceutical company, printing company, manufacturing company, metal fabricator',
  ),
  kind(
    'Building and trades',
    'engineering firm, architecture firm, construction company, roofing company, plumbing company, electrical contractor, joinery, painting company, landscaping company, cleaning company, pest control company, security company, kitchen company, garden center, locksmith, general contractor, plumber, electrician, hvac company, roofer, architect',
  ),
  kind(
    'Shops and transport',
    'logistics company, car dealership, auto repair shop, bicycle shop, mobility equipment supplier, wholesaler, online shop, retailer, furniture store, fashion brand, bookstore, supermarket, rental company, car wash, costume shop, jewelry store, toy store, music store, gift shop, florist, butcher, clothing store, grocery store, trucking company, freight forwarder, moving company',
  ),
  kind(
    'Agencies and media',
    'marketing agency, seo agency, advertising agency, public relations agency, design studio, film production company, photographer, publisher, newspaper, news agency, radio station, event agency, translation agency, digital marketing agency, creative agency, pr agency',
  ),
  kind(
    'Services to firms',
    'consulting firm, research institute, staffing agency, real estate agency, call center, training company, trade association, coworking space, market research company, business coach, chamber of commerce, think tank, trade union, recruitment agency, executive search firm, property management company, management consultancy',
  ),
  kind(
    'Public, schools and leisure',
    'hair salon, fitness studio, sports club, non-profit organization, church, school, university, kindergarten, museum, library, government agency, political party, day spa, tattoo studio, yoga studio, dance school, martial arts school, ski school, language school, music school, driving school, mosque, synagogue, art gallery, theater, orchestra, movie theater, zoo, amusement park, municipality, national park, police department, fire department, beauty salon, gym, nonprofit, charity, college, school district',
  ),
];
