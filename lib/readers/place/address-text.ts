import type { Address } from '../../prospect/fact.ts';
import type { CountryCode } from '../../prospect/text.ts';
import { countryNamed, placeKey } from './country-names.ts';
import type { Postal } from './postal.ts';
import { caProvinces, counties, usStates } from './states.ts';
import { isBox, streetness } from './street.ts';

/** A piece of an address between line breaks, commas and bars, with its place in the text. */
type Segment = { text: string; start: number; end: number };

/** An address read from running text. `start` and `end` frame it; `hasStreet` is the best proof that it is one. */
export type TextAddress = { address: Address; start: number; end: number; hasStreet: boolean; isCountryNamed: boolean };

const parting = /[\n,;|·•●►]| [-–—] | \/ |(?<=\p{L})\.(?= \p{Lu}\p{Ll}{2,} \d)/gu;

const segmentsIn = (text: string, from: number, to: number): Segment[] => {
  const segments: Segment[] = [];
  let start = from;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.replace(/^[\s:–-]{1,5}/, '').replace(/[\s.]{1,4}$/, '');
    if (trimmed !== '') segments.push({ text: trimmed, start: end - raw.length + raw.indexOf(trimmed), end });
  };
  for (const match of text.slice(from, to).matchAll(parting)) {
    add(from + match.index);
    start = from + match.index + match[0].length;
  }
  add(to);
  return withNumbers(segments);
};

/** "Via Roma, 12" is one segment though a comma parts it. */
const withNumbers = (segments: readonly Segment[]): Segment[] => {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      /^\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/]\s?\d{1,4})?(?:\s(?:bajo|bis|piso))?$/i.test(segment.text) &&
      /\p{L}$/u.test(last.text)
    ) {
      joined[joined.length - 1] = { ...last, text: `${last.text}, ${segment.text}`, end: segment.end };
    } else joined.push(segment);
  }
  return joined;
};

const labels =
  /^(?:(?:our |post|postal |mailing |street |visiting |registered |head |main |corporate |office |company |business |shop |store |billing |shipping )*(?:address|office|location|headquarters)|adress?e|anschrift|besuchsadresse|sitz|firmensitz|hauptsitz|indirizzo|sede(?: legale| operativa)?|dirección|siège(?: social)?|bezoekadres|postadres|address|hq|visit us(?: at)?|find us(?: at)?|mail(?:ing)?)\s?[:–-]\s?/iu;
const bare = (segment: string): string => segment.replace(labels, '').trim();

const lookBack = 170;
const lookAhead = 60;

/** Reads the address around a postcode; undefined when what stands there is no address. */
export const addressAround = (
  text: string,
  postal: Postal,
  likely: readonly CountryCode[],
): TextAddress | undefined => {
  const before = segmentsIn(text, Math.max(postal.previousEnd, postal.start - lookBack), postal.start).slice(-6);
  const after = segmentsIn(text, postal.end, Math.min(text.length, postal.end + lookAhead));
  const named = countryNear(after, postal);
  const read = postal.town === 'before' ? english(before, postal) : continental(before, postal);
  if (read === undefined) return undefined;
  const country = named?.country ?? countryOfForm(postal, likely, read.street);
  if (country === undefined && isDoubtful(postal, read.street)) return undefined;
  if (
    named !== undefined &&
    postal.countries.length === 1 &&
    !postal.countries.includes(named.country) &&
    postal.town === 'before'
  )
    return undefined;
  return {
    address: {
      ...(read.street === undefined ? {} : { street: read.street }),
      ...(read.locality === undefined ? {} : { locality: read.locality }),
      ...(read.region === undefined ? {} : { region: read.region }),
      postalCode: postal.code,
      ...(country === undefined ? {} : { country }),
    },
    start: read.start,
    end: named?.end ?? postal.end,
    hasStreet: read.street !== undefined,
    isCountryNamed: named !== undefined,
  };
};

/** Four digits are a year as often as a postcode; five want a street that is one for certain. */
const isDoubtful = ({ code }: Postal, street = ''): boolean => /^\d{4}$/.test(code) || streetness(street) < 1;

type Read = { street: string | undefined; locality: string | undefined; region?: string; start: number };

const countryNear = (after: readonly Segment[], postal: Postal): { country: CountryCode; end: number } | undefined => {
  for (const segment of after.slice(0, 2)) {
    const country = countryNamed(segment.text.replace(/[.)]+$/, ''));
    if (country !== undefined) return { country, end: segment.end };
  }
  const [, last] = /(\S+)$/.exec(postal.locality ?? '') ?? [];
  const country = last === undefined ? undefined : countryNamed(last);
  return country === undefined || last === postal.locality ? undefined : { country, end: postal.end };
};

/** The country a form of postcode belongs to: its only one, else the likeliest of the page that writes so, else by the street's words. */
const countryOfForm = (postal: Postal, likely: readonly CountryCode[], street = ''): CountryCode | undefined =>
  postal.countries.length === 1 && !mostlyOther.has(postal.countries[0] ?? '')
    ? postal.countries[0]
    : (likely.find((country) => postal.countries.includes(country)) ?? countryOfWords(postal, street));

/** Their form of postcode is common in other text too ("2014 UK"): the page must point there. */
const mostlyOther = new Set(['NL']);

const countryOfWords = ({ countries, locality = '' }: Postal, street: string): CountryCode | undefined => {
  if (!countries.includes('DE')) return undefined;
  if (/\([A-Z]{2}\)$/.test(locality)) return 'IT';
  if (/(?:str\.|straße|strasse|platz|gasse)(?:\s|$)/i.test(street)) return 'DE';
  return /^\d+.{0,6}\s(?:rue|avenue|boulevard|chemin|quai)\s/i.test(street) || /cedex/i.test(locality)
    ? 'FR'
    : undefined;
};

const notTown = /\d|@|:|^(?:tel|fax|phone|mail|e-mail)\b/i;
const isTown = (segment: string): boolean => segment.length < 40 && /^\p{Lu}/u.test(segment) && !notTown.test(segment);

/** Street and town before the postcode: United States, Canada, Australia, United Kingdom, Ireland. */
const english = (before: readonly Segment[], postal: Postal): Read | undefined => {
  const segments = before
    .map((segment) => ({ ...segment, text: bare(segment.text) }))
    .filter(({ text }) => text !== '');
  if (postal.code.startsWith('Dublin')) return inDublin(segments, postal);
  let region = postal.region;
  let last = segments.at(-1);
  while (last !== undefined && segments.length > 1 && isRegion(last.text, postal)) {
    if (countryNamed(last.text) === undefined) region ??= last.text;
    segments.pop();
    last = segments.at(-1);
  }
  if (last === undefined) return undefined;
  const [streetPart, townPart] = splitStreet(last.text);
  if (townPart === undefined || !isTown(townPart)) return undefined;
  if (streetPart !== undefined)
    return { street: streetPart, locality: townPart, start: last.start, ...regionOf(region) };
  const street = streetBefore(segments.slice(0, -1));
  return { street: street?.text, locality: townPart, start: street?.start ?? last.start, ...regionOf(region) };
};

/** "5 Quay Street, Dublin 2": the postal district is the town too. */
const inDublin = (segments: readonly Segment[], { start }: Postal): Read | undefined => {
  const street = streetBefore(segments);
  return street === undefined
    ? undefined
    : { street: street.text, locality: 'Dublin', start: Math.min(street.start, start) };
};

const regionOf = (region: string | undefined): { region?: string } => (region === undefined ? {} : { region });

const isRegion = (text: string, postal: Postal): boolean =>
  countryNamed(text) !== undefined ||
  counties.has(placeKey(text)) ||
  (postal.countries[0] === 'CA' && ([...caProvinces.values()].includes(text) || caProvinces.has(text))) ||
  usStates.has(text);

/** "123 Main St Austin" has no comma between street and town: cut after the last street word that leaves a town. */
const splitStreet = (text: string): [string | undefined, string | undefined] => {
  if (!/\d/.test(text)) return [undefined, text];
  const words = text.split(' ');
  for (let at = words.length - 1; at > 1; at--) {
    const street = words.slice(0, at).join(' ');
    const rest = words.slice(at).join(' ');
    if (streetEnd.test(words[at - 1] ?? '') && streetness(street) >= 0.4 && isTown(rest)) return [street, rest];
  }
  return [undefined, undefined];
};
const streetEnd =
  /^(?:st|street|ave?|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|ct|court|pl|place|sq|square|hwy|highway|pkwy|parkway|cir|circle|ter|terrace|trl|trail|loop|plaza|broadway|#?\w{0,3}\d\w{0,3}|[nsew]{1,2})\.?$/i;

/** The street and what belongs to it (unit, building, floor), going back from the town. */
const streetBefore = (segments: readonly Segment[]): { text: string; start: number } | undefined => {
  let first: number | undefined;
  let proof = 0;
  for (let at = segments.length - 1; at >= Math.max(0, segments.length - 4); at--) {
    const sure = streetness(segments[at]?.text ?? '');
    if (sure > 0) first = at;
    else if (first !== undefined || at < segments.length - 2) break;
    proof = Math.max(proof, sure);
  }
  const [start] = first === undefined ? [] : segments.slice(first);
  if (start === undefined || first === undefined || proof < 0.5) return undefined;
  const parts = segments.slice(first).filter((segment, nth) => nth === 0 || streetness(segment.text) > 0);
  return { text: parts.map(({ text }) => text).join(', '), start: start.start };
};

const trailing = /\s(?:tel|telefon|telephone|phone|fax|mobil|e-?mail|mail|web|www|internet|t|f)\.?$/iu;

/** Postcode and town, the street before them. */
const continental = (before: readonly Segment[], postal: Postal): Read | undefined => {
  const town = townOf(postal.locality ?? '');
  const last = before.at(-1);
  const beforeLast = before.at(-2);
  const near = [last, beforeLast].filter((segment) => segment !== undefined && streetness(bare(segment.text)) >= 0.6);
  const street = near.find((segment) => !isBox(bare(segment?.text ?? ''))) ?? near[0];
  const isProven =
    street !== undefined || (postal.countries.length === 1 && !mostlyOther.has(postal.countries[0] ?? ''));
  if (!isProven || town === '') return undefined;
  const region = /\(([A-Z]{2})\)$/.exec(town)?.[1];
  return {
    street: street === undefined ? undefined : bare(street.text),
    locality: town.replace(/\s?\([A-Z]{2}\)$/, ''),
    start: street?.start ?? postal.start,
    ...regionOf(region),
  };
};

const townOf = (found: string): string => {
  let town = found.trim();
  for (let before = ''; before !== town; ) {
    before = town;
    town = town.replace(trailing, '');
    const [whole = '', rest = '', last = ''] = /^(.+) (\S+)$/u.exec(town) ?? [];
    if (whole !== '' && countryNamed(last) !== undefined) town = rest;
  }
  return town;
};
