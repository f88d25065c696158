import type { Definition } from '../definition/definition.ts';
import type { AccountKey } from '../prospect/account.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';

import type { Assessment, Cell } from './assessment.ts';
import { stands } from './verdicts.ts';

/** What of a verdict decides where a prospect stands; "open" while no tier may be claimed. */
export type Stand = { cell: Cell; tier: 'A' | 'B' | 'C' | 'open'; tag: Assessment['tag']['value'] };

/** A prospect that stands elsewhere once a definition has changed. */
export type Move = { account: AccountKey; from: Stand; to: Stand };

/** How many prospects go the same way, in one of the three. */
export type Way<Name extends keyof Stand = keyof Stand> = { of: Name; from: string; to: string; count: number };

/** Who moves, out of how many looked at. */
export type Moves = { looked: number; moves: Move[] };

/** Nobody looked at yet. */
export const noMoves: Moves = { looked: 0, moves: [] };

const whats = ['cell', 'tier', 'tag'] as const;

/** Where a prospect stands by an assessment. */
export const standOf = ({ cell, band, tag }: Pick<Assessment, 'cell' | 'band' | 'tag'>): Stand => ({
  cell,
  tier: band.tier ?? 'open',
  tag: tag.value,
});

/** A change of the definition, and the day on which both versions are looked at. */
export type Changed = { before: Definition; after: Definition; today: Day };

/** Where one prospect moves; undefined when it stays in its cell and tier and keeps its tag. */
function moveOf(prospect: Prospect, { before, after, today }: Changed): Move | undefined {
  const from = standOf(stands(prospect, before, today));
  const to = standOf(stands(prospect, after, today));
  return whats.some((what) => from[what] !== to[what]) ? { account: prospect.account, from, to } : undefined;
}

/** Which prospects a changed definition moves to another cell, tier or tag. */
export const whoMoves = (prospects: readonly Prospect[], changed: Changed): Moves => ({
  looked: prospects.length,
  moves: prospects.flatMap((prospect) => moveOf(prospect, changed) ?? []),
});

/** What two groups of prospects come to together. */
export const together = (one: Moves, other: Moves): Moves => ({
  looked: one.looked + other.looked,
  moves: [...one.moves, ...other.moves],
});

/** The ways that prospects go, by what changes and from where to where, the most trodden first. */
export function waysOf({ moves }: Moves): Way[] {
  const ways = new Map<string, Way>();
  for (const { from, to } of moves)
    for (const of of whats) {
      if (from[of] === to[of]) continue;
      const key = `${of} ${from[of]} ${to[of]}`;
      ways.set(key, { of, from: from[of], to: to[of], count: (ways.get(key)?.count ?? 0) + 1 });
    }
  return [...ways.values()].toSorted((one, other) => other.count - one.count);
}
