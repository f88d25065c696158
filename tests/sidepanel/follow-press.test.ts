import { describe, expect, it } from 'vitest';
import { following, pressed, settled } from './following.ts';
import { pageAt } from './made-world.ts';

describe('a page', () => {
  it('is read once for a press, whichever ways it becomes known', async () => {
    const { news, keptPress, tab, knobs } = await following();
    const readings = () => knobs.asked.filter((name) => name === 'prospect.meet').length;
    knobs.press = pressed;
    news(pressed);
    keptPress(pressed);
    tab('arrived');
    await settled();
    news(pressed);
    await settled();
    expect(readings()).toBe(2);
  });

  it.each<[string, (made: Awaited<ReturnType<typeof following>>) => void]>([
    ['is told by what is kept of it', ({ keptPress }) => keptPress(pressed)],
    ['is found at the next look', ({ tab }) => tab('arrived')],
  ])('is read at a press whose news were lost: it %s', async (_how, comes) => {
    const made = await following();
    const readings = () => made.knobs.asked.filter((name) => name === 'prospect.meet').length;
    made.knobs.press = pressed;
    comes(made);
    await settled();
    expect(readings()).toBe(2);
  });

  it('is read anew although the look of the press was overtaken', async () => {
    const { world, news, tab, knobs, situation } = await following();
    const slow = Promise.withResolvers<void>();
    const readTab = world.readTab;
    world.readTab = async (page) => slow.promise.then(() => readTab(page));
    news(pressed);
    await settled();
    world.readTab = readTab;
    knobs.reading = { ...knobs.reading, title: 'Read anew' };
    tab('arrived');
    await settled();
    expect(situation()).toMatchObject({ name: 'ready', shown: { page: { title: 'Read anew' } } });
    slow.resolve();
  });
});

describe('a press found by a look that was overtaken', () => {
  it('is left to the look that overtook it', async () => {
    const { world, knobs, tab } = await following();
    const readings = () => knobs.asked.filter((name) => name === 'prospect.meet').length;
    const slow = Promise.withResolvers<void>();
    const { frontTab } = world;
    world.frontTab = async () => slow.promise.then(frontTab);
    tab('arrived');
    world.frontTab = frontTab;
    tab('arrived');
    knobs.press = pressed;
    slow.resolve();
    await settled();
    tab('arrived');
    await settled();
    expect(readings()).toBe(2);
  });
});

describe('leave to read', () => {
  it('that is given has the page in front read', async () => {
    const { situation, knobs, leave } = await following({ page: { unread: 'no-permission' } });
    knobs.page = pageAt('/');
    leave('site');
    await settled();
    expect(situation().name).toBe('ready');
  });

  it('that is taken leaves what was read, and the next page unread', async () => {
    const { situation, knobs, leave, tab } = await following({ leave: 'site' });
    knobs.page = { unread: 'no-permission' };
    leave('press');
    await settled();
    expect(situation().name).toBe('ready');
    tab('arrived');
    await settled();
    expect(situation().name).toBe('stale');
  });
});

describe('a page that gives no leave at a press', () => {
  it('is said to be closed, and no more to need one', async () => {
    const { news, knobs, situation } = await following({ page: { unread: 'no-permission' } });
    expect(situation().name).toBe('needs-permission');
    news(pressed);
    await settled();
    expect(situation()).toMatchObject({ name: 'restricted', reason: 'withheld' });
    knobs.page = pageAt('/');
    news({ ...pressed, press: 2 });
    await settled();
    expect(situation().name).toBe('ready');
  });

  it.each([
    ['the press was on another tab', { ...pressed, tabId: 7 }],
    ['nobody pressed', undefined],
  ])('needs one still where %s', async (_when, press) => {
    const { news, tab, situation } = await following({ page: { unread: 'no-permission' } });
    if (press) news(press);
    tab('arrived');
    await settled();
    expect(situation().name).toBe('needs-permission');
  });
});
