import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import type { Source } from '../reader.ts';

/** The visible lines of a page joined by line breaks, and where each begins: for patterns that run over lines. */
export type PageText = { text: string; starts: readonly number[]; lines: readonly Line[] };

const longest = 300_000;

/** The page's visible text without navigation: a line of a menu that links nowhere is none. */
export const pageText = madeOnce((page: ReadablePage): PageText => {
  const starts: number[] = [];
  const lines: Line[] = [];
  let length = 0;
  for (const line of page.lines) {
    if (line.region === 'nav' && line.linkShare > 0) continue;
    if (length + line.text.length > longest) break;
    lines.push(line);
    starts.push(length);
    length += line.text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), starts, lines };
});

/** Place of the line an offset falls in. */
export const lineAt = ({ starts }: PageText, offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** A stretch of the joined text as a source for evidence, located at its first line. */
export const stretch = (page: PageText, start: number, end: number): Source => ({
  text: page.text.slice(start, end),
  locator: page.lines[lineAt(page, start)]?.locator ?? 'outline:0',
});
