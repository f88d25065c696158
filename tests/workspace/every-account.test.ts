import { describe, expect, test } from 'vitest';
import type { World } from '../../entrypoints/sidepanel/world.ts';
import { everyAccount } from '../../entrypoints/workspace/every-account.ts';
import { emptyProspect, type Prospect } from '../../lib/prospect/prospect.ts';

const at = '2026-03-16T09:00:00.000Z';
const batches = [['a.example', 'b.example'], ['c.example'], ['d.example']].map((keys) =>
  keys.map((key) => emptyProspect(key, at)),
);
const lastOf = (batch: readonly Prospect[] | undefined) => batch?.at(-1)?.account ?? null;

/** A background that keeps three batches, and refuses from one of them on. */
function background(refusesFrom = Number.POSITIVE_INFINITY) {
  const asked: (string | null)[] = [];
  const ask = ((_name: string, { after }: { after: string | null }) => {
    asked.push(after);
    const index = after === null ? 0 : batches.findIndex((batch) => lastOf(batch) === after) + 1;
    if (index >= refusesFrom)
      return Promise.resolve({ ok: false, refusal: { code: 'store-damaged', message: 'Broken.' } });
    const next = index + 1 < batches.length ? lastOf(batches[index]) : null;
    return Promise.resolve({ ok: true, reply: { prospects: batches[index], next } });
  }) as World['ask']; // this test asks for nothing else
  return { ask, asked };
}

describe('every account', () => {
  test('comes once, in order, and each batch is asked for once', async () => {
    const { ask, asked } = background();
    const found: Prospect[] = [];
    for await (const some of everyAccount({ ask })) found.push(...some);
    expect(found).toEqual(batches.flat());
    expect(asked).toEqual([null, 'b.example', 'c.example']);
  });

  test('is carried a batch ahead while one is worked on, and no further', async () => {
    const { ask, asked } = background();
    const accounts = everyAccount({ ask });
    await accounts.next();
    expect(asked).toEqual([null, 'b.example']);
    await accounts.return(undefined);
    expect(asked).toHaveLength(2);
  });

  test('ends with what the notebook says when it refuses, after what it gave before', async () => {
    const accounts = everyAccount(background(1));
    expect(await accounts.next()).toEqual({ done: false, value: batches[0] });
    expect(await accounts.next()).toEqual({ done: true, value: { code: 'store-damaged', message: 'Broken.' } });
  });
});
