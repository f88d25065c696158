import { madeOnce } from '../../prospect/made-once.ts';
import { linesWithin, type ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import type { PageElement } from '../page-tree.ts';
import { type TitleText, titleText } from './title-text.ts';

/** What a table prints over its columns. */
type Head = { row: PageElement; over: readonly string[] };

const mostSteps = 4;
const mostColumns = 20;

const nearest = (element: PageElement | undefined, tags: RegExp, most: number): PageElement | undefined => {
  let steps = 0;
  for (let at = element; at !== undefined && steps < most; at = at.parent, steps++) if (tags.test(at.tag)) return at;
  return undefined;
};

const cellsOf = (row: PageElement, most = mostColumns): PageElement[] =>
  row.children.flatMap((one) => (one.kind === 'element' ? one : [])).slice(0, most);

/** Words over a column of posts. */
const postColumn =
  /^(?:funktion|position|(?:job )?title|titel|function|role|fonction|poste|mansione|ruolo|qualifica|cargo|puesto|función|função|functie|stanowisko|funkce|pozice|beosztás|befattning|roll|stilling|tehtävä|nimike)$/iu;

/** The first row of each table, where it is a head: of cells that are one, or a word for posts among them. */
const heads = madeOnce((page: ReadablePage): ReadonlyMap<PageElement, Head> => {
  const first = new Map<PageElement, PageElement>();
  for (const row of page.tree.elements) {
    const table = row.tag === 'tr' ? nearest(row.parent, /^table$/, mostSteps) : undefined;
    if (table !== undefined && !first.has(table)) first.set(table, row);
  }
  return new Map(
    [...first].flatMap(([table, row]) => {
      const cells = cellsOf(row);
      const over = cells.map((cell) => linesWithin(page, cell, 1)[0]?.text ?? '');
      const isHead = cells.filter(({ tag }) => tag === 'th').length > 1 || over.some((text) => postColumn.test(text));
      return isHead ? [[table, { row, over }] as const] : [];
    }),
  );
});

type Place = { row: PageElement; cells: readonly PageElement[]; over: readonly string[]; column: number };

const placeOf = (page: ReadablePage, { element }: Line): Place | undefined => {
  const cell = nearest(element, /^t[dh]$/, mostSteps);
  const row = cell?.parent;
  const table = nearest(row?.parent, /^table$/, mostSteps);
  const head = table === undefined ? undefined : heads(page).get(table);
  if (cell === undefined || row === undefined || head === undefined || head.row === row) return undefined;
  const cells = cellsOf(row);
  return { row, cells, over: head.over, column: cells.indexOf(cell) };
};

/** What stands over a line's column; empty without a head. */
export const overColumn = (page: ReadablePage, line: Line): string => {
  const place = placeOf(page, line);
  return place?.over[place.column] ?? '';
};

/** True for a line of a table that says in a column of its own who does what: its names are people, also where it tells only a room. */
export const isUnderPosts = (page: ReadablePage, line: Line): boolean =>
  placeOf(page, line)?.over.some((text) => postColumn.test(text)) === true;

const mostRows = 40;

/** "Committee" in the column of posts: the words of a heading elsewhere, a post here. */
const body =
  /^(?:[\p{L}-]{2,20}\s){0,2}(?:committee|board|council|trustees|members?|comité|conseil|comitato|consiglio|consejo|conselho|vorstand|ausschuss|bestuur|styrelsen?|bestyrelsen?|styret|výbor|zarząd)$/iu;

/** What a row says in the column of posts; where that cell spans several rows or is empty, what the one above it says. */
const postCell = (page: ReadablePage, { row, cells, over }: Place): string => {
  const at = over.findIndex((text) => postColumn.test(text));
  const textIn = (all: readonly PageElement[]): string => {
    const cell = all[at];
    return cell === undefined ? '' : (linesWithin(page, cell, 1)[0]?.text ?? '');
  };
  const isFull = (all: readonly PageElement[]): boolean => all.length === over.length && textIn(all) !== '';
  if (at !== 0 || isFull(cells)) return textIn(cells);
  const rows = cellsOf(row.parent ?? row, mostRows);
  const full = rows
    .slice(0, rows.indexOf(row))
    .map((one) => cellsOf(one))
    .findLast(isFull);
  const above = full === undefined ? '' : textIn(full);
  return cells.length < over.length || body.test(above) ? above : '';
};

/** The title a table gives a name: the word over its column ("Branch manager"), or what its row says under "Position". */
export const columnTitle = (page: ReadablePage, line: Line): TitleText | undefined => {
  const place = placeOf(page, line);
  if (place === undefined) return undefined;
  const over = titleText(place.over[place.column] ?? '');
  if (over?.work === 'post') return over;
  const text = postCell(page, place);
  const title = titleText(text) ?? (body.test(text) ? { title: text, work: 'post' } : undefined);
  return title === undefined ? undefined : { ...title, work: 'post' };
};

/** The cell of a name's row that stands under a head of these words. */
export const cellUnder = (page: ReadablePage, line: Line, words: RegExp): PageElement | undefined => {
  const place = placeOf(page, line);
  return place?.cells[place.over.findIndex((text) => words.test(text))];
};
