import type { Change } from './change.ts';
import { byText } from './claims.ts';
import type { CompanyField, Fact } from './fact.ts';
import type { Person } from './person.ts';
import { personId } from './person-id.ts';
import type { Prospect, SeenFact, SeenPage, SeenPerson } from './prospect.ts';
import type { Reading } from './reading.ts';
import { sameness } from './same.ts';

/** Most pages kept of one account. */
export const pageLimit = 200;
const factLimit = 1_000;
const peopleLimit = 600;

const factKey = <F extends CompanyField>(fact: Fact<F>): string =>
  `${fact.field} ${sameness[fact.field].key(fact.value)}`;
const personKey = ({ name }: { name: string }): string => personId(name);

type Kept = { firstSeenAt: string; goneAt?: string | undefined; evidence: { reader: string } };
type Rule<Item> = { key: (item: Item) => string; limit: number; reading: Reading };

/** When each thing was first seen here. */
function firstSeen<Seen extends Kept>(before: readonly Seen[], key: (seen: Seen) => string): Map<string, string> {
  const first = new Map<string, string>();
  for (const seen of before) {
    const known = first.get(key(seen));
    if (known === undefined || seen.firstSeenAt < known) first.set(key(seen), seen.firstSeenAt);
  }
  return first;
}

/** What an address shows now, then what it showed before and no longer does. */
function keep<Now extends object, Seen extends Now & Kept>(
  now: readonly Now[],
  before: readonly Seen[],
  rule: Rule<Now>,
) {
  const { key, limit, reading } = rule;
  const first = firstSeen(before, key);
  const shown = now.map((item) => ({ ...item, firstSeenAt: first.get(key(item)) ?? reading.readAt }));
  const here = new Set(now.map(key));
  // A page cut short, or a reader that failed, says nothing about what it did not come to.
  const isSilent = ({ evidence }: Seen) => reading.truncated || reading.failed.includes(evidence.reader);
  const missed = before.filter((seen) => !here.has(key(seen)));
  const past = missed.map((seen) => (seen.goneAt || isSilent(seen) ? seen : { ...seen, goneAt: reading.readAt }));
  return [...shown, ...past].slice(0, limit);
}

function pageOf(reading: Reading, before: SeenPage | undefined): SeenPage {
  const { url, title, kind, readAt, words, nextPages, truncated } = reading;
  const facts: SeenFact[] = keep<Fact, SeenFact>(reading.facts, before?.facts ?? [], {
    key: factKey,
    limit: factLimit,
    reading,
  });
  const people: SeenPerson[] = keep<Person, SeenPerson>(reading.people, before?.people ?? [], {
    key: personKey,
    limit: peopleLimit,
    reading,
  });
  return { url, title, kind, readAt, facts, people, words, nextPages, truncated };
}

const isBare = (page: SeenPage) => page.facts.length === 0 && page.people.length === 0;

/** At most `pageLimit` pages: those without facts go first, the oldest first; the page of `url` stays. */
export function withinLimit(pages: readonly SeenPage[], url?: string): SeenPage[] {
  const excess = pages.length - pageLimit;
  if (excess <= 0) return [...pages];
  const order = pages
    .filter((page) => page.url !== url)
    .sort((a, b) => Number(isBare(b)) - Number(isBare(a)) || byText(a.readAt, b.readAt) || byText(a.url, b.url));
  const out = new Set(order.slice(0, excess));
  return pages.filter((page) => !out.has(page));
}

/** The later of two instants. */
export const later = (a: string, b: string): string => (a > b ? a : b);

/** The account with a page read into it. The newest reading of an address stands; one older than it changes nothing. */
export function meet(prospect: Prospect, reading: Reading): Prospect {
  if (reading.account !== prospect.account) throw new Error('A reading belongs to the account it names.');
  const before = prospect.pages.find(({ url }) => url === reading.url);
  if (before && before.readAt > reading.readAt) return prospect;
  const others = prospect.pages.filter((page) => page !== before);
  const pages = withinLimit([...others, pageOf(reading, before)], reading.url);
  return { ...prospect, pages, updatedAt: later(prospect.updatedAt, reading.readAt) };
}

/** The last instant the notebook can hold. */
const endOfTime = '2199-12-31T23:59:59.999Z';
const justAfter = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString();

/** Sorts oldest first; changes of one instant, which only two notebooks can make, by id. */
export const inLine = (changes: Change[]): Change[] => changes.sort((a, b) => byText(a.at, b.at) || byText(a.id, b.id));

/** Gives each new change an instant of its own, so that what is said later stays later. */
function dating(kept: readonly Change[], now: string): (change: Change) => Change {
  const taken = new Set(kept.map(({ at }) => at));
  const last = kept.reduce((latest, change) => later(latest, change.at), '');
  // Changes kept from the future: the clock was set back, so time goes on from the last of them.
  let from = last > now ? last : '';
  return (change) => {
    let at = later(change.at, from);
    while (taken.has(at) && at < endOfTime) at = justAfter(at);
    taken.add(at);
    if (from !== '') from = at;
    return { ...change, at };
  };
}

/**
 * The account with changes taken in at instant `now`; ids already known are skipped. A change that comes late keeps its
 * place; one said after the clock was set back comes after all that was said before.
 */
export function amend(prospect: Prospect, changes: readonly Change[], now: string): Prospect {
  const known = new Set(prospect.changes.map(({ id }) => id));
  const fresh = changes.filter(({ id }) => !known.has(id) && known.add(id));
  if (fresh.length === 0) return prospect;
  const all = inLine([...prospect.changes, ...fresh.map(dating(prospect.changes, now))]);
  return { ...prospect, changes: all, updatedAt: later(prospect.updatedAt, now) };
}
