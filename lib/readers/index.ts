import type { AccountKey } from '../prospect/account.ts';
import type { Evidence } from '../prospect/evidence.ts';
import { Fact } from '../prospect/fact.ts';
import { accountOf, sharedHostOf } from '../prospect/identity.ts';
import { OtherCompany } from '../prospect/other-company.ts';
import { Person } from '../prospect/person.ts';
import type { Reading } from '../prospect/reading.ts';
import type { Snapshot } from '../prospect/snapshot.ts';
import { cut, safeAddress } from './clean.ts';
import { nextPages } from './next-pages.ts';
import { type ReadablePage, readablePage } from './page.ts';
import { pageKind } from './page-kind.ts';
import type { FactDraft, PersonDraft, Reader, ReaderOutput, Seen } from './reader.ts';
import { belowOwn } from './subject/foreign-block.ts';
import { type Others, othersOn } from './subject/others.ts';
import { ownFacts, ownLines, ownPeople } from './subject/own-facts.ts';
import { wordsOf } from './words.ts';

export { phoneInGroups } from './phone-number.ts';

/** Every reader, found by the name of its file. */
const modules = import.meta.glob<{ reader: Reader }>('./*.reader.ts', { eager: true });

/** All readers, by id; every one runs on every page. */
export const readers: readonly Reader[] = Object.values(modules).map(({ reader }) => reader);

type World = { readAt: string; readers?: readonly Reader[] };

/** Account of an address that belongs to no company, such as a file: everything unread has this one. */
const nowhere: AccountKey = 'unknown';

/** What a page says: the facts of all readers, with evidence. Pure; never throws on a parsed snapshot. */
export const understand = (snapshot: Snapshot, world: World): Reading => {
  const page = readablePage(snapshot, accountOf(snapshot.url) ?? nowhere);
  const all = world.readers ?? readers;
  const outcomes = all.map((reader) => outcomeOf(reader, page));
  const others = othersOn(page, (piece) => all.flatMap((reader) => outcomeOf(reader, piece).output.facts ?? []));
  const own = outcomes.map(({ id, output }) => ({ id, facts: ownFacts(page, others, output.facts ?? []) }));
  const weighed = belowOwn(
    page,
    own.flatMap(({ facts }) => facts),
  );
  const frame = { url: page.url, page: cut(page.title.text, 300), readAt: world.readAt };
  return {
    account: page.account,
    url: page.url,
    title: frame.page,
    readAt: world.readAt,
    kind: pageKind(page),
    lang: cut(page.lang, 40),
    facts: best(
      own.flatMap(({ id, facts }) => factsOf(facts.map(weighed), { ...frame, reader: id })),
      factKey,
    ).slice(0, 500),
    people: best(
      outcomes.flatMap(({ id, output }) =>
        peopleOf(ownPeople(page, others, output.people ?? []), { ...frame, reader: id }),
      ),
      personKey,
    ).slice(0, 300),
    words: wordsOf(ownLines(page, others)),
    nextPages: nextPages(page),
    truncated: snapshot.truncated,
    ...whereabouts(page),
    ...othersIn(others, { ...frame, reader: 'others' }),
    failed: outcomes.flatMap(({ id, hasFailed }) => (hasFailed ? [cut(id, 40)] : [])).slice(0, 50),
  };
};

type Outcome = { id: string; output: ReaderOutput; hasFailed: boolean };

/** A reader that throws is named, so that nobody takes its silence for an answer; it never hides the others. */
const outcomeOf = (reader: Reader, page: ReadablePage): Outcome => {
  try {
    return { id: reader.id, output: reader.read(page), hasFailed: false };
  } catch {
    return { id: reader.id, output: {}, hasFailed: true };
  }
};

type Frame = Omit<Evidence, 'excerpt' | 'mark' | 'locator'>;

const framed = ({ confidence, sighting }: Seen, frame: Frame) => ({ confidence, evidence: { ...frame, ...sighting } });

/** Facts in form; one out of form is dropped and costs nothing else. */
const factsOf = (facts: readonly FactDraft[], frame: Frame): Fact[] =>
  facts.flatMap(({ seen, ...claim }) => {
    const parsed = Fact.safeParse({ ...claim, ...framed(seen, frame) });
    return parsed.success ? [parsed.data] : [];
  });

const peopleOf = (people: readonly PersonDraft[], frame: Frame): Person[] =>
  people.flatMap(({ seen, ...who }) => {
    const parsed = Person.safeParse({ ...who, ...framed(seen, frame) });
    return parsed.success ? [parsed.data] : [];
  });

/** The host the account shares with others, and the account its page says it belongs to. */
const whereabouts = ({ account, url, snapshot }: ReadablePage): Pick<Reading, 'sharedHost' | 'alsoAt'> => {
  const sharedHost = sharedHostOf(account);
  const canonical = safeAddress(snapshot.canonical || url, url);
  const alsoAt = canonical === undefined ? undefined : accountOf(canonical);
  return {
    ...(sharedHost !== undefined && { sharedHost }),
    ...(alsoAt !== undefined && alsoAt !== account && { alsoAt }),
  };
};

/** The companies held apart, their facts in form; nothing where the page speaks of its owner alone. */
const othersIn = ({ subject, companies }: Others, frame: Frame): Pick<Reading, 'subject' | 'others'> => ({
  ...(subject !== undefined && { subject }),
  ...(companies.length > 0 && {
    others: companies.slice(0, 500).flatMap(({ pieces: _pieces, facts, ...company }) => {
      const parsed = OtherCompany.safeParse({ ...company, facts: best(factsOf(facts, frame), factKey).slice(0, 40) });
      return parsed.success ? [parsed.data] : [];
    }),
  }),
});

const factKey = ({ field, value }: Fact): string => `${field} ${JSON.stringify(value).toLowerCase()}`;
const personKey = ({ name, title, email, phone, linkedin }: Person): string =>
  JSON.stringify([name, title, email, phone, linkedin]).toLowerCase();

/** One of each key, the surest, in the order first seen. */
const best = <T extends { confidence: number }>(all: readonly T[], keyOf: (one: T) => string): T[] => {
  const byKey = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    const earlier = byKey.get(key);
    if (earlier === undefined || one.confidence > earlier.confidence) byKey.set(key, one);
  }
  return [...byKey.values()];
};
