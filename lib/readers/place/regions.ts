import type { CountryCode } from '../../prospect/text.ts';
import { placeKey } from './country-names.ts';

const list = (names: string): readonly string[] => names.split('|');

/** Regions that are written into addresses, by country and folded name; for countries without fixed codes beside the postcode. */
const names: ReadonlyMap<CountryCode, ReadonlySet<string>> = new Map(
  Object.entries({
    ES: 'a coruna|alava|albacete|alicante|almeria|asturias|avila|badajoz|baleares|illes balears|islas baleares|barcelona|bizkaia|burgos|caceres|cadiz|cantabria|castellon|ciudad real|cordoba|cuenca|gipuzkoa|guipuzcoa|girona|gerona|granada|guadalajara|huelva|huesca|jaen|la coruna|la rioja|las palmas|leon|lerida|lleida|lugo|madrid|malaga|mallorca|murcia|navarra|orense|ourense|palencia|pontevedra|salamanca|santa cruz de tenerife|segovia|sevilla|soria|tarragona|tenerife|teruel|toledo|valencia|valladolid|vizcaya|zamora|zaragoza',
    AT: 'burgenland|karnten|niederosterreich|oberosterreich|salzburg|steiermark|tirol|vorarlberg',
    IN: 'andhra pradesh|assam|bihar|chhattisgarh|delhi|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|odisha|orissa|punjab|rajasthan|tamil nadu|tamilnadu|telangana|uttar pradesh|u p|uttarakhand|west bengal',
    MX: 'aguascalientes|baja california|baja california sur|campeche|chiapas|chihuahua|coahuila|coahuila de zaragoza|michoacan de ocampo|colima|durango|estado de mexico|edo de mexico|guanajuato|guerrero|hidalgo|jalisco|jal|michoacan|morelos|nayarit|nuevo leon|n l|nl|oaxaca|puebla|queretaro|qro|quintana roo|q roo|san luis potosi|s l p|sinaloa|sonora|tabasco|tamaulipas|tlaxcala|veracruz|yucatan|zacatecas|cdmx|d f|df',
    AR: 'buenos aires|catamarca|chaco|chubut|cordoba|corrientes|entre rios|formosa|jujuy|la pampa|la rioja|mendoza|misiones|neuquen|rio negro|salta|san juan|san luis|santa cruz|santa fe|santiago del estero|tierra del fuego|tucuman',
    ZA: 'eastern cape|free state|gauteng|kwazulu natal|kzn|limpopo|mpumalanga|north west|northern cape|western cape',
    BR: 'ac|al|am|ap|ba|ce|df|es|go|ma|mg|ms|mt|pa|pb|pe|pi|pr|rj|rn|ro|rr|rs|sc|se|sp|to|minas gerais|parana|santa catarina|rio grande do sul|bahia|pernambuco|ceara|goias',
    JP: 'tokyo|osaka|kyoto|hokkaido|kanagawa|saitama|chiba|aichi|hyogo|fukuoka|shizuoka|ibaraki|hiroshima|nagano|niigata|gifu|mie|shiga|nara|okayama|kumamoto|tochigi|gunma|miyagi|okinawa',
  }).map(([country, all]): [CountryCode, ReadonlySet<string>] => [country, new Set(list(all))]),
);

/** Piece of a regular expression: the two capital letters of any Italian province. */
export const provinceCodes =
  'A[GLNOPQRTV]|B[AGILNORSTZ]|C[ABEHILNORSTZ]|E[EN]|F[CEGIMR]|G[EOR]|I[MS]|KR|L[CEIOTU]|M[BCEINOST]|N[AOU]|O[RT]|P[ACDEGINORTUVZ]|R[ACEGIMNO]|S[AIOPRSUV]|T[AENOPRSV]|UD|V[ABCEIRTV]';

const province = new RegExp(`^(?:${provinceCodes})$`);

/** Two capital letters of an Italian province. */
export const isProvinceCode = (text: string): boolean => province.test(text);

/** The region a text names in one of the countries, as it is written there without what announces it. */
export const regionNamed = (text: string, countries: readonly CountryCode[]): string | undefined => {
  if (text.length > 40) return undefined;
  const woj = /^(?:woj|województwo)\.?\s(\p{Ll}[\p{L}-]{3,20})$/u.exec(text)?.[1];
  if (woj !== undefined) return countries.includes('PL') ? woj : undefined;
  if (countries.includes('IE') && /^(?:Co\.?|County)\s\p{Lu}\p{Ll}{2,10}$/u.test(text)) return text;
  if (countries.includes('IT') && isProvinceCode(text)) return text;
  const key = placeKey(text);
  return countries.some((country) => names.get(country)?.has(key)) ? text : undefined;
};
