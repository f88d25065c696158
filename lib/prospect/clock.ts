import type { Prospect, SeenPage } from './prospect.ts';
import type { Reading } from './reading.ts';

const earlier = (a: string, b: string): string => (a < b ? a : b);

type Seen = { firstSeenAt: string; goneAt?: string | undefined };

/** A thing seen no later than `latest`. */
const seenBy = <Item extends Seen>(item: Item, latest: string): Item => ({
  ...item,
  firstSeenAt: earlier(item.firstSeenAt, latest),
  ...(item.goneAt !== undefined && { goneAt: earlier(item.goneAt, latest) }),
});

const readBy = (page: SeenPage, latest: string): SeenPage => ({
  ...page,
  readAt: earlier(page.readAt, latest),
  facts: page.facts.map((fact) => seenBy(fact, latest)),
  people: page.people.map((person) => seenBy(person, latest)),
});

/**
 * The account before a reading is met at the instant `now`. A page read after `now` was read by a clock that ran ahead: it is
 * dated back to this reading, which would pass for the older one for as long as the clock was wrong.
 */
export function datedBack(prospect: Prospect, { url, readAt }: Reading, now: string): Prospect {
  const page = prospect.pages.find((known) => known.url === url);
  if (page === undefined || page.readAt <= now || page.readAt <= readAt) return prospect;
  return { ...prospect, pages: prospect.pages.map((known) => (known === page ? readBy(page, readAt) : known)) };
}
