import type { Saying } from '../lib/prospect/change.ts';
import { type Address, E164, EmailAddress, type Headcount } from '../lib/prospect/fact.ts';
import type { AccountView, Held, Past } from '../lib/prospect/view.ts';
import { countryName, englishName } from '../lib/words/country.ts';
import { phrases } from '../lib/words/phrase.ts';
import { peopleOf, phoneWords, placeOf } from './format.ts';

const words = phrases({
  name: 'Name',
  place: 'Place',
  people: 'People',
  phone: 'Phone',
  email: 'E-mail',
  placeHint: 'City, region, country',
  peopleHint: '28, 20-50 or 200+',
  phoneHint: '+1 512 555 0142',
});

/** One claim about a field: its words, the line one would type for it, and the page it stands on. */
export type Claim = { words: string; line: string; url: string | undefined };

/** How a field stands: in words, who says so, whether pages disagree, and every claim of a page. */
export type Stand = { words: string; line: string; saidBy: 'you' | 'page'; disputed: boolean; claims: Claim[] };

/** One thing a user can put right by typing a line. */
export type Correctable = {
  id: 'name' | 'place' | 'people' | 'phone' | 'email';
  label: string;
  hint: string;
  stand: (view: AccountView) => Stand | undefined;
  /** Claims no page makes any more. */
  past: (view: AccountView) => Claim[];
  /** What to say when the user types this line; undefined when it cannot be understood. */
  right: (line: string) => Saying[] | undefined;
  /** What to say when the value is wrong and the right one is not known. */
  wrong: Saying[];
};

/** How a value is shown, and how one would type it where that differs. */
type Writing<Value> = { words: (value: Value) => string; line?: (value: Value) => string };

function standOf<H extends Held>(held: H | undefined, { words, line = words }: Writing<H['value']>): Stand | undefined {
  if (held === undefined) return undefined;
  const claimOf = (value: H['value'], url: string | undefined): Claim => ({
    words: words(value),
    line: line(value),
    url,
  });
  const { value, saidBy, disputed, evidence, others } = held;
  const own = evidence.length > 0 ? [claimOf(value, evidence[0]?.url)] : [];
  const rest = others.map((other) => claimOf(other.value, other.evidence[0]?.url));
  return { words: words(value), line: line(value), saidBy, disputed, claims: [...own, ...rest] };
}

const pastOf = <P extends Past>(past: readonly P[], { words, line = words }: Writing<P['value']>): Claim[] =>
  past.map(({ value, evidence }) => ({ words: words(value), line: line(value), url: evidence[0]?.url }));

/** More people than any company has. */
const most = 10_000_000;

/** "28" and "1,200" are a number; "20-50" a range; "200+" at least. */
export function headcountFrom(line: string): Headcount | undefined {
  const found = /^(\d{1,8})(?:([-–])(\d{1,8})|(\+))?$/.exec(line.replace(/[\s,.]/g, ''));
  if (!found) return undefined;
  const min = Number(found[1]);
  const max = found[3] === undefined ? min : Number(found[3]);
  if (max < min || max > most) return undefined;
  return found[4] ? { min } : { min, max };
}

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const codes = letters.flatMap((first) => letters.map((second) => first + second));

/** A headcount as `headcountFrom` reads it. */
const lineOf = ({ min = 0, max }: Headcount): string => {
  if (max === undefined) return `${min}+`;
  return min === max ? `${min}` : `${min}-${max}`;
};

/** Country code of "US", "us", "United States", or what the user's language calls it. */
export function countryFrom(words: string): string | undefined {
  const wanted = words.trim().toLowerCase();
  return codes.find((code) => {
    const names = [countryName(code), englishName(code)];
    return names.some((name) => name !== code && [code, name].some((one) => one.toLowerCase() === wanted));
  });
}

/** "Austin, TX, US" in parts; the last part is a country when it names one. */
export function addressFrom(line: string): Address | undefined {
  const parts = line.split(',').map((part) => part.trim());
  const country = countryFrom(parts.at(-1) ?? '');
  const [locality, ...regions] = country ? parts.slice(0, -1) : parts;
  const region = regions.join(', ');
  const address = { ...(locality && { locality }), ...(region && { region }), ...(country && { country }) };
  return Object.keys(address).length > 0 && line.length <= 100 ? address : undefined;
}

const placeStand = (view: AccountView) =>
  standOf(view.one('address'), { words: placeOf }) ?? standOf(view.one('country'), { words: countryName });

const sayPlace = (address: Address): Saying[] => {
  const { country } = address;
  const place: Saying = { kind: 'corrected', field: 'address', value: address };
  return country ? [place, { kind: 'corrected', field: 'country', value: country }] : [place];
};

/** Everything of a company's identity that a user can put right. */
export const correctables: readonly Correctable[] = [
  {
    id: 'name',
    get label() {
      return words.name;
    },
    hint: '',
    stand: (view) => standOf(view.one('name'), { words: String }),
    past: (view) => pastOf(view.past('name'), { words: String }),
    right: (line) => (line && line.length <= 200 ? [{ kind: 'corrected', field: 'name', value: line }] : undefined),
    wrong: [{ kind: 'corrected', field: 'name', value: null }],
  },
  {
    id: 'place',
    get label() {
      return words.place;
    },
    get hint() {
      return words.placeHint;
    },
    stand: placeStand,
    past: (view) => pastOf(view.past('address'), { words: placeOf }),
    right: (line) => {
      const address = addressFrom(line);
      return address && sayPlace(address);
    },
    wrong: [
      { kind: 'corrected', field: 'address', value: null },
      { kind: 'corrected', field: 'country', value: null },
    ],
  },
  {
    id: 'people',
    get label() {
      return words.people;
    },
    get hint() {
      return words.peopleHint;
    },
    stand: (view) => standOf(view.one('headcount'), { words: peopleOf, line: lineOf }),
    past: (view) => pastOf(view.past('headcount'), { words: peopleOf, line: lineOf }),
    right: (line) => {
      const value = headcountFrom(line);
      return value && [{ kind: 'corrected', field: 'headcount', value }];
    },
    wrong: [{ kind: 'corrected', field: 'headcount', value: null }],
  },
  {
    id: 'phone',
    get label() {
      return words.phone;
    },
    get hint() {
      return words.phoneHint;
    },
    stand: (view) => standOf(view.one('phone'), { words: phoneWords }),
    past: (view) => pastOf(view.past('phone'), { words: phoneWords }),
    right: (line) => {
      const { data: value } = E164.safeParse(line.replace(/[\s().-]/g, ''));
      return value === undefined ? undefined : [{ kind: 'corrected', field: 'phone', value }];
    },
    wrong: [{ kind: 'corrected', field: 'phone', value: null }],
  },
  {
    id: 'email',
    get label() {
      return words.email;
    },
    hint: '',
    stand: (view) => standOf(view.one('email'), { words: String }),
    past: (view) => pastOf(view.past('email'), { words: String }),
    right: (line) => {
      const { data: value } = EmailAddress.safeParse(line.toLowerCase());
      return value === undefined ? undefined : [{ kind: 'corrected', field: 'email', value }];
    },
    wrong: [{ kind: 'corrected', field: 'email', value: null }],
  },
];
