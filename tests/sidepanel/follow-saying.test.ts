import { describe, expect, it, vi } from 'vitest';
import { Follower } from '../../entrypoints/sidepanel/follow.ts';
import { account, changed, following, pressed, settled } from './following.ts';

describe('what the user says', () => {
  const saying = { kind: 'chosen', contact: null } as const;

  it('is kept', async () => {
    const { follower, knobs, situation } = await following();
    follower.say(account, [saying]);
    expect(situation().shown?.unsaved).toHaveLength(1);
    await settled();
    expect(situation().shown?.unsaved).toEqual([]);
    expect(knobs.kept.get(account)?.changes).toMatchObject([saying]);
  });

  it('is one entry when it was said in one go, and names none where it stands alone', async () => {
    const { follower, knobs } = await following();
    follower.say(account, [saying]);
    follower.say(account, [saying, { kind: 'answered', question: 'need.timing', value: 'now' }, saying]);
    await settled();
    const [alone, first, ...rest] = knobs.kept.get(account)?.changes ?? [];
    expect(alone).not.toHaveProperty('entry');
    expect([first, ...rest].map((one) => one?.entry)).toEqual([first?.id, first?.id, first?.id]);
  });

  it('hostile 55: stays through a refusal, over a closed panel, and is kept in the end', async () => {
    const { world, follower, knobs, situation } = await following();
    knobs.refuses = 'The disk is full.';
    follower.say(account, [saying]);
    await settled();
    expect(situation()).toMatchObject({ name: 'refused', shown: { unsaved: [saying] } });
    follower.stop();
    knobs.refuses = undefined;
    new Follower(world);
    await settled();
    expect(knobs.kept.get(account)?.changes).toMatchObject([saying]);
    expect(world.unsent.all()).toEqual([]);
  });

  it('is kept together with what was refused before', async () => {
    const { follower, knobs, situation } = await following();
    knobs.refuses = 'The disk is full.';
    follower.say(account, [saying]);
    await settled();
    knobs.refuses = undefined;
    follower.say(account, [{ kind: 'answered', question: 'need.timing', value: 'now' }]);
    await settled();
    expect(situation().name).toBe('ready');
    expect(knobs.kept.get(account)?.changes).toHaveLength(2);
  });

  it('is kept when it is tried again', async () => {
    const { follower, knobs, situation } = await following();
    knobs.refuses = 'The disk is full.';
    follower.say(account, [saying]);
    await settled();
    knobs.refuses = undefined;
    follower.retry();
    await settled();
    expect(situation().name).toBe('ready');
  });
});

describe('news', () => {
  it('of this account bring it up to date', async () => {
    const { news, knobs, situation } = await following();
    const prospect = knobs.kept.get(account);
    if (!prospect) throw new Error('The page was not kept.');
    const newer = { ...prospect, updatedAt: '2026-03-17T00:00:00.000Z' };
    knobs.kept.set(account, newer);
    news(changed(newer));
    await settled();
    expect(situation().shown?.prospect).toBe(newer);
  });

  it('are not heard any more once stopped', async () => {
    const { news, follower, knobs } = await following();
    follower.stop();
    const asked = vi.fn();
    knobs.asked.push = asked;
    news(pressed);
    await settled();
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('beside LinkedIn', () => {
  it('an account can be chosen to write about', async () => {
    const { follower, knobs, tab, situation } = await following();
    knobs.page = { unread: 'linkedin' };
    tab('arrived');
    await settled();
    expect(situation()).toMatchObject({ name: 'linkedin', recent: [{ account }] });
    await follower.open(account);
    expect(situation()).toMatchObject({ name: 'linkedin', shown: { page: undefined } });
  });
});
