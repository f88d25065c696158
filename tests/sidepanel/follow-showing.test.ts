import { describe, expect, it } from 'vitest';
import type { Showing } from '../../entrypoints/sidepanel/show.ts';
import type { Evidence } from '../../lib/prospect/evidence.ts';
import { seen } from '../screens/samples.ts';
import { following, pressed, settled } from './following.ts';
import { type Knobs, pageAt } from './made-world.ts';

const words = 'We are a managed service provider';
const evidence = seen('/', 'We are a [managed service provider]');
const ofAbout = seen('/about', words);
const ofData = { ...evidence, locator: 'json-ld:0' };
const ofLink = { ...evidence, locator: 'outline:3@href' };

/** A follower asked to show evidence, and all it has told of it. */
async function showing(what: Evidence, set: Partial<Knobs> = {}) {
  const made = await following({ visible: words, ...set });
  const told: Showing[] = [];
  await made.follower.show(what, (came) => told.push(came));
  const goTo = async (page: Knobs['page']) => {
    made.knobs.page = page;
    made.tab('arrived');
    await settled();
  };
  return { ...made, told, goTo };
}

describe('evidence', () => {
  it.each([
    { what: 'is shown where it stands', shown: evidence, visible: words, came: 'shown' },
    { what: 'that is no longer there is told so', shown: evidence, visible: '', came: 'gone' },
    { what: 'of a page’s data is not said to be gone', shown: ofData, visible: '', came: 'unseen' },
    { what: 'of a link’s target is not said to be gone', shown: ofLink, visible: '', came: 'unseen' },
  ])('$what', async ({ shown, visible, came }) => {
    expect((await showing(shown, { visible })).told).toEqual([came]);
  });

  it('is not looked for on a page that has taken its place', async () => {
    const { follower, knobs } = await following({ visible: words });
    knobs.page = pageAt('/elsewhere');
    const told: Showing[] = [];
    await follower.show(evidence, (came) => told.push(came));
    expect(told).toEqual(['opened']);
  });
});

describe('evidence of another page', () => {
  it('opens that page, and is shown as soon as it is read', async () => {
    const { knobs, told, goTo } = await showing(ofAbout);
    expect(knobs.went).toEqual(['https://northgate.example/about']);
    expect(told).toEqual(['opened']);
    await goTo(pageAt('/about'));
    expect(told).toEqual(['opened', 'shown']);
  });

  it('is shown after the press that page needs', async () => {
    const { knobs, told, goTo, news } = await showing(ofAbout);
    await goTo({ unread: 'no-permission' });
    expect(told).toEqual(['opened']);
    knobs.page = pageAt('/about');
    news(pressed);
    await settled();
    expect(told).toEqual(['opened', 'shown']);
  });

  it('is still awaited while the page before it is in front', async () => {
    const { told, goTo } = await showing(ofAbout);
    await goTo(pageAt('/'));
    await goTo(pageAt('/about'));
    expect(told).toEqual(['opened', 'shown']);
  });

  it('is awaited no more once another page was read', async () => {
    const { told, goTo } = await showing(ofAbout);
    await goTo(pageAt('/team'));
    await goTo(pageAt('/about'));
    expect(told).toEqual(['opened']);
  });

  it('is shown once', async () => {
    const { told, goTo } = await showing(ofAbout);
    await goTo(pageAt('/about'));
    await goTo(pageAt('/about', 'another document'));
    expect(told).toEqual(['opened', 'shown']);
  });
});
