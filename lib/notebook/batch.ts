import type { Ask, Reply } from '../bridge/protocol.ts';
import { find } from './prospects.ts';
import type { Reads } from './schema.ts';

/** Accounts and units of text that one answer may reach before it ends: what goes through one message quickly. */
const most = { accounts: 100, length: 1_000_000 };

/** The accounts after one, in the order of their keys. */
export async function batchIn(at: Reads, { after }: Ask<'prospect.batch'>): Promise<Reply<'prospect.batch'>> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const keys = await at.objectStore('prospects').getAllKeys(range, most.accounts + 1);
  const prospects: Reply<'prospect.batch'>['prospects'] = [];
  let length = 0;
  for (const [index, account] of keys.entries()) {
    if (length > most.length || index === most.accounts) return { prospects, next: keys[index - 1] ?? null };
    const prospect = await find(at, account);
    if (prospect === undefined) continue;
    prospects.push(prospect);
    length += prospect.pages.reduce((sum, { words }) => sum + words.length + 2_000, 0); // the words are most of a page
  }
  return { prospects, next: null };
}
