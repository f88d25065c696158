import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import { pagePictures } from '../page-links.ts';
import type { PageElement } from '../page-tree.ts';
import type { Source } from '../reader.ts';
import { within } from './within.ts';

const shown = madeOnce((page: ReadablePage) => pagePictures(page).filter(({ element }) => !element.isHidden));
const before = /^(?:the )?(?:company )?(?:logo|firmenlogo)(?: (?:of|von|der firma|de|di|van))? ?[:–-]? ?(?=\S{2})/iu;
const after = /(?<=\S{2}) ?[|–-]? ?(?:company )?(?:logo|firmenlogo)$/iu;

/** The name a picture gives a row without words: "Salzinger logo" is Salzinger. */
export function logoWithin(page: ReadablePage, stretch: Pick<PageElement, 'index' | 'end'>): Source | undefined {
  const [picture] = within(shown(page), stretch, 1);
  if (picture === undefined || picture.text.length > 100) return undefined;
  const text = picture.text.trim().replace(before, '').replace(after, '').trim();
  return /\p{L}{2}/u.test(text) && !/^(?:logo|image|bild|photo)$/i.test(text)
    ? { text, locator: picture.locator }
    : undefined;
}
