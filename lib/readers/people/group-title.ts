import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { type Mention, mentions } from './mentions.ts';
import { type TitleText, titleText } from './title-text.ts';

/** As many lines of names and numbers may stand between a group's words and its last name. */
const mostLines = 24;
const mostWords = 7;
const longestReach = 120;
const fewestGroups = 2;

const nameLines = madeOnce(
  (page: ReadablePage): ReadonlySet<number> => new Set(mentions(page).map(({ line }) => line.order)),
);

const isReach = ({ text }: Line): boolean => text.length < longestReach && /\d{3}|@/.test(text);

const isOverGroup = ({ heading, element, text }: Line): boolean =>
  heading > 0 || element.tag === 'dt' || /\p{L}\s?:$/u.test(text);

/** The words over a name, with nothing but other names and ways to reach them between: "Accounts", "Planning:". */
const over = (page: ReadablePage, { order, region, heading }: Line): Line | undefined => {
  for (let at = order - 1; at >= Math.max(0, order - mostLines); at--) {
    const line = page.lines[at];
    if (line === undefined || line.region !== region) return undefined;
    if (nameLines(page).has(at) || isReach(line)) continue;
    return isOverGroup(line) && (heading === 0 || line.heading < heading) ? line : undefined;
  }
  return undefined;
};

/** "Partners" over those who are one each. */
const ofEach = (text: string): TitleText | undefined => {
  const [, stem = ''] = /^(\p{L}{5,30}?)(?:s|en|n|nen)$/u.exec(text) ?? [];
  const one = titleText(text)?.work === 'post' || stem === '' ? undefined : titleText(stem);
  if (one?.work === 'post') return one;
  const [, word = ''] = /^(?:our\s)?((?:\p{L}{4,12}\s)?\p{L}{3,16}(?:er|or|ate|ee|nt|ey|an|ist))s$/iu.exec(text) ?? [];
  const title = titleText(word);
  return title?.work === 'post' ? title : undefined;
};

const titleOn = ({ text }: Line): TitleText | undefined =>
  text.split(' ').length > mostWords ? undefined : (ofEach(text) ?? titleText(text));

const shapeOf = ({ element }: Line): string => `${element.tag}.${element.attributes.class ?? ''}`;

/** Shapes of the words over groups of names, where at least half of them say what work the group does. */
const shapes = madeOnce((page: ReadablePage): ReadonlySet<string> => {
  const groups = new Map<string, Set<Line>>();
  for (const { line } of mentions(page)) {
    const words = over(page, line);
    if (words !== undefined) groups.set(shapeOf(words), (groups.get(shapeOf(words)) ?? new Set()).add(words));
  }
  return new Set([...groups].flatMap(([shape, lines]) => (sayWork([...lines]) ? [shape] : [])));
});

const sayWork = (lines: readonly Line[]): boolean => {
  const works = lines.filter((line) => (titleOn(line)?.work ?? 'none') !== 'none').length;
  return lines.length >= fewestGroups && works > 0 && works * 2 >= lines.length;
};

/** What the words over a group say of each who is named below without a title: "Sales", "Accounts" over a name and a number each. */
export const groupTitle = (page: ReadablePage, { line, title }: Mention): TitleText | undefined => {
  const words = title === undefined ? over(page, line) : undefined;
  const found = words === undefined || !shapes(page).has(shapeOf(words)) ? undefined : titleOn(words);
  return found === undefined ? undefined : { ...found, work: found.work === 'post' ? 'post' : 'field' };
};
