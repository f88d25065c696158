import { byText } from './claims.ts';
import { joinedTo, together } from './joined.ts';
import type { Prospect } from './prospect.ts';

/** True for an account that was said to be the same company as another one. */
export const isJoined = ({ changes }: Prospect): boolean =>
  changes.some(({ kind }) => kind === 'joined') && joinedTo(changes).length > 0;

const byAge = (one: Prospect, other: Prospect): number =>
  byText(one.createdAt, other.createdAt) || byText(one.account, other.account);

/** Each company once: accounts said to be the same one are put together under the oldest of them. */
export function companiesOf(accounts: readonly Prospect[]): Prospect[] {
  const left = new Map(accounts.toSorted(byAge).map((prospect) => [prospect.account, prospect]));
  const withNext = (whole: Prospect): Prospect | undefined => {
    for (const other of joinedTo(whole.changes).flatMap((account) => left.get(account) ?? [])) {
      const both = together(whole, other);
      if (both) left.delete(other.account);
      if (both) return both;
    }
    return undefined;
  };
  const companies: Prospect[] = [];
  for (const [account, prospect] of left) {
    left.delete(account);
    let whole = prospect;
    for (let more = withNext(whole); more; more = withNext(whole)) whole = more;
    companies.push(whole);
  }
  return companies;
}
