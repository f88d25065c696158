import { describe, expect, it, vi } from 'vitest';
import { Follower } from '../../entrypoints/sidepanel/follow.ts';
import { reading } from '../screens/samples.ts';
import { account, following, pressed, settled } from './following.ts';
import { type Knobs, madeWorld, pageAt } from './made-world.ts';

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

describe('a page that does not answer', () => {
  it('is asked again by itself, and read once it answers', async () => {
    vi.useFakeTimers();
    const { world, knobs } = madeWorld({ page: { unread: 'frozen' } });
    const follower = new Follower(world);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(follower.scene().situation.name).toBe('frozen');
    knobs.page = pageAt('/');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(follower.scene().situation.name).toBe('ready');
    vi.useRealTimers();
  });

  it('is not asked for ever, nor after the panel is gone', async () => {
    vi.useFakeTimers();
    const { world } = madeWorld({ page: { unread: 'frozen' } });
    const asked = vi.spyOn(world, 'pageAt');
    const follower = new Follower(world);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toHaveBeenCalledTimes(7);
    follower.retry();
    await vi.advanceTimersByTimeAsync(1);
    follower.stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toHaveBeenCalledTimes(8);
    vi.useRealTimers();
  });
});
