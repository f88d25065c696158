import type { ReadablePage } from '../page.ts';
import { isOwnFirm } from '../people/own-firm.ts';

const about = /^(?:about|über|à propos de|acerca de|sobre|chi è|over) (?<firm>.{2,60}?):?$/iu;

/** True under "About Northgate" at the end of Northgate's own news. */
export const isAboutItself = (page: ReadablePage, at: number | undefined): boolean => {
  const heading = at === undefined ? undefined : page.lines.findLast((line) => line.heading > 0 && line.index <= at);
  const firm = about.exec(heading?.text ?? '')?.groups?.['firm'];
  return firm !== undefined && isOwnFirm(page, firm);
};
