import type { Change } from '../../lib/prospect/change.ts';
import type { Evidence } from '../../lib/prospect/evidence.ts';
import type { CompanyField, CompanyValue, Fact } from '../../lib/prospect/fact.ts';
import type { Person } from '../../lib/prospect/person.ts';
import type { SeenPage } from '../../lib/prospect/prospect.ts';
import type { Reading } from '../../lib/prospect/reading.ts';

/** An instant so many days after the first of March 2026. */
export const day = (days: number): string => new Date(Date.UTC(2026, 2, 1) + days * 86_400_000).toISOString();

/** Evidence of an invented page. */
const evidence = (url = 'https://northgate.example/', readAt = day(0), reader = 'meta'): Evidence => ({
  url,
  page: 'Northgate',
  readAt,
  reader,
  excerpt: 'Northgate IT',
  locator: 'title',
});

/** A fact of one field. */
export const fact = <F extends CompanyField>(field: F, value: CompanyValue<F>, confidence = 0.9): Fact =>
  ({ field, value, confidence, evidence: evidence() }) as unknown as Fact; // the field names its value's type

/** A person of an invented page. */
export const person = (name: string, rest: Partial<Person> = {}): Person => ({
  name,
  confidence: 0.9,
  evidence: evidence(),
  ...rest,
});

/** A reading of an invented page. */
export const reading = (rest: Partial<Reading> = {}): Reading => {
  const made: Reading = {
    account: 'northgate.example',
    url: 'https://northgate.example/',
    title: 'Northgate',
    readAt: day(0),
    kind: 'home',
    lang: 'en',
    facts: [],
    people: [],
    words: 'Managed IT for Austin',
    nextPages: [],
    truncated: false,
    failed: [],
    ...rest,
  };
  const { url, readAt } = made;
  const at = <Item extends { evidence: Evidence }>(item: Item): Item => ({
    ...item,
    evidence: { ...item.evidence, url, readAt },
  });
  return { ...made, facts: made.facts.map(at), people: made.people.map(at) };
};

/** A page as kept, every fact first seen when it was read. */
export const page = (rest: Partial<Reading> = {}): SeenPage => {
  const { account: _account, lang: _lang, failed: _failed, facts, people, ...kept } = reading(rest);
  const first = <Item>(item: Item) => ({ ...item, firstSeenAt: kept.readAt });
  return { ...kept, facts: facts.map(first), people: people.map(first) };
};

type Bare = Change extends infer One ? (One extends Change ? Omit<One, 'id' | 'at'> : never) : never;

/** Changes with ids c1, c2, … one minute apart. */
export const changes = (...said: Bare[]): Change[] =>
  said.map(
    (change, index) =>
      ({ id: `c${index + 1}`, at: new Date(Date.UTC(2026, 2, 2, 9, index)).toISOString(), ...change }) as Change,
  );
