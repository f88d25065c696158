import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { rowLine } from '../../lib/exchange/backup-line.ts';
import { day, fact, reading } from '../prospect/made.ts';
import { desk, reply } from './made.ts';

const readOn = (account: string, readAt: string) =>
  reading({ account, url: `https://${account}/`, readAt, facts: [fact('name', account)] });
const chosen = { id: 'c1', at: day(1), kind: 'chosen' as const, contact: null };

/** A notebook with an old account, an old one somebody wrote about, and a new one. */
async function notebook() {
  const one = desk();
  for (const [account, on] of [
    ['old.example', day(1)],
    ['written.example', day(1)],
    ['new.example', day(20)],
  ] as const)
    await reply(one.handlers['prospect.meet']({ reading: readOn(account, on) }));
  await reply(one.handlers['prospect.amend']({ account: 'written.example', changes: [chosen] }));
  const kept = async () => (await reply(one.handlers['prospect.batch']({ after: null }))).prospects;
  return { one, kept };
}
const all = ['old.example', 'written.example', 'new.example', 'unknown.example', 'old.example'];

describe('what is kept too long', () => {
  it('is taken out where only pages told of it; what the user wrote about stays, and what is newer', async () => {
    const { one, kept } = await notebook();
    const { removed } = await reply(one.handlers['prospect.remove']({ accounts: all, before: day(10) }));
    expect(removed.map(({ account }) => account)).toEqual(['old.example']);
    expect((await kept()).map(({ account }) => account)).toEqual(['new.example', 'written.example']);
    expect(await reply(one.handlers['prospect.find']({ account: 'old.example' }))).toBeNull();
    expect(one.news.at(-1)).toEqual({ news: 'notebook.changed' });
  });

  it('is not renewed by being read again', async () => {
    const { one } = await notebook();
    await reply(one.handlers['prospect.meet']({ reading: readOn('old.example', day(25)) }));
    const { removed } = await reply(one.handlers['prospect.remove']({ accounts: all, before: day(10) }));
    expect(removed.map(({ account }) => account)).toEqual(['old.example']);
  });

  it('stays at the very instant', async () => {
    const { one } = await notebook();
    const first = await reply(one.handlers['prospect.find']({ account: 'old.example' }));
    const at = (before: string) => one.handlers['prospect.remove']({ accounts: ['old.example'], before });
    expect((await reply(at(first?.createdAt ?? ''))).removed).toEqual([]);
  });

  it('comes back whole, pages and all', async () => {
    const { one, kept } = await notebook();
    const before = await kept();
    const { removed } = await reply(one.handlers['prospect.remove']({ accounts: all, before: day(10) }));
    const lines = removed.map((prospect) => rowLine({ prospect }));
    await reply(one.handlers['backup.restore']({ id: 'back', lines }));
    expect(await kept()).toEqual(before);
  });

  it('is no damage: the notebook opens again as sound, and nothing is written where nothing goes', async () => {
    const { one } = await notebook();
    await reply(one.handlers['prospect.remove']({ accounts: all, before: day(10) }));
    const told = one.news.length;
    const health = await reply(one.reopened().handlers['notebook.health']({}));
    expect(health.damage).toBeNull();
    await reply(one.handlers['prospect.remove']({ accounts: all, before: day(10) }));
    expect(one.news).toHaveLength(told);
  });
});
