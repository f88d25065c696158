import { madeOnce } from '../../prospect/made-once.ts';
import type { CountryCode } from '../../prospect/text.ts';
import { countriesOf } from '../country.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { type PageLink, pageLinks } from '../page-links.ts';
import { isWithin } from '../page-tree.ts';
import { type Seen, seen } from '../reader.ts';
import { blockCountry } from './block-country.ts';
import { isOfOthers } from './others.ts';
import { lineLabel } from './phone-context.ts';
import type { PhoneLabel } from './phone-labels.ts';
import { numbersOf, onKeypad } from './phone-parse.ts';
import { type Digits, digitsIn } from './phone-text.ts';

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

const mostCountries = 3;
const mostPhones = 300;

/** Countries a number without dialling code may be of: the likeliest, and others nearly as likely. */
const phoneCountries = madeOnce((page: ReadablePage): CountryCode[] => {
  const guesses = countriesOf(page);
  const best = guesses[0]?.seen.confidence ?? 0;
  return guesses
    .filter(({ seen: { confidence } }) => confidence >= best * 0.6 && confidence > 0.08)
    .slice(0, mostCountries)
    .map(({ country }) => country);
});

const northAmerican = /^(?:\+?1[\s.-]{0,2})?(?:\(\d{3}\)[\s.-]{0,3}|\d{3}(?:[\s.-]{1,3}|\/))\d{3}[\s.-]{1,3}\d{4}$/;
const vanity = /^(?:\+?1[\s.-]{1,2})?\(?(?:8(?:00|33|44|55|66|77|88)\)?[\s.-]|\d{3}\)?[\s.-]{1,2}\d{3}[\s.-][A-Z]{4}$)/;

/** Countries to try for these digits: the page's, and North America for what is written as only there. */
export const countriesFor = (text: string, page: ReadablePage): CountryCode[] => {
  const countries = phoneCountries(page);
  const isAmerican = northAmerican.test(text) || /[A-Z]/.test(text);
  return isAmerican && !countries.includes('US') ? [...countries, 'US'] : countries;
};

/** The country of the block first; what is written as only in North America is read as the page has it. */
const countriesIn = (line: Line, digits: Digits, page: ReadablePage): CountryCode[] => {
  const countries = countriesFor(digits.text, page);
  const block = northAmerican.test(digits.text) ? undefined : blockCountry(page, line, digits);
  return block === undefined ? countries : [block, ...countries];
};

const hasPlus = (text: string): boolean => /^\(?\s?(?:\+|00[1-9]\d{0,2}[\s(./-])/.test(text);

/** Two, three or four groups that countries without a trunk zero write, alone on their line: "57 55 50 11", "603 555 120". */
const inGroups =
  /^(?:[2-9]\d(?: \d{2}){3}|[2-9]\d{2} \d{2} \d{3}|[2-9]\d{2} \d{3} \d{3}|[89]\d{2} \d{2} \d{2} \d{2}|\([1-9]\d\) ?9?\d{4}[-.]\d{4})$/;

/** How sure digits are a telephone number when no word says so: by their form and the part of the page. */
const unlabelled = (digits: Digits, line: Line): number => {
  if (/[A-Z]/.test(digits.text)) return vanity.test(digits.text) ? 0.75 : 0;
  if (hasPlus(digits.text)) return 0.8;
  const isShort = line.text.length - digits.text.length < 60;
  if (digits.text === line.text && inGroups.test(digits.text)) return 0.5;
  if (northAmerican.test(digits.text)) return isShort || line.region !== 'main' ? 0.75 : 0.65;
  const isNamed = /[\p{L})]\s?:\s?$/u.test(line.text.slice(0, digits.start));
  const isTrunk = /^\(?0[1-9]/.test(digits.text) && (isNamed || /[\s()./-]/.test(digits.text));
  return isTrunk && (isShort || isNamed) ? 0.5 : 0;
};

const labelled = { phone: 0.92, both: 0.85, fax: 0.9, other: 0 };
const leastSure = 0.45;

const kinds = (label: PhoneLabel | undefined): ('phone' | 'fax')[] => {
  if (label === 'both') return ['phone', 'fax'];
  return [label === 'fax' ? 'fax' : 'phone'];
};

const runIndex = (line: Line, at: number): number =>
  line.runs.findLast(({ start }) => start <= at)?.text.index ?? line.index;

/** Where on a line links begin that dial a number. */
const dialledFrom = (line: Line): ReadonlySet<number> =>
  new Set(
    line.runs.flatMap(({ start, text: { parent } }) => (parent.attributes.href?.startsWith('tel:') ? [start] : [])),
  );

/** The numbers of one visible line. */
const inLine = (line: Line, page: ReadablePage): PagePhone[] => {
  const candidates = digitsIn(line.text, dialledFrom(line));
  return candidates.flatMap((digits, nth) => {
    const label = lineLabel(page, line, {
      digits,
      from: candidates[nth - 1]?.end ?? 0,
      to: candidates[nth + 1]?.start,
    });
    const sure = label === undefined ? unlabelled(digits, line) : labelled[label];
    if (sure < leastSure) return [];
    return numbersOf(digits, countriesIn(line, digits, page)).flatMap(({ number, start, end }) =>
      kinds(label).map((is) => ({
        number,
        is,
        isNamed: label !== undefined,
        start,
        index: runIndex(line, start),
        seen: seen(line, [start, end], sure),
      })),
    );
  });
};

const isTheirs = ({ index, start }: PagePhone, page: ReadablePage): boolean => isOfOthers(page, index, start);

/** The first numbers in the visible text, those of others left out; what comes after so many is not looked at. */
const firstPhones = (page: ReadablePage): PagePhone[] => {
  const found: PagePhone[] = [];
  for (const line of page.lines) {
    if (found.length >= mostPhones) break;
    if (/\d/.test(line.text)) found.push(...inLine(line, page).filter((phone) => !isTheirs(phone, page)));
  }
  return found.slice(0, mostPhones);
};

/** Numbers in the visible text; a number called a fax somewhere is no phone where nothing calls it one. */
export const writtenPhones = madeOnce((page: ReadablePage): PagePhone[] => {
  const all = firstPhones(page);
  const faxes = faxesAmong(all);
  return all.filter(({ number, is, isNamed }) => is === 'fax' || isNamed || !faxes.has(number));
});

const faxesAmong = (phones: readonly PagePhone[]): Set<string> =>
  new Set(phones.flatMap(({ number, is }) => (is === 'fax' ? [number] : [])));

const speltNumber = /^1?[2-9]\d{2}(?=\d{0,4}[A-Z]{3})[\dA-Z]{7,14}$/;

/** True when the link's words spell another number of the area it dials: one of the two is mistyped, and none can say which. */
const speltOtherwise = (words: string, dialled: string): boolean => {
  const spelt = words
    .slice(0, 40)
    .replace(/[\s().+‐-―-]/g, '')
    .toUpperCase();
  if (!speltNumber.test(spelt)) return false;
  const national = (digits: string): string => digits.replace(/\D/g, '').replace(/^1/, '').slice(0, 10);
  const [said, rung] = [national(onKeypad(spelt)), national(dialled)];
  return said.slice(0, 3) === rung.slice(0, 3) && said !== rung;
};

/** True when the link's words are a whole number that does not end as the dialled one does: "0590 555 130" dials +590 590 555 130. */
const writtenOtherwise = (words: string, dialled: string): boolean =>
  digitsIn(words).some(({ text }) => {
    const said = text.replace(/\D/g, '').replace(/^0+/, '');
    return said.length > 7 && !dialled.replace(/\D/g, '').endsWith(said);
  });

/** The number a tel: link dials; when its words are another number, the words count. */
const inLink = (link: PageLink, page: ReadablePage): PagePhone[] => {
  const { index } = link.element;
  const worded = writtenPhones(page).filter((phone) => isWithin(phone, link.element));
  if (worded.length > 0) return [];
  const dialled =
    link.href
      .slice(4, 100)
      .replace(/%20/g, ' ')
      .split(/[;,?%]/, 1)[0] ?? '';
  const digits = { text: dialled, start: 0, end: dialled.length };
  if (writtenOtherwise(link.text, dialled) || speltOtherwise(link.text, dialled)) return [];
  const sure = link.element.isHidden ? 0.6 : 0.85;
  return numbersOf(digits, countriesFor(dialled, page)).map(({ number }) => ({
    number,
    is: 'phone',
    isNamed: true,
    index,
    seen: seen(link.written, undefined, sure),
  }));
};

/** Numbers that links dial. */
export const linkedPhones = madeOnce((page: ReadablePage): PagePhone[] => {
  const faxes = faxesAmong(writtenPhones(page));
  return pageLinks(page)
    .filter(({ href }) => href.startsWith('tel:'))
    .slice(0, mostPhones)
    .flatMap((link) => inLink(link, page))
    .filter((phone) => !faxes.has(phone.number) && !isTheirs(phone, page));
});
