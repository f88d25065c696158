import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../lib/bridge/protocol.ts';
import { rowLine } from '../../lib/exchange/backup-line.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import { day, fact, reading } from '../prospect/made.ts';
import { desk, reply } from './made.ts';

const home = reading({ facts: [fact('name', 'Northgate IT')] });

describe('all accounts, some at a time', () => {
  it('are each given once, whole, in the order of their keys', async () => {
    const one = desk();
    const keys = Array.from({ length: 250 }, (_, index) => `a${String(index).padStart(3, '0')}.example`);
    const prospects = keys.map((key) => emptyProspect(key, day(0)));
    await reply(one.handlers['backup.restore']({ id: 'r', lines: prospects.map((prospect) => rowLine({ prospect })) }));
    const met = await reply(one.handlers['prospect.meet']({ reading: home }));
    const found: Reply<'prospect.batch'>[] = [];
    for (let after: string | null = null, isMore = true; isMore; isMore = after !== null) {
      const batch: Reply<'prospect.batch'> = await reply(one.handlers['prospect.batch']({ after }));
      found.push(batch);
      after = batch.next;
    }
    expect(found.map((batch) => batch.prospects.length)).toEqual([100, 100, 51]);
    expect(found.flatMap((batch) => batch.prospects)).toEqual([...prospects, met]);
  });

  it('come in smaller pieces where there is much to read of each', async () => {
    const { handlers } = desk();
    const words = 'word '.repeat(12_000);
    for (const key of ['a.example', 'b.example', 'c.example'])
      for (let index = 0; index < 10; index++) {
        const url = `https://${key}/${index}`;
        await reply(handlers['prospect.meet']({ reading: reading({ account: key, url, readAt: day(1), words }) }));
      }
    const first = await reply(handlers['prospect.batch']({ after: null }));
    expect(first.prospects.map((one) => one.account)).toEqual(['a.example', 'b.example']);
    expect(first.next).toBe('b.example');
    const last = await reply(handlers['prospect.batch']({ after: first.next }));
    expect([last.prospects.map((one) => one.account), last.next]).toEqual([['c.example'], null]);
  });
});
