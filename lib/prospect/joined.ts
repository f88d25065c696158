import type { AccountKey } from './account.ts';
import type { Change, ChangeOf } from './change.ts';
import type { Prospect } from './prospect.ts';
import { liveChanges, ofKind } from './standing.ts';
import { unite } from './unite.ts';

/** The newest word on each other account: whether it is the same company. Words taken back are left out. */
export function joinsIn(changes: readonly Change[]): ChangeOf<'joined'>[] {
  const newest = new Map<AccountKey, ChangeOf<'joined'>>();
  for (const join of ofKind(liveChanges(changes), 'joined')) newest.set(join.other, join);
  return [...newest.values()];
}

/** Accounts that were said to be the same company as this one. */
export const joinedTo = (changes: readonly Change[]): AccountKey[] =>
  joinsIn(changes).flatMap(({ other, isSame }) => (isSame ? [other] : []));

/** Both as one where they are said to be the same company; undefined where that was never said, or was taken back in either. */
export function together(whole: Prospect, other: Prospect): Prospect | undefined {
  const both = unite(whole, { ...other, account: whole.account });
  return joinedTo(both.changes).includes(other.account) ? both : undefined;
}

/**
 * The account together with those said to be the same company: pages and words of all, none moved, so that taking it back parts
 * them as they were. One that was taken back in the other account is left out.
 */
export const withJoined = (prospect: Prospect, others: readonly Prospect[]): Prospect =>
  others.reduce((whole, other) => together(whole, other) ?? whole, prospect);
