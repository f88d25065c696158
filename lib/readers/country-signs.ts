import type { CountryCode } from '../prospect/text.ts';
import type { CountryGuess } from './country.ts';
import type { ReadablePage } from './page.ts';
import { countryOfTopLevel } from './place/country-names.ts';
import { pageText, stretch } from './place/page-text.ts';
import { seen } from './reader.ts';

type Sign = { pattern: RegExp; country: CountryCode; sure: number };

/** Ways to write a telephone number or an amount of money that one country has for itself. */
const signs: readonly Sign[] = [
  { country: 'AU', sure: 0.35, pattern: /(?<![\d+])\(0[2378]\) ?\d{4}[ -]?\d{4}(?!\d)/u },
  { country: 'AU', sure: 0.3, pattern: /(?<![\d+])1[38]00 \d{3} \d{3}(?!\d)/u },
  {
    country: 'FR',
    sure: 0.35,
    pattern: /(?<![\d.+])0[1-9](?:\.\d{2}){4}(?![\d.])|(?<![\d+])0[1-9](?: \d{2}){4}(?! ?\d)/u,
  },
  { country: 'BR', sure: 0.35, pattern: /(?<![\d+])\([1-9]\d\) ?9?\d{4}-\d{4}(?!\d)/u },
  { country: 'GB', sure: 0.35, pattern: /(?<![\d+])\(?020\)? ?[378]\d{3} \d{4}(?!\d)/u },
  { country: 'GB', sure: 0.3, pattern: /(?<![\d+])\(?01\d{3}\)? \d{6}(?!\d)|(?<![\d+])\(?01\d1\)? \d{3} \d{4}(?!\d)/u },
  { country: 'SE', sure: 0.35, pattern: /(?<![\d+])0\d{1,2}-\d{2,3} \d{2} \d{2}(?!\d)/u },
  // A town behind a code that only one country writes so.
  { country: 'PT', sure: 0.35, pattern: /(?<![\d-])[1-9]\d{3} ?[-–] ?\d{3},? \p{Lu}\p{L}/u },
  { country: 'PL', sure: 0.35, pattern: /(?<![\d-])\d{2}-\d{3},? \p{Lu}\p{Ll}{2}/u },
  { country: 'JP', sure: 0.35, pattern: /〒 ?\d{3}-\d{4}/u },
  { country: 'GB', sure: 0.2, pattern: /£ ?\d/u },
  { country: 'IN', sure: 0.25, pattern: /₹ ?\d/u },
  { country: 'PL', sure: 0.25, pattern: /\d ?zł(?!\p{L})/u },
  { country: 'CZ', sure: 0.3, pattern: /\d ?Kč(?!\p{L})/u },
  { country: 'BR', sure: 0.3, pattern: /R\$ ?\d/u },
  { country: 'JP', sure: 0.25, pattern: /\d円/u },
  { country: 'CH', sure: 0.2, pattern: /(?:CHF|SFr\.|Fr\.) ?\d/u },
  {
    country: 'CH',
    sure: 0.2,
    pattern:
      /(?<!\p{L})(?:in der (?:ganzen |gesamten )?Schweiz|schweizweit|toute la Suisse|en Suisse romande|tutta la Svizzera)(?!\p{L})/u,
  },
  { country: 'AT', sure: 0.2, pattern: /(?<!\p{L})(?:in ganz Österreich|österreichweit)(?!\p{L})/u },
  { country: 'AT', sure: 0.4, pattern: /(?<!\p{L})ATU ?\d{8}(?!\d)/u },
  { country: 'CH', sure: 0.4, pattern: /(?<!\p{L})CHE[- ]?\d{3}\.\d{3}\.\d{3}(?!\d)/u },
  {
    country: 'BE',
    sure: 0.4,
    pattern:
      /(?<!\p{L})BE ?[01]\d{3}\.?\d{3}\.?\d{3}(?![\d ])|(?<!\p{L})(?:BTW|TVA|RPR|RPM|BCE|KBO|ON|ondernemingsnummer)\P{L}{0,4}[01]\d{3}\.\d{3}\.\d{3}(?!\d)/u,
  },
  { country: 'ES', sure: 0.4, pattern: /(?<!\p{L})[CN]\.?I\.?F\.?\P{L}{0,4}[A-Z][- ]?\d{2}\.?\d{3}\.?\d{3}(?!\d)/u },
  { country: 'PT', sure: 0.35, pattern: /(?<!\p{L})NIP?[FC]\P{L}{0,4}[1-9]\d{2} ?\d{3} ?\d{3}(?!\d)/u },
  { country: 'IT', sure: 0.35, pattern: /(?<!\p{L})(?:P\. ?IVA|P\.I\.|Partita IVA)\P{L}{0,4}\d{11}(?!\d)/iu },
  { country: 'FR', sure: 0.35, pattern: /(?<!\p{L})(?:SIRET|SIREN|RCS \p{L}{3,20})\P{L}{0,4}\d{3} ?\d{3} ?\d{3}/u },
  { country: 'PL', sure: 0.4, pattern: /(?<!\p{L})(?:NIP|REGON)\P{L}{0,4}\d{3}[- ]?\d{2,3}[- ]?\d{2}/u },
  { country: 'FI', sure: 0.4, pattern: /(?<!\p{L})Y-tunnus\P{L}{0,4}\d{7}-\d(?!\d)/iu },
  { country: 'DK', sure: 0.4, pattern: /(?<!\p{L})CVR(?:-?nr\.?)?\P{L}{0,4}\d{2} ?\d{2} ?\d{2} ?\d{2}(?!\d)/iu },
  { country: 'SE', sure: 0.35, pattern: /(?<!\p{L})Org\.? ?nr\P{L}{0,4}\d{6}-\d{4}(?!\d)/iu },
  {
    country: 'NL',
    sure: 0.35,
    pattern: /(?<!\p{L})(?:KvK|K\.v\.K\.)(?:[ -]?nummer)?\P{L}{0,4}\d{8}(?!\d)|(?<!\p{L})NL ?\d{9} ?B ?\d{2}(?!\d)/iu,
  },
  { country: 'NO', sure: 0.4, pattern: /(?<!\d)\d{3} ?\d{3} ?\d{3} ?MVA(?!\p{L})/u },
];

/** The larger towns of countries that write four digits before them, so that the digits alone tell no country. */
const towns: readonly (readonly [CountryCode, string])[] = [
  [
    'AT',
    'Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Villach|Wels|St\\. Pölten|Dornbirn|Wiener Neustadt|Steyr|Feldkirch|Bregenz|Leonding|Klosterneuburg|Baden|Leoben|Krems|Amstetten|Kapfenberg|Eisenstadt|Mödling|Hallein|Kufstein|Traun|Schwechat|Braunau|Ried|Gmunden|Zwettl',
  ],
  [
    'CH',
    'Zürich|Zurich|Genève|Geneva|Genf|Basel|Lausanne|Bern|Winterthur|Luzern|St\\. ?Gallen|Lugano|Biel|Thun|Köniz|Fribourg|Freiburg|Schaffhausen|Chur|Uster|Sion|Neuchâtel|Zug|Emmen|Kriens|Rapperswil|Frauenfeld|Baar|Wil|Olten|Aarau|Baden|Solothurn|Bellinzona|Locarno|Bülach|Dietikon|Cham|Yverdon|Nyon|Montreux|Davos|Arbon',
  ],
  [
    'BE',
    'Brussels?|Bruxelles|Antwerpen|Gent|Charleroi|Liège|Luik|Brugge|Namur|Leuven|Mons|Aalst|Mechelen|La Louvière|Hasselt|Sint-Niklaas|Kortrijk|Oostende|Tournai|Genk|Seraing|Roeselare|Mouscron|Verviers|Dendermonde|Beringen|Turnhout|Vilvoorde|Lokeren|Geel|Herentals|Waregem|Wavre|Oudenaarde|Zaventem|Mol|Lier|Eupen|Arlon|Ieper',
  ],
  [
    'DK',
    'København|Aarhus|Århus|Odense|Aalborg|Esbjerg|Randers|Kolding|Horsens|Vejle|Roskilde|Herning|Silkeborg|Hørsholm|Helsingør|Næstved|Viborg|Fredericia|Køge|Holstebro|Taastrup|Slagelse|Hillerød|Sønderborg|Svendborg|Hjørring',
  ],
  [
    'NO',
    'Oslo|Bergen|Trondheim|Stavanger|Drammen|Fredrikstad|Kristiansand|Sandnes|Tromsø|Sarpsborg|Skien|Ålesund|Sandefjord|Haugesund|Tønsberg|Moss|Bodø|Arendal|Hamar|Larvik|Halden|Lillehammer|Molde|Harstad|Gjøvik|Florø|Førde',
  ],
];

const townSigns: readonly Sign[] = towns.map(([country, names]) => ({
  country,
  sure: 0.4,
  pattern: new RegExp(`(?<![\\p{L}\\d.,+-]|\\d )[1-9]\\d{3} (?:${names})(?![\\p{L}-])`, 'u'),
}));

const mailHost = /@(?<host>[a-z\d-]{1,40}(?:\.[a-z\d-]{2,30}){1,3})(?![\w.-])/giu;
const mostMails = 20;

/** Countries of the domains that e-mail addresses on the page end in. */
const mailed = (page: ReadablePage): CountryGuess[] => {
  const text = pageText(page);
  const found = new Map<CountryCode, CountryGuess>();
  for (const match of [...text.text.matchAll(mailHost)].slice(0, mostMails)) {
    const country = countryOfTopLevel((match.groups?.['host'] ?? '').toLowerCase());
    const source = stretch(text, match.index, match.index + match[0].length);
    if (country !== undefined && !found.has(country))
      found.set(country, { country, seen: seen(source, undefined, 0.3) });
  }
  return [...found.values()];
};

/** Weak signs of a country: how numbers and amounts are written, where e-mail addresses end. */
export const countrySigns = (page: ReadablePage): CountryGuess[] => {
  const text = pageText(page);
  const written = [...signs, ...townSigns].flatMap(({ pattern, country, sure }) => {
    const match = pattern.exec(text.text);
    if (match === null) return [];
    return [{ country, seen: seen(stretch(text, match.index, match.index + match[0].length), undefined, sure) }];
  });
  return [...written, ...mailed(page)];
};
