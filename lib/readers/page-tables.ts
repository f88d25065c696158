import { linesWithin, type ReadablePage } from './page.ts';
import type { Line } from './page-lines.ts';
import { isWithin, type PageElement } from './page-tree.ts';
import { perPage } from './per-page.ts';

/** A cell with its visible lines, the first hundred: more is layout, not a cell. */
export type Cell = { readonly element: PageElement; readonly isHeader: boolean; readonly lines: readonly Line[] };

/** A table as rows of cells; tables within its cells are tables of their own. */
export type Table = { readonly element: PageElement; readonly rows: readonly (readonly Cell[])[] };

const isCell = (element: PageElement): boolean => element.tag === 'td' || element.tag === 'th';

/** The tables of the page, outer ones before inner ones. */
export const pageTables = perPage((page): Table[] => {
  const tables: { element: PageElement; rows: Cell[][] }[] = [];
  const open: { element: PageElement; rows: Cell[][] }[] = [];
  for (const element of page.tree.elements) {
    for (let last = open.at(-1); last !== undefined && !isWithin(element, last.element); last = open.at(-1)) open.pop();
    if (element.tag === 'table') {
      const table = { element, rows: [] };
      tables.push(table);
      open.push(table);
    } else if (element.tag === 'tr') open.at(-1)?.rows.push([]);
    else if (isCell(element)) open.at(-1)?.rows.at(-1)?.push(cellOf(page, element));
  }
  return tables;
});

const cellOf = (page: ReadablePage, element: PageElement): Cell => ({
  element,
  isHeader: element.tag === 'th',
  lines: linesWithin(page, element, 100),
});
