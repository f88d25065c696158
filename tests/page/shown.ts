import { afterEach, vi } from 'vitest';
import { snapshotOf as made } from '../../lib/markup/snapshot-of.ts';
import { gather } from '../../lib/page/gather.ts';
import { Capture } from '../../lib/prospect/capture.ts';
import { type OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';

/** A document laid out by the browser. */
export const shown = (html: string): Document => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1000px;height:600px';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (page === null) throw new Error('A frame without a document.');
  page.open();
  page.write(`<!doctype html>${html}`);
  page.close();
  return page;
};

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** The snapshot of a document by a clock of one's own, in the form the panel accepts. */
export const snapshotBy = (clock: () => number, page: Document): Snapshot => {
  const now = vi.spyOn(performance, 'now').mockImplementation(clock);
  const capture = gather(page);
  now.mockRestore();
  return Snapshot.parse(made(Capture.parse(capture)));
};

/** The snapshot of a document. The clock stands still, so that a busy machine reads what an idle one does. */
export const snapshotOf = (page: Document): Snapshot => snapshotBy(() => 0, page);

/** The outline below the body. */
export const outlineOf = (html: string): OutlineEntry[] => {
  const { outline } = snapshotOf(shown(html));
  return outline.slice(outline.findIndex(({ t }) => t === 'body') + 1);
};

const markOf = ({ t, x, h, b }: OutlineEntry) =>
  `${t === undefined ? JSON.stringify(x) : `<${t}>`}${b ? ' block' : ''}${h ? ' hidden' : ''}`;

/** An outline as a picture: one line an entry, indented by depth; attributes left out. */
export const picture = (outline: readonly OutlineEntry[]): string => {
  const top = outline[0]?.d ?? 0;
  return outline.map((entry) => '  '.repeat(entry.d - top) + markOf(entry)).join('\n');
};

/** All text, run after run. */
export const textOf = (outline: readonly OutlineEntry[]): string => outline.map(({ x }) => x ?? '').join('');

/** The text a user of the page can see. */
export const visibleTextOf = (outline: readonly OutlineEntry[]): string => {
  let hiddenAt = Number.POSITIVE_INFINITY;
  return outline
    .filter(({ d, h }) => {
      if (d <= hiddenAt) hiddenAt = h ? d : Number.POSITIVE_INFINITY;
      return d < hiddenAt;
    })
    .map(({ x }) => x ?? '')
    .join('');
};
