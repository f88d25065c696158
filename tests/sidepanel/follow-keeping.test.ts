import { describe, expect, it } from 'vitest';
import { changesOf, now } from '../screens/samples.ts';
import { account, changed, following, settled } from './following.ts';

const chosen = { kind: 'chosen', contact: null } as const;

describe('what could never be kept', () => {
  it('is not taken, and the user is told at once', async () => {
    const { follower, world, knobs, situation } = await following();
    const tooLong = { kind: 'noted', note: 'n', text: 'x'.repeat(20_001) } as const;
    expect(follower.say(account, [chosen, tooLong])).toEqual([]);
    await settled();
    expect(situation()).toMatchObject({ name: 'refused', refusal: { code: 'bad-request' }, shown: { unsaved: [] } });
    expect([world.unsent.all(), knobs.asked.includes('prospect.amend')]).toEqual([[], false]);
    follower.retry();
    expect(situation().name).toBe('ready');
  });
});

describe('what is refused about an account that is no longer on screen', () => {
  it('is still told, until it is saved', async () => {
    const { follower, knobs } = await following();
    knobs.refuses = 'The disk is full.';
    follower.say('riverbend.example', [chosen]);
    await settled();
    expect(follower.scene()).toMatchObject({ situation: { name: 'ready' }, waiting: ['riverbend.example'] });
    knobs.refuses = undefined;
    follower.retry();
    await settled();
    expect(follower.scene().waiting).toEqual([]);
  });

  it('is on screen with it when it is opened', async () => {
    const { follower, knobs, situation } = await following();
    knobs.refuses = 'The disk is full.';
    follower.say(account, [chosen]);
    await settled();
    await follower.open(account);
    expect(situation().shown?.unsaved).toMatchObject([chosen]);
  });
});

describe('news', () => {
  it('of what this panel itself has just said or read ask for nothing more', async () => {
    const { news, knobs, follower } = await following();
    follower.say(account, [chosen]);
    news({ news: 'prospect.changed', account, updatedAt: now, changes: 1 });
    await settled();
    expect(knobs.kept.get(account)?.changes).toHaveLength(1);
    expect(knobs.asked).not.toContain('prospect.find');
  });

  it('of more than that do', async () => {
    const { news, knobs, follower, situation } = await following();
    follower.say(account, [chosen]);
    await settled();
    const kept = knobs.kept.get(account);
    if (!kept) throw new Error('The page was not kept.');
    const more = { ...kept, changes: [...kept.changes, ...changesOf(chosen)] };
    knobs.kept.set(account, more);
    news(changed(more));
    await settled();
    expect(situation().shown?.prospect).toBe(more);
  });

  it('that anything may differ bring the account and the definition up to date', async () => {
    const { news, knobs, situation } = await following();
    const kept = knobs.kept.get(account);
    if (!kept) throw new Error('The page was not kept.');
    const more = { ...kept, changes: changesOf(chosen) };
    knobs.kept.set(account, more);
    const before = knobs.asked.length;
    news({ news: 'notebook.changed' });
    await settled();
    expect(situation().shown?.prospect).toBe(more);
    expect(knobs.asked.slice(before)).toContain('definition.current');
  });
});
