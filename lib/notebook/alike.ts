import { type AlikeAccount, type Ask, KnownAccount, type Reply } from '../bridge/protocol.ts';
import { likenessOf } from '../prospect/alike.ts';
import { standingOf } from '../prospect/standing.ts';
import { AccountRow, type Reads } from './schema.ts';
import { parsed } from './transaction.ts';

const most = 3;

/** Accounts that may be the same company as this one, the newest first. */
export async function alikeIn(at: Reads, { account, alsoAt }: Ask<'prospect.alike'>): Promise<AlikeAccount[]> {
  const store = at.objectStore('prospects');
  const own = parsed(AccountRow, await store.get(account))?.marks ?? [];
  const found: AlikeAccount[] = [];
  for await (const { value } of store.index('updatedAt').iterate(null, 'prev')) {
    if (value.account === account || found.length >= most) continue;
    const stated = value.account === alsoAt ? [{ by: 'address-of-page' as const, what: value.account }] : [];
    const why = [...stated, ...likenessOf(own, value.marks ?? [])];
    if (why.length > 0) found.push({ account: value.account, name: value.name, createdAt: value.createdAt, why });
  }
  return found;
}

const tagsOf = ({ changes }: AccountRow): string[] =>
  standingOf(changes).tags.flatMap(({ tag, on }) => (on ? [tag] : []));

/** Which of these accounts are kept, with their tags. */
export async function knownIn(at: Reads, { accounts }: Ask<'prospect.known'>): Promise<Reply<'prospect.known'>> {
  const store = at.objectStore('prospects');
  const rows = await Promise.all(accounts.map((account) => store.get(account)));
  return rows.flatMap((kept) => {
    const row = parsed(AccountRow, kept);
    return row ? [KnownAccount.parse({ ...row, tags: tagsOf(row) })] : [];
  });
}
