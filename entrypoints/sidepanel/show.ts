import type { Evidence } from '../../lib/prospect/evidence.ts';
import type { ReadPage } from './situation.ts';
import type { World } from './world.ts';

/** Shows the words of evidence in the page in front; undefined when that is another page than the one they stand on. */
export async function showIn(
  world: World,
  page: ReadPage | undefined,
  { url, excerpt, mark }: Evidence,
): Promise<'shown' | 'not-visible' | undefined> {
  const inFront = page?.address === url ? await world.pageAt(page.tabId) : undefined;
  if (inFront === undefined || 'unread' in inFront || inFront.documentId !== page?.documentId) return undefined;
  const decided = mark ? excerpt.slice(...mark) : '';
  return (await world.showWords(inFront.tabId, { excerpt, decided })) ? 'shown' : 'not-visible';
}
