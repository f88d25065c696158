import type { CountryCode } from '../../prospect/text.ts';
import { bare } from './bare.ts';
import { placeIn } from './continental.ts';
import type { Read } from './english.ts';
import type { Postal } from './postal.ts';
import { segmentsIn } from './segments.ts';
import { streetness } from './street.ts';
import { frenchStreet } from './street-words.ts';

/** A street read behind the town, and where it ends. */
export type ReadBehind = Read & { end: number };

const code = /^\s?\p{L}{0,3}[-–]?\s?\d{2,6}(?:[- ]\d{2,3})?[ ,]/u;
/** "20148 Milano Via Betulla 12": a town, and words that only a street begins with. */
const opening = new RegExp(
  `^(?<town>\\p{Lu}[\\p{L}.'’ ()-]{1,40}?(?: \\d{1,2})?),?(?: [-–·|•])? (?=(?:via|viale|v\\.le|piazza|p\\.zza|corso|calle|c/|avda\\.?|avenida|plaza|paseo|rua|praça|ul\\.|al\\.|plac|rue|boulevard)(?!\\p{L})|\\d{1,4},? (?:${frenchStreet})(?!\\p{L}))`,
  'iu',
);
/** What stands between a town and its street: a comma, a dash, a bar, a line's end. */
const parting = /^(?:,? ?[,;·|•–-] ?|\n)/u;
const furthest = 100;

type Behind = { locality: string; at: number; isNextLine: boolean };

/** Where the street would begin. */
const beginning = (text: string, { end, start, locality = '' }: Postal): Behind | undefined => {
  const town = text.lastIndexOf(locality, end);
  if (town < start || text.slice(start, town).includes('\n')) return undefined;
  const line = text.slice(town, lineEnd(text, town));
  const opened = opening.exec(line);
  if (opened !== null)
    return { locality: opened.groups?.['town'] ?? '', at: town + opened[0].length, isNextLine: false };
  const parted = parting.exec(text.slice(end, end + 3));
  return parted === null ? undefined : { locality, at: end + parted[0].length, isNextLine: parted[0] === '\n' };
};

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return Math.min(end < 0 ? text.length : end, from + furthest);
};

/** Czech and Slovak streets have no word that tells them; behind a code and a town on one line a name and a number are one. */
const leastSure = ({ countries, code: digits }: Postal, isNextLine: boolean): number =>
  !isNextLine && (countries.includes('CZ') || countries.includes('SK')) && digits.includes(' ') ? 0.6 : 1;

/** Years stand before capital words at the end of a line too. */
const mayBeYear = ({ code: digits }: Postal): boolean => /^(?:19|20)\d{2}$/.test(digits);

/** "12 500 Références", "602 00 Kč": a number and what it counts, where a code in two pieces and a town in capitals would stand. */
const isCounted = ({ wants }: Postal, { locality }: Behind): boolean =>
  locality.length < 3 || (wants === 'home' && /\p{Ll}/u.test(locality));

/** "00-001 Warszawa, ul. Brzozowa 12", "20148 Milano // Via Betulla 12": a certain street, and no other town behind it. */
export const streetBehind = (text: string, postal: Postal): ReadBehind | undefined => {
  const found = beginning(text, postal);
  if (found === undefined || (found.isNextLine && mayBeYear(postal)) || isCounted(postal, found)) return undefined;
  const [first, ...rest] = segmentsIn(text, found.at, lineEnd(text, found.at));
  const street = first === undefined ? '' : bare(first.text);
  if (first === undefined || !/\d/.test(street) || streetness(street) < leastSure(postal, found.isNextLine))
    return undefined;
  const [unit] = rest;
  const whole = unit !== undefined && streetness(unit.text) === 0.4 ? [street, unit.text].join(', ') : street;
  const end = whole === street ? first.end : (unit?.end ?? first.end);
  if (code.test(text.slice(end, end + 24).replace(/^[\s,;|·–-]{1,3}/u, ''))) return undefined;
  return { street: whole, ...named(found.locality, postal.countries), start: postal.start, sure: 1, end };
};

const named = (written: string, countries: readonly CountryCode[]): Pick<Read, 'locality' | 'region'> => {
  const { town, region } = placeIn(written, countries);
  return { locality: town, ...(region === undefined ? {} : { region }) };
};
