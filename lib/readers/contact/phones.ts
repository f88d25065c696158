import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import { isOfOthers } from './others.ts';
import { type PagePhone, phonesInLine } from './phones-in-line.ts';

const mostPhones = 300;

/** True for a number that stands where the page speaks of another organisation. */
export const isTheirs = ({ index, start }: PagePhone, page: ReadablePage): boolean => isOfOthers(page, index, start);

/** The first numbers in the visible text, those of others left out; what comes after so many is not looked at. */
const firstPhones = (page: ReadablePage): PagePhone[] => {
  const found: PagePhone[] = [];
  for (const line of page.lines) {
    if (found.length >= mostPhones) break;
    if (/\d/.test(line.text)) found.push(...phonesInLine(line, page).filter((phone) => !isTheirs(phone, page)));
  }
  return found.slice(0, mostPhones);
};

/** Numbers in the visible text; a number called a fax somewhere is no phone where nothing calls it one. */
export const writtenPhones = madeOnce((page: ReadablePage): PagePhone[] => {
  const all = firstPhones(page);
  const faxes = faxesAmong(all);
  return all.filter(({ number, is, isNamed }) => is === 'fax' || isNamed || !faxes.has(number));
});

/** The fax numbers among them. */
export const faxesAmong = (phones: readonly PagePhone[]): Set<string> =>
  new Set(phones.flatMap(({ number, is }) => (is === 'fax' ? [number] : [])));
