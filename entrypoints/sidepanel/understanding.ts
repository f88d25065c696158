import { snapshotOf } from '../../lib/markup/snapshot-of.ts';
import type { Capture } from '../../lib/prospect/capture.ts';
import type { Reading } from '../../lib/prospect/reading.ts';
import { phoneInGroups, understand } from '../../lib/readers/index.ts';

export { phoneInGroups };

/**
 * What a page says, made of what the page script handed over. Copied: a text cut out of another keeps the whole of that in
 * memory, here the markup of a page for as long as it is shown.
 */
export const understandCapture = (capture: Capture, { readAt }: { readAt: string }): Reading =>
  structuredClone(understand(snapshotOf(capture), { readAt }));
