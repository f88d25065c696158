import type { CountryCode } from '../../prospect/text.ts';
import { countryNamed } from './country-names.ts';
import { type Read, regionOf } from './english.ts';
import type { Postal } from './postal.ts';
import { isProvinceCode, regionNamed } from './regions.ts';
import type { Segment } from './segments.ts';
import { brStates } from './states.ts';
import { streetBefore } from './street-line.ts';

const trailing = /\s(?:tel|telefon|telephone|phone|fax|mobil|e-?mail|mail|web|www|internet|t|f|p)\.?$/iu;

const label = /^(?:tel|telefon|telephone|téléphone|phone|fax|mobil|mobile|e-?mail|mail|web|www)(?!\p{L})/iu;

/** Postcode and town, the street before them. */
export const continental = (before: readonly Segment[], postal: Postal, text: string): Read | undefined => {
  const { town, region } = placeIn(postal.locality ?? '', postal.countries);
  const street = streetBefore(before, text);
  const isProven = street !== undefined || (postal.countries.length === 1 && postal.wants === undefined);
  if (!isProven || town === '' || /^[A-Z]{2}$/.test(town) || label.test(town)) return undefined;
  return {
    street: street?.text,
    locality: town,
    start: street?.start ?? postal.start,
    sure: street?.sure ?? 0,
    ...regionOf(region ?? postal.region),
  };
};

/** Two capital letters of a Swiss canton. */
const canton = /^(?:A[GIR]|B[ELS]|FR|G[ELR]|JU|LU|N[EW]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH])$/;

/** What German towns have in brackets behind their name, as a part of it: "Kempten (Allgäu)", "Frankfurt (Oder)". */
const landscape =
  /^(?:Allgäu|Oder|Main|Saale|Spree|Havel|Elbe|Weser|Aller|Luhe|Leine|Lahn|Ruhr|Sieg|Donau|Neckar|Rhein|Inn|Ilm|Unstrut|Elster|Mulde|Wümme|Eder|Harz|Eifel|Hunsrück|Taunus|Westerwald|Odenwald|Spessart|Rhön|Schwarzwald|Baden|Breisgau|Hegau|Württ(?:emberg|\.)|Pfalz|Oberpf(?:alz|\.)|Oberbay\.|Niederbay\.|Schwab(?:en|\.)|Erzgeb(?:irge|\.)|Vogtl(?:and|\.)|Sachs\.|Thür\.|Westf(?:alen|\.)|Sauerland|Siegerland|Rheinl(?:and|\.)|Rhld\.|Niederrhein|Bergstraße|Holst(?:ein|\.)|Meckl\.|Mark|Hann\.|Oldb\.|Oldenburg|Dithm\.|Hess\.|Lausitz|O\.L\.|Altmark|Prignitz|Uckermark|Börde|Bodensee|Alb|Wetterau|Nordsee|Ostsee)$/u;

/** "Florianópolis/SC": a state of Brazil. */
const isState = (code: string, countries: readonly CountryCode[]): boolean =>
  countries.includes('BR') && brStates.split('|').includes(code);

/** "Marbella. Málaga": a full stop behind a whole word ends the town. */
const stopped = (found: string, countries: readonly CountryCode[]): { town: string; region?: string } | undefined => {
  const [, town, behind = ''] = /^(\p{Lu}\p{L}{4,})\. (\p{Lu}.{1,30})$/u.exec(found) ?? [];
  return town === undefined ? undefined : { town, ...regionOf(regionNamed(behind, countries)) };
};

/** "Rovereto (TN)", "Genova GE", "Worb BE", "Nyon 1", "Málaga (Málaga)", "Paris 11e", "PESSAC CEDEX 2". */
const placeOf = (found: string, countries: readonly CountryCode[]): { town: string; region?: string } => {
  const town = found.replace(/\scedex(?:\s\d{1,2})?$/i, '').replace(/\s\d{1,2}(?:e|er|ème)$/, '');
  const [, head, inside = ''] = /^(.+?)\s?\(\s?(.{2,30}?)\s?\)$/u.exec(town) ?? [];
  if (landscape.test(inside)) return { town };
  if (head !== undefined) {
    const region = regionNamed(inside, countries) ?? (/^[A-Z]{2}$/.test(inside) ? inside : undefined);
    return { town: head, ...regionOf(region) };
  }
  const [, name, code = ''] = /^(.+?)(?: | ?\/ ?)([A-Z]{2})$/u.exec(town) ?? [];
  const isProvince = countries.includes('IT') && isProvinceCode(code) && (name ?? '').length > 3;
  const isCanton = countries.includes('CH') && canton.test(code) && /\p{Ll}/u.test(name ?? '');
  if (name !== undefined && (isProvince || isCanton || isState(code, countries))) return { town: name, region: code };
  return { town: countries.includes('CH') ? town.replace(/(?<=\p{Ll}) \d$/u, '') : town };
};

/** The town of what stands where one should, and the region that is written with it. */
export const placeIn = (found: string, countries: readonly CountryCode[]): { town: string; region?: string } => {
  const town = townOf(found);
  return stopped(town, countries) ?? placeOf(town, countries);
};

/** "Madrid y CIF B": the number of the firm comes behind the town. */
const numbers =
  /\s(?:(?:y|e|et|und|and|con)\s)?(?:C\.?I\.?F|N\.?I\.?F|NIPC|IČO|DIČ|P\.? ?IVA|VAT|UID|USt|KvK|BTW|RCS|SIREN|SIRET|CVR|Org|Horario|Tlf|Tfno|Telf|Tél|Puh|Móvil|Tlm)(?!\p{Ll})/u;

/** "KielTel.": a label that only the page's styles part from the town. */
const glued = /(?<=\p{Ll}{2})(?:Tel|Tél|Telefon|Fax|Phone|Mobil|E-?Mail)\.?$/u;

const townOf = (found: string): string => {
  let town = (found.trim().split(numbers)[0] ?? '').replace(glued, '').replace(/(?<=\p{L}{4})\.$/u, '');
  for (let before = ''; before !== town; ) {
    before = town;
    town = town.replace(trailing, '').replace(/(?<=\p{L}{4})\.$/u, '');
    const [whole = '', rest = '', last = ''] = /^(.+) (\S+)$/u.exec(town) ?? [];
    if (whole !== '' && last.length > 2 && countryNamed(last) !== undefined && !/\s(?:de|of|di|del)$/.test(rest))
      town = rest;
  }
  return town;
};
