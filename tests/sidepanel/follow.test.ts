import { describe, expect, it, vi } from 'vitest';
import { Follower } from '../../entrypoints/sidepanel/follow.ts';
import { reading, seen } from '../screens/samples.ts';
import { type Knobs, madeWorld, pageAt } from './made-world.ts';

const account = 'northgate.example';
const settled = () => new Promise((soon) => setTimeout(soon));
const pressed = { news: 'panel.pressed', tabId: 1, windowId: 1, press: 1 } as const;

async function following(set: Partial<Knobs> = {}) {
  const made = madeWorld(set);
  const follower = new Follower(made.world);
  await settled();
  return { ...made, follower, situation: () => follower.scene().situation };
}

describe('a panel that opens', () => {
  it('reads the page in front and has it kept', async () => {
    const { situation, knobs } = await following();
    expect(situation()).toMatchObject({ name: 'ready', shown: { page: pageAt('/'), prospect: { account } } });
    expect(knobs.kept.get(account)?.pages).toHaveLength(1);
  });

  it.each<[Partial<Knobs>, string]>([
    [{ page: { unread: 'no-permission' } }, 'needs-permission'],
    [{ page: { unread: 'frozen' } }, 'frozen'],
    [{ page: { unread: 'gone' } }, 'idle'],
    [{ page: { unread: 'moved' } }, 'idle'],
    [{ page: { unread: 'malformed' } }, 'refused'],
    [{ page: { unread: 'linkedin' } }, 'linkedin'],
    [{ page: { unread: 'restricted', reason: 'pdf' } }, 'restricted'],
    [{ reading: { ...reading, facts: [], people: [] } }, 'nothing-found'],
    [{ refuses: 'The disk is full.' }, 'refused'],
  ])('finds itself with %j in: %s', async (set, name) => {
    expect((await following(set)).situation().name).toBe(name);
  });

  it('says so when something fails that should not', async () => {
    const { world } = madeWorld();
    const follower = new Follower({ ...world, readTab: () => Promise.reject(new Error('no such chunk')) });
    await settled();
    expect(follower.scene().situation).toMatchObject({ name: 'refused', refusal: { message: /no such chunk/ } });
  });
});

describe('a page that changes', () => {
  it('is read again on the same site, by itself', async () => {
    const { tab, knobs, situation } = await following();
    knobs.page = pageAt('/about');
    tab('leaving');
    expect(situation().name).toBe('stale');
    tab('arrived');
    await settled();
    expect(situation()).toMatchObject({ name: 'ready', shown: { page: { url: 'https://northgate.example/about' } } });
  });

  it.each([
    { what: 'is not read again when it is the same', page: pageAt('/', '/'), isRead: false },
    { what: 'is not read again for a fragment', page: pageAt('/#team', '/'), isRead: false },
    { what: 'is read again when a fragment names the page', page: pageAt('/#/team', '/'), isRead: true },
    { what: 'is read again when only its address changed', page: pageAt('/team', '/'), isRead: true },
  ])('$what', async ({ page, isRead }) => {
    const { tab, knobs, situation } = await following();
    const before = knobs.asked.filter((name) => name === 'prospect.meet').length;
    knobs.page = page;
    tab('arrived');
    await settled();
    expect(situation().name).toBe('ready');
    expect(knobs.asked.filter((name) => name === 'prospect.meet').length - before).toBe(isRead ? 1 : 0);
  });

  it('to another site is not read without leave, and what was read stays as it was', async () => {
    const { tab, knobs, situation } = await following();
    const { shown } = situation();
    knobs.page = { unread: 'no-permission' };
    tab('arrived');
    await settled();
    expect(situation()).toMatchObject({ name: 'stale', isLoading: false });
    expect(situation().shown).toBe(shown);
  });

  it('is read anew at a press in this window only', async () => {
    const { news, knobs } = await following();
    const readings = () => knobs.asked.filter((name) => name === 'prospect.meet').length;
    news({ ...pressed, windowId: 2 });
    await settled();
    expect(readings()).toBe(1);
    news(pressed);
    await settled();
    expect(readings()).toBe(2);
  });

  it('drops the answer of a look that was overtaken', async () => {
    const { world, knobs, tab, follower } = await following();
    const slow = Promise.withResolvers<void>();
    const understand = world.understand;
    world.understand = async (snapshot, readAt) => {
      if (snapshot.url.endsWith('/slow')) await slow.promise;
      return understand(snapshot, readAt);
    };
    knobs.page = pageAt('/slow');
    tab('arrived');
    await settled();
    knobs.page = pageAt('/fast');
    tab('arrived');
    await settled();
    slow.resolve();
    await settled();
    expect(follower.scene().situation.shown?.page?.url).toBe('https://northgate.example/fast');
  });
});

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

  it('stays through a refusal, over a closed panel, and is kept in the end', async () => {
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
    news({ news: 'prospect.changed', account });
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

describe('evidence', () => {
  const evidence = seen('/', 'We are a [managed service provider]');

  it.each([
    { what: 'is shown where it stands', visible: 'We are a managed service provider', came: 'shown' },
    { what: 'is not shown where it is not visible', visible: '', came: 'not-visible' },
  ])('$what', async ({ visible, came }) => {
    const { follower } = await following({ visible });
    expect(await follower.show(evidence)).toBe(came);
  });

  it('of another page opens that page first', async () => {
    const { follower, knobs } = await following();
    expect(await follower.show(seen('/about', 'x'))).toBe('opened');
    expect(knobs.went).toEqual(['https://northgate.example/about']);
  });

  it('is not looked for on a page that has taken its place', async () => {
    const { follower, knobs } = await following({ visible: 'We are a managed service provider' });
    knobs.page = pageAt('/elsewhere');
    expect(await follower.show(evidence)).toBe('opened');
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
