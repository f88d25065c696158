import type { CountryCode } from '../../prospect/text.ts';
import type { TextAddress } from './address-text.ts';
import { withoutSeat } from './bare.ts';
import { countryNamed } from './country-names.ts';
import type { PageText } from './page-text.ts';
import { regionNamed } from './regions.ts';
import { segmentsIn } from './segments.ts';
import { streetness } from './street.ts';

const label =
  /^(?:(?:post|besuchs|besucher|haus|visit)?ad(?:r|dr)ess?e?n?|adresa|adres|anschrift|sídlo|sídlo firmy|provozovna|prevádzka|siedziba|osoite|käyntiosoite|postiosoite|besöksadress|besøksadresse|forretningsadresse|dirección|domicilio|direcci[oó]n|endereço|morada|localização|localizare|indirizzo|sede|bezoekadres|vestigingsadres|cím|adresă|address|our address|адрес|наш адрес|адреса)\s?(?::\s?|$)/iu;
const town = /^\p{Lu}[\p{L}.'’-]{1,25}(?: (?:\p{L}{1,3} ){0,2}\p{Lu}[\p{L}.'’-]{1,25}){0,3}$/u;
/** What stands behind a street and is no town. */
const notTown =
  /^(?:eingang|hinter|vorder|hof|rück|nähe|gegenüber|parkplatz|entrance|entrada|entrée|ingresso|vchod|opposite|near|behind|junto|frente|esquina|esq|tel|fax|phone|gsm|mob|p\.?\s?o)/iu;
const longest = 110;
const mostParts = 4;

/** What a page calls its address, on the label's line or on the next. */
const saidIn = ({ lines, starts }: PageText): { said: string; start: number }[] =>
  lines.flatMap(({ text }, at) => {
    const announced = text.length > longest ? null : label.exec(text);
    if (announced === null) return [];
    const rest = text.slice(announced[0].length).trim();
    const said = rest === '' ? (lines[at + 1]?.text ?? '') : rest;
    return [{ said, start: rest === '' ? (starts[at + 1] ?? 0) : (starts[at] ?? 0) + text.lastIndexOf(rest) }];
  });

const isTown = (text: string): boolean => town.test(text) && !notTown.test(text) && streetness(text) === 0;

const code = /^\d{4,5}$|^\d{3} \d{2}$/;

type Told = { street?: string; locality: string; region?: string; postalCode?: string };

/** "Lipová 256, Vítkov" and "Koivula, 31500": street and town, or town and code. */
const toldIn = (parts: readonly string[], country: CountryCode): Told | undefined => {
  const region = parts.length > 2 ? regionNamed(parts.at(-1) ?? '', [country]) : undefined;
  if (region === undefined) return toldOf(parts);
  const told = toldOf(parts.slice(0, -1));
  return told === undefined ? toldOf(parts) : { ...told, region };
};

/** "Lecco, Via Acero 5": the town first. */
const isTurned = ([town = '', street = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && isTown(town) && town.split(' ').length <= 3 && /\d/.test(street) && streetness(street) === 1;

const toldOf = (parts: readonly string[]): Told | undefined => {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const coded = code.test(last) ? { postalCode: last } : {};
  const others = 'postalCode' in coded ? parts.slice(0, -1) : parts;
  const locality = others.at(-1) ?? '';
  if (others.length === 1 && first === locality && isTown(first) && code.test(last)) return { locality, ...coded };
  if (isTurned(others)) return { street: locality, locality: first, ...coded };
  const isStreet = others.length > 1 && /\d/.test(first) && streetness(first) >= 0.6;
  const isPlain = isStreet && isTown(locality) && !/\d{4}/.test(others.slice(1).join());
  return isPlain ? { street: withoutSeat(others.slice(0, -1).join(', ')), locality, ...coded } : undefined;
};

/** Addresses without a postcode, or with it last, that the page itself calls so. */
export const labelledAddresses = (text: PageText, likely: readonly CountryCode[]): TextAddress[] =>
  addressesIn(saidIn(text), likely);

/** "Lipová 5, Broumov": a whole line of the page's foot, or of one that is all about reaching the firm. */
export const plainAddresses = (text: PageText, likely: readonly CountryCode[], isOfContact: boolean): TextAddress[] =>
  addressesIn(
    text.lines.flatMap(({ text: said, region }, at) =>
      (isOfContact || region === 'footer') && said.length < longest && sureStreet(said)
        ? [{ said, start: text.starts[at] ?? 0 }]
        : [],
    ),
    likely,
  );

const sureStreet = (said: string): boolean => {
  const [street, other, ...more] = /\d/.test(said) ? segmentsIn(said, 0, said.length) : [];
  if (street === undefined) return false;
  if (more.length === 0 && isTurned([street.text, other?.text ?? ''])) return true;
  return /\d/.test(street.text) && streetness(street.text) === 1;
};

const addressesIn = (all: readonly { said: string; start: number }[], likely: readonly CountryCode[]): TextAddress[] =>
  all.flatMap(({ said, start }) => {
    const parts = said.length > longest ? [] : segmentsIn(said, 0, said.length).map((segment) => segment.text);
    const named = countryNamed(parts.at(-1) ?? '');
    const country = named ?? likely[0];
    if (country === undefined || parts.length > mostParts) return [];
    const told = toldIn(named === undefined ? parts : parts.slice(0, -1), country);
    if (told === undefined) return [];
    const hasStreet = told.street !== undefined;
    return [
      {
        address: { ...told, country },
        start,
        end: start + said.length,
        hasStreet,
        isCountryNamed: named !== undefined,
      },
    ];
  });
