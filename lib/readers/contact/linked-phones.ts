import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import { type PageLink, pageLinks } from '../page-links.ts';
import { isWithin } from '../page-tree.ts';
import { seen } from '../reader.ts';
import { countriesFor } from './phone-countries.ts';
import { numbersOf, onKeypad } from './phone-parse.ts';
import { digitsIn } from './phone-text.ts';
import { faxesAmong, isTheirs, writtenPhones } from './phones.ts';
import type { PagePhone } from './phones-in-line.ts';

const mostLinks = 300;

const speltNumber = /^1?[2-9]\d{2}(?=\d{0,4}[A-Z]{3})[\dA-Z]{7,14}$/;

/** True when the link's words spell another number of the area it dials: one of the two is mistyped, and none can say which. */
const speltOtherwise = (words: string, dialled: string): boolean => {
  const spelt = words
    .slice(0, 40)
    .replace(/[\s().+‐-―-]/g, '')
    .toUpperCase();
  if (!speltNumber.test(spelt)) return false;
  const national = (digits: string): string => digits.replace(/\D/g, '').replace(/^1/, '').slice(0, 10);
  const [said, rung] = [national(onKeypad(spelt)), national(dialled)];
  return said.slice(0, 3) === rung.slice(0, 3) && said !== rung;
};

/** True when the link's words are a whole number that does not end as the dialled one does: "0590 555 130" dials +590 590 555 130. */
const writtenOtherwise = (words: string, dialled: string): boolean =>
  digitsIn(words).some(({ text }) => {
    const said = text.replace(/\D/g, '').replace(/^0+/, '');
    return said.length > 7 && !dialled.replace(/\D/g, '').endsWith(said);
  });

/** The number a tel: link dials; when its words are another number, the words count. */
const inLink = (link: PageLink, page: ReadablePage): PagePhone[] => {
  const { index } = link.element;
  const worded = writtenPhones(page).filter((phone) => isWithin(phone, link.element));
  if (worded.length > 0) return [];
  const dialled =
    link.href
      .slice(4, 100)
      .replace(/%20/g, ' ')
      .split(/[;,?%]/, 1)[0] ?? '';
  const digits = { text: dialled, start: 0, end: dialled.length };
  if (writtenOtherwise(link.text, dialled) || speltOtherwise(link.text, dialled)) return [];
  const sure = link.element.isHidden ? 0.6 : 0.85;
  return numbersOf(digits, countriesFor(dialled, page)).map(({ number }) => ({
    number,
    is: 'phone',
    isNamed: true,
    index,
    seen: seen(link.written, undefined, sure),
  }));
};

/** Numbers that links dial. */
export const linkedPhones = madeOnce((page: ReadablePage): PagePhone[] => {
  const faxes = faxesAmong(writtenPhones(page));
  return pageLinks(page)
    .filter(({ href }) => href.startsWith('tel:'))
    .slice(0, mostLinks)
    .flatMap((link) => inLink(link, page))
    .filter((phone) => !faxes.has(phone.number) && !isTheirs(phone, page));
});
