import type { Ask, Reply } from '../bridge/protocol.ts';
import { find, pagesOf } from './prospects.ts';
import type { Writes } from './schema.ts';
import type { Work } from './transaction.ts';

/** Takes accounts out that pages alone told of, first read before an instant; one about which the user ever said anything stays. */
export async function removeIn(
  at: Writes,
  { accounts, before }: Ask<'prospect.remove'>,
): Promise<Work<Reply<'prospect.remove'>>> {
  const removed: Reply<'prospect.remove'>['removed'] = [];
  for (const account of new Set(accounts)) {
    const prospect = await find(at, account);
    if (prospect === undefined || prospect.changes.length > 0 || prospect.createdAt >= before) continue;
    await at.objectStore('pages').delete(pagesOf(account));
    await at.objectStore('prospects').delete(account);
    removed.push(prospect);
  }
  return removed.length === 0 ? { reply: { removed } } : { reply: { removed }, added: -removed.length };
}
