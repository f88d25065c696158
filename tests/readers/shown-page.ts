import { snapshotOf as made } from '../../lib/markup/snapshot-of.ts';
import { gather } from '../../lib/page/gather.ts';
import { Capture } from '../../lib/prospect/capture.ts';
import { Snapshot } from '../../lib/prospect/snapshot.ts';
import type { PageFile } from './page-files.ts';

/** Shows a page in a frame and gathers it there, as if it stood at its own address. */
export const snapshotOf = async ({ html, expected }: PageFile): Promise<Snapshot> => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const shown = frame.contentDocument;
  if (shown === null) throw new Error('The frame shows no document.');
  const snapshot = Snapshot.parse(made({ ...Capture.parse(gather(shown)), url: expected.url, base: expected.url }));
  frame.remove();
  return snapshot;
};
