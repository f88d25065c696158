import { linesWithin, type ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { around, type PageElement } from '../page-tree.ts';
import { labelOnly, type PhoneLabel } from './phone-labels.ts';
import { digitsOn } from './phone-text.ts';

const mostLevels = 4;
const mostCells = 20;
const mostLines = 12;

const elementsIn = ({ children }: PageElement): PageElement[] =>
  children.slice(0, mostCells).flatMap((child) => (child.kind === 'element' ? child : []));

const isWordy = ({ text }: Line): boolean => text.length < 30 && !/[\d@]/.test(text);

/** Lines that are labels and nothing else, one of a telephone or a fax among them; empty for anything else. */
const labelsIn = (page: ReadablePage, cell: PageElement): (PhoneLabel | undefined)[] => {
  const lines = linesWithin(page, cell, mostLines);
  const labels = lines.every(isWordy) ? lines.map(({ text }) => labelOnly(text)) : [];
  return labels.some(isOfPhone) ? labels : [];
};

const isOfPhone = (label: PhoneLabel | undefined): boolean => label !== undefined && label !== 'other';

/** A number that stands at `start` of a visible line. */
type At = { line: Line; start: number };

const numbersWithin = (lines: readonly Line[]): At[] =>
  lines.flatMap((line) =>
    digitsOn(line)
      .filter(({ text }) => text.replace(/\D/g, '').length > 6)
      .map(({ start }) => ({ line, start })),
  );

/** "Phone", "Fax", "E-mail" below each other in one cell and their values in the next: in order. */
const besideLabels = (page: ReadablePage, { line, start }: At, cell: PageElement): PhoneLabel | undefined => {
  const siblings = cell.parent === undefined ? [] : elementsIn(cell.parent);
  const left = siblings[siblings.indexOf(cell) - 1];
  const labels = left === undefined ? [] : labelsIn(page, left);
  if (labels.length < 2) return undefined;
  const lines = linesWithin(page, cell, mostLines);
  const [numbers, ofPhones] = [numbersWithin(lines), labels.filter(isOfPhone)];
  if (numbers.length === ofPhones.length)
    return ofPhones[numbers.findIndex((one) => one.line === line && one.start === start)];
  return lines.length === labels.length ? labels[lines.indexOf(line)] : 'other';
};

/** The first row of what a row stands in, a table's head before its body. */
const headOf = (row: PageElement): PageElement | undefined => {
  const rows = row.parent === undefined ? [] : elementsIn(row.parent);
  if (row.parent?.tag !== 'tbody' || row.parent.parent === undefined) return rows[0];
  const head = elementsIn(row.parent.parent).find(({ tag }) => tag === 'thead');
  return (head === undefined ? undefined : elementsIn(head)[0]) ?? rows[0];
};

/** "Phone" and "Fax" over columns of numbers: each cell under its word. */
const underHead = (page: ReadablePage, cell: PageElement): PhoneLabel | undefined => {
  const row = cell.parent;
  const head = row === undefined ? undefined : headOf(row);
  if (row === undefined || head === undefined || head === row) return undefined;
  const [cells, titles] = [elementsIn(row), elementsIn(head)];
  if (cells.length < 2 || titles.length !== cells.length) return undefined;
  const words = titles.map((title) => linesWithin(page, title, 2));
  if (!words.every((lines) => lines.length < 2 && lines.every(isWordy))) return undefined;
  const label = labelOnly(words[cells.indexOf(cell)]?.[0]?.text ?? '');
  return isOfPhone(label) ? label : undefined;
};

/** What stands over the column of a number, or left of it in a column of labels; 'other' where labels and values do not fit together. */
export const columnLabel = (page: ReadablePage, at: At, element: PageElement): PhoneLabel | undefined => {
  let levels = 0;
  for (const cell of around(element)) {
    const label = besideLabels(page, at, cell) ?? underHead(page, cell);
    if (label !== undefined || ++levels >= mostLevels) return label;
  }
  return undefined;
};
