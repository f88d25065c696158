import { madeOnce } from '../../prospect/made-once.ts';
import type { PageEmail } from '../contact/emails.ts';
import type { PagePhone } from '../contact/phones-in-line.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { type Mention, mentions } from './mentions.ts';
import { emailsOn, phonesOn } from './ways.ts';

/** Ways to reach somebody on the lines below their name. */
export type Beneath = { emails: readonly PageEmail[]; phones: readonly PagePhone[] };

const [mostLines, mostBefore, longest, fewest] = [6, 2, 90, 2];
const nothing: Beneath = { emails: [], phones: [] };

const lineAt = ({ lines }: ReadablePage, index: number): number => {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.index ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const byLine = madeOnce((page: ReadablePage) => ({
  emails: Map.groupBy(emailsOn(page), ({ index }) => lineAt(page, index)),
  phones: Map.groupBy(phonesOn(page), ({ index }) => lineAt(page, index)),
}));

const on = (page: ReadablePage, { order }: Line): Beneath => ({
  emails: byLine(page).emails.get(order) ?? [],
  phones: byLine(page).phones.get(order) ?? [],
});

const isReach = ({ emails, phones }: Beneath): boolean => emails.length + phones.length > 0;

/** What a line ends: another name, a heading as large as the name's own, running text. */
const isEnd = (line: Line | undefined, own: Line, names: ReadonlySet<number>): boolean =>
  line === undefined ||
  names.has(line.order) ||
  line.text.length > longest ||
  (line.heading > 0 && (own.heading === 0 || line.heading <= own.heading));

/** The lines of contact data right below a name, with a line or two of what it does between. */
const below = (page: ReadablePage, own: Line, names: ReadonlySet<number>): Beneath => {
  let found = nothing;
  for (let order = own.order + 1; order <= own.order + mostLines; order++) {
    const line = page.lines[order];
    if (line === undefined || isEnd(line, own, names)) break;
    const here = on(page, line);
    if (isReach(here)) {
      found = { emails: [...found.emails, ...here.emails], phones: [...found.phones, ...here.phones] };
    } else if (isReach(found) || order > own.order + mostBefore) break;
  }
  return found;
};

/** By name, on pages that print such lines below several: below a single one they may be the company's. */
const all = madeOnce((page: ReadablePage): ReadonlyMap<Mention, Beneath> => {
  const names = new Set(mentions(page).map(({ line }) => line.order));
  const alone = mentions(page).filter(({ isAlone, line }) => isAlone && line.region === 'main');
  const found = alone
    .map((one) => [one, below(page, one.line, names)] as const)
    .filter(([, beneath]) => isReach(beneath));
  const values = found.flatMap(([, { emails, phones }]) => [
    ...emails.map(({ email }) => email),
    ...phones.map(({ number }) => number),
  ]);
  const people = new Set(found.map(([{ person }]) => person.name));
  return people.size < fewest || new Set(values).size < fewest ? new Map() : new Map(found);
});

/** The ways to reach somebody that the page prints right below their name, as it does below others. */
export const beneath = (page: ReadablePage, mention: Mention): Beneath => all(page).get(mention) ?? nothing;
