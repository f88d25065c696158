import { madeOnce } from '../../prospect/made-once.ts';
import { linkedPhones } from '../contact/linked-phones.ts';
import { writtenPhones } from '../contact/phones.ts';
import { bestName } from '../name/best-name.ts';
import { nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { isGeneral, isOfPost } from './contacts.ts';
import { staffOf } from './staff.ts';

const counts = (values: readonly (string | undefined)[]): Map<string, number> => {
  const counted = new Map<string, number>();
  for (const value of values) if (value !== undefined) counted.set(value, (counted.get(value) ?? 0) + 1);
  return counted;
};

const extension = /^\s{0,2}[,(]?\s?(?:ext|extension|x|poste|dw|durchwahl|ramal|anexo|int|dahili)\b\.?:?\s?\d/iu;

/** Numbers behind which the page prints an extension: the firm's own, whoever answers. */
const extended = (page: ReadablePage): ReadonlySet<string> =>
  new Set(
    writtenPhones(page).flatMap(({ number, seen: { sighting } }) =>
      extension.test(sighting.excerpt.slice(sighting.mark?.[1] ?? sighting.excerpt.length)) ? [number] : [],
    ),
  );

const ofFirm = /(?:zentrale|office|main|central|standard|switchboard|reception|växel|vaihde|fax|vakt|hotline)/iu;
const longestNumberLine = 60;
const leastPeople = 2;

/** The number on the line right below a person's own, "070 555 01 42" below a desk's, is of the same person; not in North America, where branches list theirs so. */
const second = (page: ReadablePage, own: ReadonlySet<string>, onPage: ReadonlyMap<string, number>): string[] => {
  const all = writtenPhones(page).map((phone) => ({ ...phone, line: lineOf(page, phone.index) }));
  const below = new Set(
    all.flatMap(({ number, line }) => (own.has(number) && line !== undefined ? [line.order + 1] : [])),
  );
  return all.flatMap(({ number, line }) =>
    line !== undefined &&
    below.has(line.order) &&
    line.text.length <= longestNumberLine &&
    !ofFirm.test(line.text) &&
    !number.startsWith('+1') &&
    onPage.get(number) === 1
      ? [number]
      : [],
  );
};

const lineOf = (page: ReadablePage, index: number): Line | undefined =>
  page.lines.findLast((line) => line.index <= index);

/** True for whom the firm is named after in full: a notary, a dentist, a consultant is reached where the firm is. */
const isFirmItself = (page: ReadablePage, name: string): boolean =>
  nameKey(bestName(page)?.name ?? page.title.text).includes(nameKey(name));

/** E-mail addresses and numbers that belong to one person of the page; what several share or stands elsewhere too is the company's. */
const personal = madeOnce((page: ReadablePage): ReadonlySet<string> => {
  const places = staffOf(page);
  const people = [...new Map(places.map((person) => [person.name, person])).values()].filter(
    ({ name }) => !isFirmItself(page, name),
  );
  const emails = counts(people.map(({ email }) => email));
  const phones = counts(people.map(({ phone }) => phone));
  const inCards = counts(places.map(({ phone }) => phone));
  const onPage = counts([...writtenPhones(page), ...linkedPhones(page)].map(({ number }) => number));
  const shared = extended(page);
  const ownEmails = [...emails].filter(([email, times]) => times === 1 && !isGeneral(email) && !isOfPost(email));
  const ownPhones = [...phones].filter(
    ([phone, times]) => times === 1 && !shared.has(phone) && (onPage.get(phone) ?? 0) <= (inCards.get(phone) ?? 0),
  );
  const owned = new Set(ownPhones.map(([number]) => number));
  const others = owned.size < leastPeople ? [] : second(page, owned, onPage);
  return new Set([...ownEmails.map(([value]) => value), ...owned, ...others]);
});

/** True for an address or number that is one person's own, not the company's. */
export const isPersonal = (page: ReadablePage, value: string): boolean => personal(page).has(value);
