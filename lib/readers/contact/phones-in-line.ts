import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { type Seen, seen } from '../reader.ts';
import { lineLabel } from './phone-context.ts';
import { countriesIn, northAmerican, vanity } from './phone-countries.ts';
import type { PhoneLabel } from './phone-labels.ts';
import { type Number164, numbersOf, shortened } from './phone-parse.ts';
import { type Digits, digitsOn } from './phone-text.ts';

/** A telephone or fax number on the page; `index` is its place in the outline, `start` its place in the visible line. */
export type PagePhone = {
  number: string;
  is: 'phone' | 'fax';
  /** True when a word, an icon or a link says what it is. */
  isNamed: boolean;
  index: number;
  start?: number;
  seen: Seen;
};

const hasPlus = (text: string): boolean => /^\(?\s?(?:\+|00[1-9]\d{0,2}[\s(./-])/.test(text);

/** Two, three or four groups that countries without a trunk zero write, alone on their line: "57 55 50 11", "603 555 120". */
const inGroups =
  /^(?:[2-9]\d(?: \d{2}){3}|[2-9]\d{2} \d{2} \d{3}|[2-9]\d{2} \d{3} \d{3}|[89]\d{2} \d{2} \d{2} \d{2}|\([1-9]\d\) ?9?\d{4}[-.]\d{4})$/;

/** What stands between the dots and bars around digits. */
const partAround = (text: string, { start, end }: Digits): string =>
  `${text.slice(0, start).split(/[·•|]/).at(-1) ?? ''}${text.slice(start, end)}${text.slice(end).split(/[·•|]/, 1)[0] ?? ''}`;

/** How sure digits are a telephone number when no word says so: by their form and the part of the page. */
const unlabelled = (digits: Digits, line: Line): number => {
  if (/[A-Z]/.test(digits.text)) return vanity.test(digits.text) ? 0.75 : 0;
  if (hasPlus(digits.text)) return 0.8;
  const isShort = partAround(line.text, digits).length - digits.text.length < 60;
  if (digits.text === line.text && inGroups.test(digits.text)) return 0.5;
  if (northAmerican.test(digits.text)) return isShort || line.region !== 'main' ? 0.75 : 0.65;
  const isNamed = /[\p{L})]\s?:\s?$/u.test(line.text.slice(0, digits.start));
  const isTrunk = /^\(?0[1-9]/.test(digits.text) && (isNamed || /[\s()./-]/.test(digits.text));
  return isTrunk && (isShort || isNamed) ? 0.5 : 0;
};

const labelled = { phone: 0.92, both: 0.85, fax: 0.9, other: 0 };
const leastSure = 0.45;

const runIndex = (line: Line, at: number): number =>
  line.runs.findLast(({ start }) => start <= at)?.text.index ?? line.index;

/** "512-555-0142 or 512-555-0143", "…, …": what stands between two numbers of which the same word holds. */
const goingOn = /^\s?(?:or|and|oder|und|ou|et|o|y|e|ed|u|of|en|eller|og|och|lub|i|nebo|a|или|и|[,;/&|])\s?$/iu;

/** What some digits are called, and the numbers they are. */
type Named = { digits: Digits; label: PhoneLabel | undefined; sure: number; numbers: readonly Number164[] };
type Around = { from: number; to: number | undefined; before: Named | undefined };

const named = (digits: Digits, { line, page, ...around }: Around & { line: Line; page: ReadablePage }): Named => {
  const { before } = around;
  const label = lineLabel(page, line, { ...around, digits, goesOn: before?.label });
  const sure = label === undefined ? unlabelled(digits, line) : labelled[label];
  const whole = sure < leastSure ? [] : numbersOf(digits, countriesIn(line, digits, page));
  const last = sure < leastSure ? undefined : before?.numbers.at(-1)?.number;
  return { digits, label, sure, numbers: whole.length > 0 || last === undefined ? whole : shortened(last, digits) };
};

/** All digits of a line with what they are called, each with those before it. */
const namedIn = (line: Line, page: ReadablePage): Named[] => {
  const candidates = digitsOn(line);
  const found: Named[] = [];
  for (const [nth, digits] of candidates.entries()) {
    const last = found.at(-1);
    const from = last?.digits.end ?? 0;
    const before = last !== undefined && goingOn.test(line.text.slice(from, digits.start)) ? last : undefined;
    found.push(named(digits, { line, page, from, to: candidates[nth + 1]?.start, before }));
  }
  return found;
};

/** "Tel./Fax: …": of one number both; of two each word's own, in order. */
const kinds = ({ label, numbers }: Named, nth: number): ('phone' | 'fax')[] => {
  if (label !== 'both') return [label === 'fax' ? 'fax' : 'phone'];
  return numbers.length < 2 ? ['phone', 'fax'] : [nth === 0 ? 'phone' : 'fax'];
};

/** The telephone and fax numbers of one visible line. */
export const phonesInLine = (line: Line, page: ReadablePage): PagePhone[] =>
  namedIn(line, page).flatMap((one) =>
    one.numbers.flatMap(({ number, start, end }, nth) =>
      kinds(one, nth).map((is) => ({
        number,
        is,
        isNamed: one.label !== undefined,
        start,
        index: runIndex(line, start),
        seen: seen(line, [start, end], one.sure),
      })),
    ),
  );
