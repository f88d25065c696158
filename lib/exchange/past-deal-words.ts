import { CountryCode } from '../prospect/text.ts';
import { outcomes } from '../qualification/history.ts';
import { type NoDecisionCode, noDecisionCodes } from '../qualification/no-decision.ts';
import { countryName, englishName } from '../words/country.ts';

/** How a deal ended. */
export type OutcomeCode = (typeof outcomes)[number];

/** The outcomes a word of a list may be said to mean. */
export const outcomesToMean: readonly OutcomeCode[] = outcomes;

/** A cell without what tells no two words apart: case, signs, and spaces at either end. */
export const folded = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What lists of deals call each outcome. "Lost" alone is none: it may be to a competitor, or to nobody. */
const outcomeWords: Record<OutcomeCode, readonly string[]> = {
  bought_from_us: ['won', 'closed won', 'win', 'customer', 'gewonnen', 'kunde'],
  bought_similar: ['lost to competitor', 'lost competitor', 'competitor', 'bought a similar product', 'mitbewerber'],
  bought_different_category: ['different category', 'other category', 'bought something else', 'andere kategorie'],
  no_decision: [
    'nothing bought',
    'bought nothing',
    'lost no decision',
    'closed lost no decision',
    'keine entscheidung',
  ],
};

/** Words by what they mean, the codes themselves among them. */
function meanings<Code extends string>(words: Record<Code, readonly string[]>): Map<string, Code> {
  const codes = Object.keys(words) as Code[]; // the keys of our own constants
  return new Map(codes.flatMap((code) => [code, ...words[code]].map((word): [string, Code] => [folded(word), code])));
}
const outcomeOfWord = meanings(outcomeWords);

/** The outcome a cell says; undefined where it says none for sure. */
export const outcomeIn = (cell: string): OutcomeCode | undefined => outcomeOfWord.get(folded(cell));

const yesNo = meanings<'yes' | 'no' | 'unknown'>({
  yes: ['y', 'true', '1', 'x', 'ja', 'j', 'oui', 'si'],
  no: ['n', 'false', '0', 'nein', 'non'],
  unknown: ['', 'na', 'n a', 'not known', 'unbekannt'],
});

/** Yes, no or unknown in a cell; undefined where it says something else. */
export const yesNoIn = (cell: string): 'yes' | 'no' | 'unknown' | undefined => yesNo.get(folded(cell));

const segments = meanings<'smb' | 'enterprise'>({
  smb: ['small', 'sme', 'small business', 'kmu', 'mittelstand'],
  enterprise: ['large', 'large enterprise', 'konzern'],
});

/** The part of the market a cell names. */
export const segmentIn = (cell: string): 'smb' | 'enterprise' | undefined => segments.get(folded(cell));

/** The reason of a no-decision a cell names, by its code or its words. */
export function causeIn(cell: string): NoDecisionCode | undefined {
  const codes = Object.keys(noDecisionCodes) as NoDecisionCode[]; // the keys of our own constant
  return codes.find((code) => folded(code) === folded(cell) || folded(noDecisionCodes[code]) === folded(cell));
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const everyCode = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
const shortNames: readonly [string, string][] = [
  ['usa', 'US'],
  ['u s a', 'US'],
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['holland', 'NL'],
];
let countries: Map<string, string> | undefined;

/** Countries by their codes and their names, in English and in the user's language; made when first asked for. */
function countriesByName(): Map<string, string> {
  if (countries !== undefined) return countries;
  const isInUse = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`; // not one given up for another
  const named = everyCode.filter((code) => isInUse(code) && englishName(code) !== code);
  const names = named.flatMap((code) =>
    [code, englishName(code), countryName(code)].map((name) => [name, code] as const),
  );
  countries = new Map([...names.map(([name, code]): [string, string] => [folded(name), code]), ...shortNames]);
  return countries;
}

/** The country a cell names. */
export function countryIn(cell: string): CountryCode | undefined {
  return CountryCode.safeParse(countriesByName().get(folded(cell))).data;
}

/** A calendar day in a cell: "2026-03-16", "2026/03/16", "16.3.2026", or one with slashes where only one reading is a day. */
export function dayIn(cell: string): string | undefined {
  const text = cell.trim();
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]|$)/.exec(text) ?? [];
  if (year && month && day) return dayOf(year, month, day);
  const [, first = '', sign, second = '', last = ''] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (sign === '.' || Number(first) > 12) return dayOf(last, second, first);
  return Number(second) > 12 || first === second ? dayOf(last, first, second) : undefined;
}

/** The day of three numbers; undefined where the calendar has none. */
function dayOf(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
