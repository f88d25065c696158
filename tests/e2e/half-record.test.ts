import { afterEach, describe, expect, test } from 'vitest';
import { leaveHalfRecord } from '../harness/damage.ts';
import { ownPage, replied } from '../harness/notebook.ts';
import { dropProfile, kill, newProfile } from '../harness/profile.ts';
import { type World, world } from './world.ts';

const account = 'northgate.example';
const noted = (id: string) => ({ id, at: '2026-03-16T09:30:00.000Z', kind: 'noted' as const, note: id, text: id });
const quiet = () => new Promise((later) => setTimeout(later, 1_500));

describe('a log that ends in the middle of a record', () => {
  let there: World | undefined;
  let profile = '';
  afterEach(async () => {
    await there?.close();
    there = undefined;
    await dropProfile(profile);
  });

  // What is written behind half a record makes the browser empty the whole store at the start after that.
  test('costs nothing, however often the browser is killed after it', async () => {
    profile = await newProfile();
    const said: string[] = [];
    let atFirst: number | undefined; // what the first run had said
    for (const start of [1, 2, 3, 4]) {
      there = await world({}, { profile });
      const page = await ownPage(there.browser);
      const health = await replied(page, 'notebook.health', {});
      atFirst ??= health.said;
      expect(health).toMatchObject({ damage: null, said: atFirst + said.length });
      said.push(`start-${start}`);
      const kept = await replied(page, 'prospect.amend', { account, changes: [noted(`start-${start}`)] });
      expect(kept.changes.map(({ id }) => id)).toEqual(said);
      await quiet();
      await kill(there.browser, profile);
      await there.site.close();
      there = undefined;
      leaveHalfRecord(profile);
    }
  });
});
