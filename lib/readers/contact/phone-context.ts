import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { around, type PageElement, type PageText } from '../page-tree.ts';
import { columnLabel } from './phone-columns.ts';
import { labelAfter, labelBefore, labelOfClass, labelOnly, type PhoneLabel } from './phone-labels.ts';
import type { Digits } from './phone-text.ts';

/** Digits within a line, the end of the digits before them and the start of those after; what those before are called where these go on with them: "Fax: …, …". */
export type Place = { digits: Digits; from: number; to: number | undefined; goesOn: PhoneLabel | undefined };

/** "(TEL)" right behind a number says what that one is, not the next. */
const ofNumberBefore = /^\s{0,2}[([（]\p{L}{1,12}\.?[)\]）]/u;

/** What the page calls the digits: by words before them, behind them, by what stands over or left of their column, by icons and classes, or by the label line above. */
export const lineLabel = (
  page: ReadablePage,
  line: Line,
  { digits, from, to, goesOn }: Place,
): PhoneLabel | undefined => {
  const between = line.text.slice(from, digits.start);
  const before = from > 0 ? between.replace(ofNumberBefore, '') : between;
  const behind = line.text.slice(digits.end, to);
  const isLast = to === undefined;
  return (
    labelBefore(before) ??
    (isLast || /^\s{0,2}[([（]/.test(behind) ? labelAfter(behind) : undefined) ??
    labelAround(page, line, { digits, goesOn })
  );
};

const labelAround = (page: ReadablePage, line: Line, { digits, goesOn }: Pick<Place, 'digits' | 'goesOn'>) => {
  const run = line.runs.findLast(({ start }) => start <= digits.start)?.text;
  if (run === undefined) return undefined;
  const place = labelOfPlace(page, line, run);
  if (place === 'fax' || goesOn !== undefined) return place === 'fax' ? place : goesOn;
  const hasWords = /\p{L}/u.test(line.text.slice(0, digits.start));
  const above = hasWords
    ? undefined
    : (columnLabel(page, { line, start: digits.start }, run.parent) ?? labelAbove(page, line));
  const isDialled = telLink(run.parent);
  return above === 'other' && isDialled ? 'phone' : (place ?? above ?? (isDialled ? 'phone' : undefined));
};

const mostLevels = 3;
const iconReach = 5;

const ownWords = ({ attributes }: PageElement): string =>
  `${attributes.class ?? ''} ${attributes.itemprop ?? ''} ${attributes['aria-label'] ?? ''} ${attributes.alt ?? ''} ${attributes.title ?? ''} ${attributes.src?.split('/').at(-1) ?? ''}`.slice(
    0,
    300,
  );

const telLink = (element: PageElement): boolean =>
  nearest(element).some(({ attributes }) => attributes.href?.startsWith('tel:') === true);

/** The few elements right around digits. */
const nearest = (element: PageElement): PageElement[] => {
  const found: PageElement[] = [];
  for (const one of around(element)) if (found.push(one) >= mostLevels) break;
  return found;
};

/** Classes around the digits, a link that sends faxes, and icons right before them. */
const labelOfPlace = (page: ReadablePage, line: Line, { parent, index }: PageText): PhoneLabel | undefined => {
  for (const element of nearest(parent)) {
    const label = element.attributes.href?.startsWith('fax:') ? 'fax' : labelOfClass(ownWords(element));
    if (label !== undefined) return label;
  }
  return iconBefore(page, index, page.lines[line.order - 1]?.runs.at(-1)?.text.index ?? -1);
};

/** An icon right before the digits; one before what the line above says is that line's. */
const iconBefore = (page: ReadablePage, index: number, above: number): PhoneLabel | undefined => {
  for (let at = elementsBefore(page, index) - 1; at >= 0; at--) {
    const element = page.tree.elements[at];
    if (element === undefined || index - element.index > iconReach || element.index < above) return undefined;
    if (element.end - element.index > 3 || !/^(?:i|img|svg|span|use|em|b)$/.test(element.tag)) continue;
    const label = labelOfClass(ownWords(element));
    if (label !== undefined) return label;
  }
  return undefined;
};

/** How many elements begin before an outline index. */
const elementsBefore = (page: ReadablePage, index: number): number => {
  let low = 0;
  let high = page.tree.elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.tree.elements[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
};

const mostLabels = 6;
const isNumberLine = (line: Line | undefined): boolean => line !== undefined && /^[\d\s()+./–-]{6,40}$/.test(line.text);

/**
 * The label on the lines above a line of digits. Two columns read as "Phone", "Fax", then the two numbers: the second
 * number belongs to the second label.
 */
const labelAbove = (page: ReadablePage, line: Line): PhoneLabel | undefined => {
  const [first, after] = numberLines(page, line.order);
  const labels = page.lines.slice(Math.max(0, first - (after - first)), first);
  const isColumn = after - first > 1 && labels.length === after - first && labels.every(isShortLabel);
  const label = isColumn ? labels[line.order - first] : line.order === first ? labels.at(-1) : undefined;
  return label === undefined ? undefined : labelOnly(label.text);
};

/** Orders [first, after) of the lines of digits around one of them. */
const numberLines = (page: ReadablePage, order: number): [number, number] => {
  let first = order;
  let after = order + 1;
  while (order - first < mostLabels && isNumberLine(page.lines[first - 1])) first--;
  while (after - order < mostLabels && isNumberLine(page.lines[after])) after++;
  return [first, after];
};

const isShortLabel = ({ text }: Line): boolean => text.length < 30 && !/[\d@]/.test(text);
