import type { ReadablePage } from './page.ts';
import type { Line } from './page-lines.ts';
import type { PageElement } from './page-tree.ts';
import type { Source } from './reader.ts';

/** Place of the last line that begins at or before an outline index; 0 when there is none. */
const lastLineUpTo = (lines: readonly Line[], index: number): number => {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.index ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
};

/** The piece of a line that stands within an element; empty when none does. */
const pieceOf = (line: Line, { index, end }: PageElement): string => {
  const first = line.runs.findIndex((run) => run.text.index >= index && run.text.index < end);
  if (first < 0) return '';
  const after = line.runs.slice(first).find((run) => run.text.index >= end);
  return line.text.slice(line.runs[first]?.start ?? 0, after?.start).trim();
};

const piecesIn = (lines: readonly Line[], element: PageElement, max: number): string[] => {
  const pieces: string[] = [];
  for (let at = lastLineUpTo(lines, element.index); at < lines.length && pieces.length < max; at++) {
    const line = lines[at];
    if (line === undefined || line.index >= element.end) break;
    const piece = pieceOf(line, element);
    if (piece !== '') pieces.push(piece);
  }
  return pieces;
};

/** The text within an element, its lines parted by line breaks, at most `max` lines; hidden text where it shows none. */
export const elementText = (page: ReadablePage, element: PageElement, max = 6): Source => {
  const visible = piecesIn(page.lines, element, max);
  const pieces = visible.length > 0 ? visible : piecesIn(page.hiddenLines, element, max);
  return { text: pieces.join('\n'), locator: `outline:${element.index}` };
};
