import type { CompanyField, CompanyValue, Headcount } from './fact.ts';
import { mailboxRank } from './mailbox.ts';
import { townOf } from './town.ts';

/** How values of one field are compared. */
export type Sameness<F extends CompanyField> = {
  /** True when several values stand side by side and never dispute each other. */
  many: boolean;
  /** Equal keys: the same value in another spelling. */
  key: (value: CompanyValue<F>) => string;
  /** True when both values can hold at once (keys differ). */
  agree: (one: CompanyValue<F>, other: CompanyValue<F>) => boolean;
  /** Smaller stands first among equals: the more specific value, of mailboxes the one for everybody. */
  width: (value: CompanyValue<F>) => number;
};

const legalForms = new Set(
  'inc incorporated llc ltd limited gmbh mbh ag se sa sas sasu sarl srl spa sl slu bv nv ab oy oyj as asa aps kg kgaa ohg ug ek ev co corp corporation company plc llp lp lllp pc pllc pty pte pvt kk sro doo zrt kft oü zoo sp lda ltda eirl and und et y'.split(
    ' ',
  ),
);

/** Text for comparing: compatibility forms, case and white space folded. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const wordsOf = (text: string): string[] =>
  folded(text)
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function coreWords(name: string): string[] {
  const words = wordsOf(name);
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

const startsWith = (words: string[], start: string[]) => start.every((word, at) => words[at] === word);

function namesAgree(one: string, other: string): boolean {
  const [a, b] = [coreWords(one), coreWords(other)];
  return startsWith(a, b) || startsWith(b, a);
}

const low = (people: Headcount) => people.min ?? 0;
const high = (people: Headcount) => people.max ?? Number.POSITIVE_INFINITY;

/** True when two numbers of people can both be right. */
const overlap = (one: Headcount, other: Headcount): boolean => low(one) <= high(other) && low(other) <= high(one);

const partsOf = (address: CompanyValue<'address'>) => [
  address.street,
  townOf(address),
  address.region,
  address.postalCode?.replaceAll(' ', ''),
  address.country,
];

/** A profile is the same under the addresses a network has for small screens and for countries: "en-gb.facebook.com". */
const linkKey = (link: string) =>
  link
    .replace(/^https?:\/\/(?:(?:www|m|[a-z]{2}-[a-z]{2})\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** True when a word is the other, or cut short for it: "vån" for "våning". */
const isShortFor = (one: string, other = ''): boolean =>
  one === other ||
  (one.length > 1 && other.length > 1 && (one.startsWith(other) || other.startsWith(one)) && !/\d/.test(one + other));

/** True when both name one house, one of them with its suite: "600 Elm Street" and "600 Elm Street, Suite 28". */
function isOneHouse(one: readonly string[], other: readonly string[]): boolean {
  const [house = [], door = []] = one.length < other.length ? [one, other] : [other, one];
  return (
    house.length > 1 && house.some((word) => /^\d/.test(word)) && house.every((word, at) => isShortFor(word, door[at]))
  );
}

/** True when no part that both addresses have differs. */
function addressesAgree(one: CompanyValue<'address'>, other: CompanyValue<'address'>): boolean {
  const theirs = partsOf(other);
  return partsOf(one).every((part, at) => {
    const their = theirs[at];
    if (part === undefined || their === undefined) return true;
    const [mine, others] = [wordsOf(part), wordsOf(their)];
    return mine.join(' ') === others.join(' ') || (at === 0 && isOneHouse(mine, others));
  });
}

/** Parts that are not told, and, less than any of them, words of the street that are not. */
const addressWidth = (address: CompanyValue<'address'>): number =>
  partsOf(address).filter((part) => part === undefined).length + 1 / (2 + (address.street?.length ?? 0));

const never = () => false;
const even = () => 0;
const single = { many: false, key: folded, agree: never, width: even };
const several = { many: true, key: folded, agree: never, width: even };
const exact = { ...several, key: (value: string) => value };

/** One record a field: which values are the same, and which can stand side by side. */
export const sameness: { [F in CompanyField]: Sameness<F> } = {
  name: { ...single, key: (name) => coreWords(name).join(' ') || folded(name), agree: namesAgree },
  legalName: { ...single, key: (name) => wordsOf(name).join(' ') || folded(name), agree: namesAgree },
  domain: single,
  description: several,
  service: several,
  industry: several,
  sector: several,
  certification: several,
  address: {
    many: true,
    key: (address) => JSON.stringify(partsOf(address).map((part) => part && wordsOf(part).join(' '))),
    agree: addressesAgree,
    width: addressWidth,
  },
  country: single,
  phone: exact,
  fax: exact,
  email: { ...several, width: mailboxRank },
  social: { ...several, key: linkKey },
  foundedYear: { ...single, key: String },
  headcount: {
    many: false,
    key: ({ min, max }) => `${min ?? ''}-${max ?? ''}`,
    agree: overlap,
    width: (people) => high(people) - low(people),
  },
  revenue: {
    many: false,
    key: ({ min, max, currency }) => `${currency} ${min ?? ''}-${max ?? ''}`,
    agree: (one, other) => one.currency === other.currency && overlap(one, other),
    width: (revenue) => high(revenue) - low(revenue),
  },
  locationCount: {
    many: false,
    key: ({ min, max }) => `${min ?? ''}-${max ?? ''}`,
    agree: overlap,
    width: (places) => high(places) - low(places),
  },
  sellsTo: single,
  technology: several,
  registration: { ...several, key: ({ kind, number }) => `${kind}:${wordsOf(number).join('')}` },
  signal: { ...several, key: ({ kind, on }) => `${kind}:${on ?? ''}` },
};
