import type { CountryCode } from '../../prospect/text.ts';
import { fold } from '../../titles/fold.ts';

const codes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FO FR GA GB GD GE GF GG GH GI GL GM GN GP GR GT GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MQ MR MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NZ OM PA PE PF PG PH PK PL PR PS PT PY QA RE RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SV SY SZ TD TG TH TJ TL TM TN TR TT TW TZ UA UG US UY UZ VA VE VN XK YE YT ZA ZM ZW';
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'da', 'sv', 'nb', 'fi', 'pl', 'cs'];

const aliases: readonly (readonly [string, CountryCode])[] = [
  ['usa', 'US'],
  ['u s a', 'US'],
  ['united states of america', 'US'],
  ['the united states', 'US'],
  ['etats unis d amerique', 'US'],
  ['uk', 'GB'],
  ['u k', 'GB'],
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['grossbritannien', 'GB'],
  ['republic of ireland', 'IE'],
  ['the netherlands', 'NL'],
  ['holland', 'NL'],
  ['bundesrepublik deutschland', 'DE'],
  ['osterreich', 'AT'],
  ['oesterreich', 'AT'],
  ['suisse', 'CH'],
  ['svizzera', 'CH'],
  ['schweiz', 'CH'],
  ['czech republic', 'CZ'],
  ['korea', 'KR'],
  ['south korea', 'KR'],
  ['hong kong', 'HK'],
  ['turkey', 'TR'],
  ['uae', 'AE'],
  ['p r china', 'CN'],
  ['pr china', 'CN'],
  ['россия', 'RU'],
  ['belarus', 'BY'],
  ['беларусь', 'BY'],
  ['украина', 'UA'],
  ['україна', 'UA'],
  ['българия', 'BG'],
  ['ελλαδα', 'GR'],
  ['日本', 'JP'],
  ['rsm', 'SM'],
  ['czechia', 'CZ'],
  ['eire', 'IE'],
  ['nz', 'NZ'],
  ['brasil', 'BR'],
  ['peoples republic of china', 'CN'],
  ['people s republic of china', 'CN'],
  ['中国', 'CN'],
];

/** Words for comparing: folded, parted by single spaces. */
export const placeKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "Repubblica di San Marino", "Республика Беларусь": the state's full title. */
const republic =
  /^(?:the )?(?:republic of|republica de|republica|repubblica di|republique de|republique d|republik|republika|государство|республика|principality of|principaute de|kingdom of) /u;

let names: Map<string, CountryCode> | undefined;

const namesByKey = (): Map<string, CountryCode> => {
  const byKey = new Map<string, CountryCode>();
  for (const language of languages) {
    const inLanguage = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of codes.split(' ')) byKey.set(placeKey(inLanguage.of(code) ?? ''), code);
  }
  for (const [name, code] of aliases) byKey.set(name, code);
  byKey.delete('');
  return byKey;
};

/** The country a text names, and nothing else: "Deutschland", "U.S.A.", "République tchèque". */
export const countryNamed = (text: string): CountryCode | undefined => {
  if (text.length > 60) return undefined;
  names ??= namesByKey();
  const key = placeKey(text);
  return names.get(key) ?? names.get(key.replace(republic, ''));
};

const knownCodes = new Set(codes.split(' '));

/** A country by name or by its two-letter code in capitals, as structured data states it. */
export const countryStated = (text: string): CountryCode | undefined => {
  const code = text.trim().toUpperCase();
  if (code === 'UK') return 'GB';
  return code.length === 2 && knownCodes.has(code) ? code : countryNamed(text);
};

/** Top-level domains that belong to a country and are used as such; those sold to the world are left out. */
export const countryOfTopLevel = (host: string): CountryCode | undefined => {
  const last = host.slice(host.lastIndexOf('.') + 1).toUpperCase();
  if (last === 'UK') return 'GB';
  if (last === 'GOV' || last === 'MIL' || last === 'EDU') return 'US';
  return knownCodes.has(last) && !worldwide.has(last) ? last : undefined;
};
const worldwide = new Set(
  'IO CO AI ME TV FM LY CC WS TO GG SH GL LA AC SC VC AM IM ST NU TK ML GA CF SO GD MS EU RE YT'.split(' '),
);

/** Languages spoken in so few countries that the language of a page hints at one. */
export const countryOfLanguage = (lang: string): CountryCode | undefined => {
  const [language = '', ...rest] = lang.split(/[-_]/);
  const region = rest.find((part) => part.length === 2)?.toUpperCase();
  if (region !== undefined && knownCodes.has(region)) return region;
  return homes.get(language);
};
const homes = new Map<string, CountryCode>(
  'de:DE fr:FR it:IT nl:NL da:DK sv:SE nb:NO no:NO nn:NO fi:FI pl:PL cs:CZ sk:SK hu:HU ro:RO bg:BG el:GR ja:JP ko:KR he:IL tr:TR uk:UA ru:RU is:IS et:EE lv:LV lt:LT sl:SI hr:HR sr:RS th:TH vi:VN ca:ES eu:ES gl:ES'
    .split(' ')
    .map((pair): [string, CountryCode] => [pair.slice(0, pair.indexOf(':')), pair.slice(-2)]),
);
