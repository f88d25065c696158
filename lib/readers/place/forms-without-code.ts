import { lazily } from '../lazily.ts';
import type { Form } from './forms-english.ts';
import { provinceCodes } from './regions.ts';
import { anyOf } from './states.ts';

const pattern = (source: string): (() => RegExp) => lazily(() => new RegExp(source, 'gu'));

const withoutCodes =
  'UAE|U\\.A\\.E\\.?|United Arab Emirates|Qatar|Hong Kong|Kenya|Nigeria|Ghana|Uganda|Tanzania|Zimbabwe|Botswana|Jamaica|Bahamas|Bahrain|Kuwait|Oman|Lebanon|Panama|Macau|Barbados';

/** "Office 4, Harbour Tower, Dubai, UAE": countries without postcodes stand behind the town; a street or a box must stand before it. */
const countryOnly: Form = {
  hint: new RegExp(`(?:${withoutCodes})(?!\\p{L})`, 'u'),
  pattern: pattern(String.raw`(?<=\p{L}(?: ?[,–-] ?|\n))(?<code>)(?=(?:The )?(?:${withoutCodes})(?![\p{L}]))`),
  town: 'before',
  countries: 'AE QA HK KE NG GH UG TZ ZW BW JM BS BH KW OM LB PA MO BB'.split(' '),
  wants: 'street',
};

/** "12 Main Street, Boise, ID" has no postcode; a street must stand before it. */
const stateOnly: Form = {
  hint: /, ?[A-Z]/,
  pattern: pattern(
    String.raw`(?<=\p{L}, ?)(?<region>${anyOf.US})(?<code>)(?![\p{L}\d]|\.\p{L}|[., ]{0,2}\d{5}|[., ]{1,2}(?:USA[, ]{1,2})?\d{5})`,
  ),
  town: 'before',
  countries: ['US'],
  wants: 'street',
};

/** "Viale dei Tigli 90/B, Rovigo (RO)": an Italian province behind the town. */
const italianProvince: Form = {
  hint: /\p{L} ?\([A-Z]{2}\)/u,
  pattern: pattern(
    String.raw`(?<=\p{L} ?)\((?<region>${provinceCodes})\)(?<code>)(?![ ,\n–-]{0,3}(?:CAP[ :.]{1,2})?\d{5})`,
  ),
  town: 'before',
  countries: ['IT'],
  wants: 'street',
};

const spanish =
  'A Coruña|La Coruña|Álava|Albacete|Alicante|Almería|Asturias|Ávila|Badajoz|Barcelona|Bizkaia|Burgos|Cáceres|Cádiz|Cantabria|Castellón|Ciudad Real|Córdoba|Cuenca|Gipuzkoa|Girona|Granada|Guadalajara|Huelva|Huesca|Jaén|La Rioja|Las Palmas|León|Lleida|Lugo|Madrid|Málaga|Mallorca|Murcia|Navarra|Ourense|Palencia|Pontevedra|Salamanca|Segovia|Sevilla|Soria|Tarragona|Tenerife|Teruel|Toledo|Valencia|Valladolid|Vizcaya|Zamora|Zaragoza';

/** "Avda. del Olivo, s/n // Olivares (Sevilla)": a Spanish province behind the town, on a page that points there. */
const spanishProvince: Form = {
  hint: /\p{L} ?\(\p{Lu}\p{L}/u,
  pattern: pattern(String.raw`(?<=\p{L} ?)\((?<region>${spanish})\)(?<code>)`),
  town: 'before',
  countries: ['ES'],
  wants: 'home',
};

const brNames =
  'Paraná|Santa Catarina|Rio Grande do Sul|São Paulo|Rio de Janeiro|Minas Gerais|Bahia|Goiás|Ceará|Pernambuco|Espírito Santo|Mato Grosso(?: do Sul)?|Pará|Maranhão|Paraíba';

/** "Rua das Acácias, 540 - Centro // Recife - PE": a Brazilian state behind the town, on a page that points there. */
const brazilianState: Form = {
  hint: new RegExp(`[-–/,(|] ?(?:[A-Z]{2}|${brNames})(?!\\p{L})`, 'u'),
  pattern: pattern(
    String.raw`(?<=\p{L}(?: ?[-–/(] ?| [|] |, ))(?<region>${anyOf.BR}|${brNames})(?<code>)(?![\p{L}\d-]|\)?[ \n,./|•·–-]{1,4}(?:Brasil[ ,-]{1,3})?(?:CEP|\d{2}\.?\d{3}-\d{3}))`,
  ),
  town: 'before',
  countries: ['BR'],
  wants: 'home',
};

/** "4005, boul. des Érables // Laval (Québec)": a province behind the town. */
const canadianProvince: Form = {
  hint: /\p{L}(?: ?\(|, ?)(?:Q|O|B|A|M|N|S|P|Y)/u,
  pattern: pattern(
    String.raw`(?<=\p{L}(?: ?\(|, ?))(?<region>${anyOf.CA})(?<code>)(?![\p{L}\d]|\.\p{L}|\)?\.?[ \n,-]{0,4}(?:Canada[ \n,]{1,3})?[A-Z]\d[A-Z])\)?`,
  ),
  town: 'before',
  countries: ['CA'],
  wants: 'street',
};

/** "12 Wattle Street, Subiaco NSW": an Australian state that no other country has. */
const australianState: Form = {
  hint: /(?:NSW|QLD|VIC|TAS|New South Wales|Queensland|Victoria|Tasmania)/,
  pattern: pattern(
    String.raw`(?<=\p{L},? )(?<region>NSW|QLD|VIC|TAS|New South Wales|Queensland|Victoria|Tasmania)(?<code>)(?![\p{L}\d]|\.?[ \n,]{1,3}(?:Australia[ \n,]{1,3})?\d{4})`,
  ),
  town: 'before',
  countries: ['AU'],
  wants: 'street',
};

const irishCounties =
  'Carlow|Cavan|Clare|Cork|Donegal|Dublin|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Waterford|Westmeath|Wexford|Wicklow';

/** "18 Main Street, Naas, Co. Kildare": an Irish county behind the town. */
const irishCounty: Form = {
  hint: /Co(?:\.|unty)? \p{Lu}/u,
  pattern: pattern(
    String.raw`(?<=\p{L},? ?[,\n] ?)(?<region>(?:Co\.?|County) (?:${irishCounties}))(?<code>)(?![\p{L}\d]|[.,]?[ \n]{1,2}(?:Ireland[ ,\n]{1,2})?[A-Z]\d[\dW])`,
  ),
  town: 'before',
  countries: ['IE'],
  wants: 'street',
};

/** Countries that write postcodes, named behind the town of an address that has none. */
const named =
  'Portugal|España|Spain|Italia|Italy|France|Deutschland|Germany|Österreich|Austria|Schweiz|Switzerland|Suisse|Svizzera|Ireland|Nederland|The Netherlands|Netherlands|België|Belgique|Belgium|Luxembourg|Danmark|Denmark|Norge|Norway|Sverige|Sweden|Suomi|Finland|Polska|Poland|Česká republika|Czech Republic|Slovensko|Slovakia|Brasil|Brazil|México|Mexico|Argentina|Chile|Colombia|Perú|Peru|Uruguay|Canada|Australia|New Zealand|South Africa|India|United Kingdom|UK|England|Scotland|Wales|Greece|Turkey|Malta|Cyprus';
const namedCountry: Form = {
  hint: new RegExp(`(?:${named})`, 'u'),
  pattern: pattern(
    String.raw`(?<=\p{L}(?:, ?|\n| [–-] |\. | ?\())(?<code>)(?=(?<land>${named})(?!\p{L}| \p{Ll}|[ ,\n.–-]{1,3}(?:[A-Z]{1,2}\d|\d{4})))`,
  ),
  town: 'before',
  countries: [],
  wants: 'street',
};

/** Addresses without a postcode: what stands behind the town tells that it is one, and a street must stand before it. */
export const formsWithoutCode: readonly Form[] = [
  countryOnly,
  stateOnly,
  italianProvince,
  spanishProvince,
  canadianProvince,
  australianState,
  brazilianState,
  irishCounty,
  namedCountry,
];
