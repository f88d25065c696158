import { madeOnce } from '../../prospect/made-once.ts';
import { logoWithin } from '../lists/logo.ts';
import type { ReadablePage } from '../page.ts';
import { linesWithin } from '../page.ts';
import type { Line } from '../page-lines.ts';
import type { PageElement } from '../page-tree.ts';
import type { Source } from '../reader.ts';

/** A row of a list: the stretch [index, end) of the outline, its visible lines, and what its first picture says where it has none. */
export type Row = { index: number; end: number; lines: Line[]; logo: Source | undefined };

const fewest = 3;
const mostGroups = 8;
const mostRows = 500;
const headings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'dt']);
const byTag: ReadonlySet<string> = new Set(['li', 'tr', 'article', 'dt', 'h2', 'h3', 'h4', 'a']);
const turning = /^(?:odd|even|first|last|active|featured|highlight\w*|item-?\d+|row-?\d+|\d+)$/i;
/** Rows that somebody paid for, and rows that only lead on. */
const notListed =
  /(?:^|[\s_-])(?:ads?|advert\w*|sponsor\w*|promo\w*|banner|pagination|pager|paging|anzeige|werbung|publicite)(?:$|[\s_-])/i;

/** Elements are of one shape when their tag and the first lasting word of their class agree; rows of lists by the tag alone. */
const shapeOf = ({ tag, attributes }: PageElement): string => {
  if (byTag.has(tag)) return tag;
  const word = (attributes.class ?? '').split(' ', 8).find((one) => one !== '' && !turning.test(one));
  return `${tag}.${word ?? ''}`;
};

type Group = { first: PageElement; last: PageElement; rows: PageElement[] };

/** Neighbours of one shape under one parent, the largest groups first. */
const groupsIn = (page: ReadablePage): Group[] =>
  [page.tree.root, ...page.tree.elements]
    .filter(({ children, isHidden, region }) => children.length >= fewest && !isHidden && region !== 'nav')
    .flatMap(({ children }) => {
      const shown = children.filter(
        (child): child is PageElement => child.kind === 'element' && !child.isHidden && child.tag !== 'dd',
      );
      const byShape = Map.groupBy(shown, shapeOf);
      return [...byShape.values()].filter(({ length }) => length >= fewest && length <= mostRows);
    })
    .flatMap((rows): Group[] => {
      const [first, last] = [rows[0], rows.at(-1)];
      return first === undefined || last === undefined ? [] : [{ first, last, rows }];
    })
    .sort((one, other) => sizeOf(other) - sizeOf(one))
    .slice(0, mostGroups);

const sizeOf = ({ first, last }: Group): number => last.end - first.index;

/** A heading opens a row that reaches to the next one; anything else is a row itself. */
const rowsOf = (page: ReadablePage, { rows, last }: Group): Row[] => {
  const isOpened = headings.has(last.tag);
  return rows.flatMap((element, nth) => {
    const end = isOpened ? (rows[nth + 1]?.index ?? last.parent?.end ?? last.end) : element.end;
    const lines = linesWithin(page, { index: element.index, end }, 60);
    const logo = lines.length === 0 ? logoWithin(page, { index: element.index, end }) : undefined;
    return isRow(element, lines, logo) ? [{ index: element.index, end, lines, logo }] : [];
  });
};

const isRow = (
  { tag, children, attributes }: PageElement,
  lines: readonly Line[],
  logo: Source | undefined,
): boolean => {
  if ((lines.length === 0 && logo === undefined) || notListed.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`))
    return false;
  const cells = children.filter((child) => child.kind === 'element');
  if (tag === 'tr' && cells.length > 0 && cells.every((cell) => cell.kind === 'element' && cell.tag === 'th'))
    return false;
  const text = logo?.text ?? lines.map((line) => line.text).join(' ');
  return /\p{L}{2}/u.test(text) && !leadsOn.test(text) && !isPaid(lines);
};

/** An advertisement says so first, or by a word of its own near its beginning. */
const isPaid = (lines: readonly Line[]): boolean =>
  paid.test(lines[0]?.text ?? '') || lines.slice(1, 4).some(({ text }) => paidAlone.test(text));

const leadsOn =
  /^(?:[\d\s.…|«»‹›<>→←-]|next|previous|prev|more|load|show|results|page|of|weiter|zurück|mehr|seite|suivante?|précédente?|successiv[ao]|siguiente|anterior|volgende|vorige){1,40}$/iu;
const paid =
  /^(?:ad|ads|advert|advertisement|advertise with us|sponsored|sponsored listing|promoted|anzeige|werbung|gesponsert|publicité|annonce|sponsorisé|pubblicità|publicidad|patrocinado|advertentie)(?!\p{L}).{0,40}$/iu;
const paidAlone =
  /^(?:ad|advertisement|sponsored(?: listing)?|promoted|anzeige|werbung|gesponsert|publicité|annonce|sponsorisé|pubblicità|publicidad|patrocinado|advertentie)$/iu;

/** All groups of rows of the page, the largest first; rows of advertisements, headers and pages to turn left out. */
export const rowGroups = madeOnce((page: ReadablePage): Row[][] =>
  groupsIn(page)
    .map((group) => rowsOf(page, group))
    .filter(({ length }) => length >= fewest),
);
