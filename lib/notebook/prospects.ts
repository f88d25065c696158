import { refusal } from '../bridge/outcome.ts';
import type { Ask, Refusal, Reply } from '../bridge/protocol.ts';
import { AccountSummary } from '../bridge/protocol.ts';
import { rowLine } from '../exchange/backup-line.ts';
import type { AccountKey } from '../prospect/account.ts';
import { marksOf } from '../prospect/alike.ts';
import type { Change } from '../prospect/change.ts';
import { datedBack } from '../prospect/clock.ts';
import { amend, meet } from '../prospect/meet.ts';
import { viewOf } from '../prospect/merge.ts';
import { emptyProspect, type Prospect } from '../prospect/prospect.ts';
import { phrase } from '../words/phrase.ts';
import { AccountRow, PageRow, type Reads, type Writes } from './schema.ts';
import { parsed, type Work } from './transaction.ts';

/** Most changes one account holds. */
export const changeLimit = 20_000;
/** Said when an account would hold more than that. */
export const tooManyChanges: Refusal = refusal('store-full', () =>
  phrase('This account holds as many entries as it can. What you wrote stays here unsaved.'),
);

/** Keys of all pages of an account. */
export const pagesOf = (account: AccountKey) => IDBKeyRange.bound([account], [account, []]);

/** The account as kept; undefined when nothing is. */
export async function find(at: Reads, account: AccountKey): Promise<Prospect | undefined> {
  const [kept, pages] = await Promise.all([
    at.objectStore('prospects').get(account),
    at.objectStore('pages').getAll(pagesOf(account)),
  ]);
  const row = parsed(AccountRow, kept);
  if (row === undefined) return undefined;
  const { name: _name, marks: _marks, ...rest } = row;
  return { ...rest, pages: pages.flatMap((page) => wholePage(page) ?? []) };
}

type Page = Prospect['pages'][number];
const withoutAccount = ({ account: _account, ...page }: PageRow): Page => page;

function wholePage(kept: unknown): Page | undefined {
  const row = parsed(PageRow, kept);
  return row && withoutAccount(row);
}

/** A page out of its row; undefined when the row cannot be understood. */
export function pageOf(kept: unknown): Page | undefined {
  const row = PageRow.safeParse(kept);
  return row.success ? withoutAccount(row.data) : undefined;
}

/** What lists call the account (its name as it stands, else its key), and what it can be found by under another domain. */
function derivedOf(prospect: Prospect): Pick<AccountRow, 'name' | 'marks'> {
  const view = viewOf(prospect);
  return { name: view.one('name')?.value ?? prospect.account, marks: marksOf(view) };
}

/** Writes what differs from what was kept before; returns the number of accounts this adds. */
export async function save(at: Writes, prospect: Prospect, before: Prospect | undefined): Promise<number> {
  const { pages, ...row } = prospect;
  const old = new Set(before?.pages);
  const urls = new Set(pages.map(({ url }) => url));
  const gone = [...old].filter(({ url }) => !urls.has(url));
  const store = at.objectStore('pages');
  await Promise.all([
    at.objectStore('prospects').put({ ...row, ...derivedOf(prospect) }),
    ...pages.filter((page) => !old.has(page)).map((page) => store.put({ ...page, account: prospect.account })),
    ...gone.map(({ url }) => store.delete([prospect.account, url])),
  ]);
  return before === undefined ? 1 : 0;
}

/** True when a reading brought nothing: it was sent again, or is older than what is kept. */
function isKnown(prospect: Prospect, before: Prospect, url: string): boolean {
  const pageIn = ({ pages }: Prospect) => JSON.stringify(pages.find((page) => page.url === url));
  return prospect === before || (prospect.updatedAt === before.updatedAt && pageIn(prospect) === pageIn(before));
}

/** Merges a reading into its account and keeps it at the instant `now`; the same reading again writes nothing. */
export async function meetIn(at: Writes, { reading }: Ask<'prospect.meet'>, now: string): Promise<Work<Prospect>> {
  const before = await find(at, reading.account);
  const known = before && datedBack(before, reading, now);
  const prospect = meet(known ?? emptyProspect(reading.account, reading.readAt), reading);
  if (before !== undefined && isKnown(prospect, before, reading.url)) return { reply: before };
  return { reply: prospect, added: await save(at, prospect, before) };
}

/** Appends changes to an account, which may be new, at the instant `now`. */
export async function amendIn(at: Writes, ask: Ask<'prospect.amend'>, now: string): Promise<Work<Prospect>> {
  const before = await find(at, ask.account);
  const prospect = amend(before ?? emptyProspect(ask.account, now), ask.changes, now);
  if (prospect.changes.length > changeLimit) return { refusal: tooManyChanges };
  if (prospect === before || prospect.changes.length === 0) return { reply: prospect };
  const said = rowLine({ prospect: { ...prospect, pages: [], changes: newOf(prospect, before) } });
  return { reply: prospect, added: await save(at, prospect, before), said: [said] };
}

/** Changes that were not there before. */
function newOf({ changes }: Prospect, before: Prospect | undefined): Change[] {
  const known = new Set(before?.changes.map(({ id }) => id));
  return changes.filter(({ id }) => !known.has(id));
}

/** Accounts, last changed first. */
export async function list(at: Reads, { limit }: Ask<'prospect.list'>): Promise<Reply<'prospect.list'>> {
  const found: AccountSummary[] = [];
  const newestFirst = at.objectStore('prospects').index('updatedAt').iterate(null, 'prev');
  for await (const { value } of newestFirst) {
    const summary = parsed(AccountSummary, value);
    if (summary) found.push(summary);
    if (found.length >= limit) break;
  }
  return found;
}
