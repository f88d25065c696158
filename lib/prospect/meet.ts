import type { Change } from './change.ts';
import { byText } from './claims.ts';
import type { CompanyField, Fact } from './fact.ts';
import type { Person } from './person.ts';
import { personId } from './person-id.ts';
import type { Prospect, SeenFact, SeenPage, SeenPerson } from './prospect.ts';
import type { Reading } from './reading.ts';
import { sameness } from './same.ts';
import { inOrder } from './standing.ts';

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

const later = (a: string, b: string): string => (a > b ? a : b);

/** The account with a page read into it. The newest reading of an address stands; one older than it changes nothing. */
export function meet(prospect: Prospect, reading: Reading): Prospect {
  if (reading.account !== prospect.account) throw new Error('A reading belongs to the account it names.');
  const before = prospect.pages.find(({ url }) => url === reading.url);
  if (before && before.readAt > reading.readAt) return prospect;
  const others = prospect.pages.filter((page) => page !== before);
  const pages = withinLimit([...others, pageOf(reading, before)], reading.url);
  return { ...prospect, pages, updatedAt: later(prospect.updatedAt, reading.readAt) };
}

/** The instant one millisecond later, as long as four digits hold the year. */
function justAfter(instant: string): string {
  const at = Date.parse(instant) + 1;
  const next = Number.isNaN(at) || at > 253_402_300_799_999 ? instant : new Date(at).toISOString();
  return next > instant ? next : instant;
}

/**
 * The account with changes appended at instant `at`; ids already known are skipped. What is said later stays later:
 * a change whose clock ran behind gets the instant after the last one, so that a clock set back loses nobody's answer.
 */
export function amend(prospect: Prospect, changes: readonly Change[], at: string): Prospect {
  const known = new Set(prospect.changes.map(({ id }) => id));
  const all = [...prospect.changes];
  let last = all.reduce((latest, change) => later(latest, change.at), '');
  for (const change of changes) {
    if (known.has(change.id)) continue;
    known.add(change.id);
    const when = change.at > last || last === '' ? change.at : justAfter(last);
    all.push({ ...change, at: when });
    last = later(last, when);
  }
  if (all.length === prospect.changes.length) return prospect;
  return { ...prospect, changes: all, updatedAt: later(prospect.updatedAt, at) };
}

/** Changes of both, each id once (ours, should they differ), oldest first. */
export function union(ours: readonly Change[], theirs: readonly Change[]): Change[] {
  const known = new Set(ours.map(({ id }) => id));
  const all = [...ours, ...theirs.filter(({ id }) => !known.has(id))];
  return inOrder(all.sort((a, b) => byText(a.id, b.id)));
}
