import type { Came } from '../../lib/browser/show-words.ts';
import type { Evidence } from '../../lib/prospect/evidence.ts';
import type { ReadPage } from './situation.ts';
import type { World } from './world.ts';

/** What came of showing evidence: `opened` when its page had to be opened first, `unseen` when it is not of a page's text. */
export type Showing = Came | 'opened' | 'unseen';

/** Evidence of a page's text, and not of a link's target, its head or its data. */
const isOfText = ({ locator }: Evidence) => /^outline:\d+$/.test(locator);

/** Shows the words of evidence in the page in front; undefined when that is another page than the one they stand on. */
export async function showIn(
  world: World,
  page: ReadPage | undefined,
  evidence: Evidence,
): Promise<Exclude<Showing, 'opened'> | undefined> {
  const { url, excerpt, mark } = evidence;
  const inFront = page?.address === url ? await world.pageAt(page.tabId) : undefined;
  if (inFront === undefined || 'unread' in inFront || inFront.documentId !== page?.documentId) return undefined;
  const decided = mark ? excerpt.slice(...mark) : '';
  const came = await world.showWords(inFront, { excerpt, decided });
  return came === 'gone' && !isOfText(evidence) ? 'unseen' : came;
}

/** Evidence of another page: shown once that page is read, unless another one is read before. */
export class Awaited {
  #wanted: { evidence: Evidence; tell: (came: Showing) => void } | undefined;

  /** Awaits the page of this evidence from now on, or none. */
  set(wanted: { evidence: Evidence; tell: (came: Showing) => void } | undefined): void {
    this.#wanted = wanted;
  }

  /** Shows what is awaited if this page in front is its page; one read anew that is not ends the waiting. */
  async arrive(world: World, { page, isNew }: { page: ReadPage | undefined; isNew: boolean }): Promise<void> {
    const wanted = this.#wanted;
    if (wanted === undefined) return;
    const isThere = page?.address === wanted.evidence.url;
    if (isThere || isNew) this.#wanted = undefined;
    const came = isThere ? await showIn(world, page, wanted.evidence) : undefined;
    if (came !== undefined) wanted.tell(came);
  }
}
