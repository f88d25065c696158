import { madeOnce } from '../../prospect/made-once.ts';
import { linesWithin, type ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import type { PageElement } from '../page-tree.ts';
import type { Row } from '../subject/rows.ts';

const mostColumns = 20;

const cellsOf = (row: PageElement): PageElement[] =>
  row.children
    .filter((child): child is PageElement => child.kind === 'element' && (child.tag === 'td' || child.tag === 'th'))
    .slice(0, mostColumns);

const tableAround = (row: PageElement): PageElement | undefined => {
  const { parent } = row;
  return parent?.tag === 'table' ? parent : parent?.parent?.tag === 'table' ? parent.parent : undefined;
};

type Head = { table: PageElement; titles: readonly string[] };

const rowsByIndex = madeOnce(
  (page: ReadablePage) => new Map(page.tree.elements.filter(({ tag }) => tag === 'tr').map((row) => [row.index, row])),
);

/** The first row of each table whose cells are all titles. */
const heads = madeOnce((page: ReadablePage): Map<PageElement, readonly string[]> => {
  const found = [...rowsByIndex(page).values()].flatMap((row): Head[] => {
    const table = tableAround(row);
    const cells = cellsOf(row);
    const isHead = cells.length > 1 && cells.every(({ tag }) => tag === 'th');
    return table && isHead ? [{ table, titles: cells.map((cell) => linesWithin(page, cell, 1)[0]?.text ?? '') }] : [];
  });
  return new Map(found.reverse().map(({ table, titles }) => [table, titles]));
});

/** The text of a row's cell under the first column of the table whose title fits; undefined elsewhere. */
export function cellUnder(page: ReadablePage, { index }: Row, title: RegExp): Line | undefined {
  const row = rowsByIndex(page).get(index);
  const table = row && tableAround(row);
  const at = table ? (heads(page).get(table) ?? []).findIndex((words) => title.test(words.slice(0, 60))) : -1;
  const cell = row && at >= 0 ? cellsOf(row)[at] : undefined;
  const lines = cell ? linesWithin(page, cell, 2) : [];
  return lines.length === 1 ? lines[0] : undefined;
}
