import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AccountKey } from '../prospect/account.ts';
import type { Change, Saying } from '../prospect/change.ts';
import { emptyProspect, type Prospect } from '../prospect/prospect.ts';
import { liveChanges } from '../prospect/standing.ts';
import { type PastDeal, sayingsOf } from './past-deals.ts';

/** What the notebook holds already: accounts of which pages were read, and changes of past deals, each with whether it stands. */
export type Held = { read: Set<AccountKey>; changes: Map<string, boolean> };

/** Nothing held. */
export const nothingHeld = (): Held => ({ read: new Set(), changes: new Map() });

const mark = 'past-';

/** Notes what an account holds of past deals. */
export function hold(held: Held, { account, pages, changes }: Prospect): void {
  if (pages.length > 0) held.read.add(account);
  const ours = changes.filter(({ id }) => id.startsWith(mark));
  if (ours.length === 0) return;
  const live = new Set(liveChanges(changes).map(({ id }) => id));
  for (const { id } of ours) held.changes.set(id, live.has(id));
}

/** A name for what is said of an account: the same for the same words, so that taking a file in again doubles nothing. */
const nameOf = (account: AccountKey, saying: Saying): string =>
  `${mark}${bytesToHex(sha256(utf8ToBytes(`${account} ${JSON.stringify(saying)}`))).slice(0, 32)}`;

/** A name not held yet, or undefined while what it names stands: what was taken back may be said again. */
function freeName(name: string, { changes }: Held): string | undefined {
  for (let time = 1; ; time++) {
    const next = time === 1 ? name : `${name}-${time}`;
    const stands = changes.get(next);
    if (stands === undefined) return next;
    if (stands) return undefined;
  }
}

type When = { now: string; today: string };

/** The changes of a deal that are not here yet, said when it ended: what was said since outranks them. */
function changesOf(deal: PastDeal, held: Held, { now, today }: When): Change[] {
  const ended = `${deal.on ?? today}T12:00:00.000Z`;
  const at = deal.on === undefined || ended > now ? now : ended;
  return sayingsOf(deal, today, held.read.has(deal.account)).flatMap((saying): Change[] => {
    const id = freeName(nameOf(deal.account, saying), held);
    return id === undefined ? [] : [{ ...saying, id, at }];
  });
}

/** Accounts with what these deals say that is not here yet; those of which all is known are left out. */
export function prospectsOf(deals: readonly PastDeal[], held: Held, when: When): Prospect[] {
  const said = [...Map.groupBy(deals, ({ account }) => account)].map(([account, ofAccount]): Prospect => {
    const changes = ofAccount.flatMap((deal) => changesOf(deal, held, when));
    return { ...emptyProspect(account, when.now), changes: [...new Map(changes.map((one) => [one.id, one])).values()] };
  });
  return said.filter(({ changes }) => changes.length > 0);
}

/** The same accounts with everything these changes said taken back. */
export const takenBack = (prospects: readonly Prospect[], now: string, newId: () => string): Prospect[] =>
  prospects.map(({ account, changes }) => ({
    ...emptyProspect(account, now),
    changes: changes.map(({ id }): Change => ({ id: newId(), at: now, kind: 'retracted', change: id })),
  }));
