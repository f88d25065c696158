import type { Address } from '../../prospect/fact.ts';

/** States and provinces by code and name, for countries that write them into every address. */
const parsed = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .split('|')
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
  );

/** United States with territories. */
export const usStates = parsed(
  'AL:Alabama|AK:Alaska|AZ:Arizona|AR:Arkansas|CA:California|CO:Colorado|CT:Connecticut|DE:Delaware|DC:District of Columbia|FL:Florida|GA:Georgia|HI:Hawaii|ID:Idaho|IL:Illinois|IN:Indiana|IA:Iowa|KS:Kansas|KY:Kentucky|LA:Louisiana|ME:Maine|MD:Maryland|MA:Massachusetts|MI:Michigan|MN:Minnesota|MS:Mississippi|MO:Missouri|MT:Montana|NE:Nebraska|NV:Nevada|NH:New Hampshire|NJ:New Jersey|NM:New Mexico|NY:New York|NC:North Carolina|ND:North Dakota|OH:Ohio|OK:Oklahoma|OR:Oregon|PA:Pennsylvania|PR:Puerto Rico|RI:Rhode Island|SC:South Carolina|SD:South Dakota|TN:Tennessee|TX:Texas|UT:Utah|VT:Vermont|VA:Virginia|WA:Washington|WV:West Virginia|WI:Wisconsin|WY:Wyoming',
);
/** Canada. */
export const caProvinces = parsed(
  'AB:Alberta|BC:British Columbia|MB:Manitoba|NB:New Brunswick|NL:Newfoundland and Labrador|NS:Nova Scotia|NT:Northwest Territories|NU:Nunavut|ON:Ontario|PE:Prince Edward Island|QC:Quebec|QC:Québec|SK:Saskatchewan|YT:Yukon',
);
/** Australia. */
const auStates = parsed(
  'NSW:New South Wales|VIC:Victoria|QLD:Queensland|SA:South Australia|WA:Western Australia|TAS:Tasmania|NT:Northern Territory|ACT:Australian Capital Territory',
);
/** Brazil, by code. */
export const brStates = 'AC|AL|AM|AP|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO';

/** Counties and the like that stand between town and postcode in the United Kingdom and Ireland, folded. */
export const counties: ReadonlySet<string> = new Set(
  'bedfordshire berkshire buckinghamshire cambridgeshire cheshire cleveland cornwall cumbria derbyshire devon dorset durham essex gloucestershire hampshire herefordshire hertfordshire kent lancashire leicestershire lincolnshire merseyside middlesex norfolk northamptonshire northumberland nottinghamshire oxfordshire rutland shropshire somerset staffordshire suffolk surrey warwickshire wiltshire worcestershire|isle of wight|south gloucestershire|north somerset|north lincolnshire|north east lincolnshire|east riding of yorkshire|east riding|east sussex|west sussex|sussex|north yorkshire|south yorkshire|west yorkshire|east yorkshire|yorkshire|west midlands|greater manchester|greater london|tyne and wear|county durham|co durham|aberdeenshire|fife|lothian|midlothian|west lothian|east lothian|greater glasgow|tyne & wear|tyne wear|avon|cambridgeshire|lanarkshire|ayrshire|perthshire|gwent|gwynedd|powys|dyfed|clwyd|glamorgan|south glamorgan|mid glamorgan|west glamorgan|co antrim|county antrim|co down|county down|co armagh|co tyrone|co londonderry|hants|herts|bucks|beds|berks|cambs|lancs|leics|lincs|northants|notts|oxon|staffs|wilts|worcs|warks'
    .split('|')
    .flatMap((part, at) => (at === 0 ? part.split(' ') : [part])),
);

const alternatives = (map: ReadonlyMap<string, string>): string =>
  [...map]
    .flatMap(([code, name]) => [name, name.toUpperCase(), code])
    .sort((one, other) => other.length - one.length)
    .join('|');

/** Piece of a regular expression: any state of the country, by name or code. */
export const anyOf = {
  US: alternatives(usStates),
  CA: alternatives(caProvinces),
  AU: alternatives(auStates),
  BR: brStates,
} as const;

/** "D.C." and "Ma" as the code they stand for; names and codes as they are. */
export const regionCode = (written: string, country = 'US'): string => {
  const code = written.replace(/[.\s]/g, '').toUpperCase();
  return code.length === 2 && (country === 'CA' ? caProvinces : usStates).has(code) ? code : written;
};

const zips =
  'CT:0|MA:0|ME:0|NH:0|NJ:0|PR:0|RI:0|VT:0|DE:1|NY:01|PA:1|DC:25|MD:2|NC:2|SC:2|VA:2|WV:2|AL:3|FL:3|GA:3|MS:3|TN:3|IN:4|KY:4|MI:4|OH:4|IA:5|MN:5|MT:5|ND:5|SD:5|WI:5|IL:6|KS:6|MO:6|NE:6|AR:7|LA:7|OK:7|TX:78|AZ:8|CO:8|ID:8|NM:8|NV:8|UT:8|WY:8|AK:9|CA:9|HI:9|OR:9|WA:9';
const firstDigits = parsed(zips);
const codeOfState = new Map(
  [...usStates].flatMap(([code, name]) => [
    [name, code],
    [name.toUpperCase(), code],
  ]),
);

/** False for a code of five digits that begins as none of the named state does. */
export const isZipOf = (zip: string, state: string): boolean => {
  const digits = firstDigits.get(codeOfState.get(state) ?? regionCode(state));
  return zip === '' || digits === undefined || digits.includes(zip.charAt(0));
};

/** The country whose states or provinces an address names; undefined where its postcode has another country's form. */
export const countryOfRegion = ({ region = '', postalCode }: Pick<Address, 'region' | 'postalCode'>) => {
  const isIn = (states: ReadonlyMap<string, string>) => states.has(region) || [...states.values()].includes(region);
  if (isIn(usStates) && /^\d{5}(?:-\d{4})?$/.test(postalCode ?? '00000')) return 'US';
  return isIn(caProvinces) && /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/.test(postalCode ?? 'A1A 1A1') ? 'CA' : undefined;
};
