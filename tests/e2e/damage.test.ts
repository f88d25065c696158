import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { rowLine } from '../../lib/exchange/backup-line.ts';
import type { Change } from '../../lib/prospect/change.ts';
import { emptyProspect, type Prospect, type SeenPage } from '../../lib/prospect/prospect.ts';
import { type DamageName, damage, damages } from '../harness/damage.ts';
import { asked, ownPage, replied } from '../harness/notebook.ts';
import { act, waitForWords } from '../harness/panel.ts';
import { dropProfile, newProfile } from '../harness/profile.ts';
import { demoPages } from '../tools/demo-web.ts';
import { type World, world } from './world.ts';

const at = '2026-03-16T09:30:00.000Z';
const accounts = 40;
const keyOf = (index: number) => `a${String(index).padStart(3, '0')}.example`;
const noted = (id: string, text: string): Change => ({ id, at, kind: 'noted', note: id, text });

const each = <Value>(act: (index: number) => Promise<Value>): Promise<Value[]> =>
  Promise.all(Array.from({ length: accounts }, (_, index) => act(index)));

/** Words no store can press together, so that its files grow as a real notebook's do. */
const noise = () => Array.from({ length: 3_000 }, () => Math.random().toString(36).slice(2)).join(' ');

function prospect(index: number): Prospect {
  const account = keyOf(index);
  const page = (number: number): SeenPage => ({
    url: `https://${account}/${number}`,
    title: account,
    kind: 'home',
    readAt: at,
    facts: [],
    people: [],
    words: noise(),
    nextPages: [],
    truncated: false,
  });
  const changes = [noted(`before-${index}`, `Before ${index}`)];
  return { ...emptyProspect(account, at), pages: [0, 1, 2, 3].map(page), changes };
}

async function fill(page: Page): Promise<void> {
  for (let from = 0; from < accounts; from += 10) {
    const lines = Array.from({ length: 10 }, (_, index) => rowLine({ prospect: prospect(from + index) }));
    await replied(page, 'backup.restore', { id: `fill-${from}`, lines });
  }
  await replied(page, 'backup.keep', {});
  for (let index = 0; index < accounts; index++)
    await replied(page, 'prospect.amend', {
      account: keyOf(index),
      changes: [noted(`after-${index}`, `After ${index}`)],
    });
}

/** Every note said in the notebook, by the id it was said with; undefined once an account is refused. */
async function said(page: Page): Promise<string[] | undefined> {
  const answers = await each((index) => asked(page, 'prospect.find', { account: keyOf(index) }));
  const ids = answers.map((answer) => (answer?.ok ? (answer.reply?.changes.map(({ id }) => id) ?? []) : undefined));
  return ids.includes(undefined) ? undefined : ids.flatMap((found) => found ?? []).sort();
}
const everything = Array.from({ length: accounts }, (_, index) => [`before-${index}`, `after-${index}`])
  .flat()
  .sort();

/** What the panel says of each damage: its title, and how much can still be read. */
const says: Record<DamageName, [title: string, readable: string | RegExp]> = {
  'half of its log is lost': ['Some of what was saved is missing', /Still readable here: [1-9]\d* accounts/],
  'its tables are garbled': ['What was saved here is gone', 'Still readable here: 0 accounts'], // the browser empties it once it is read
  'its list of files is gone': ['What was saved cannot be opened', 'Nothing can be read here any more.'],
  'its pointer to that list is gone': ['What was saved here is gone', /Still readable here: \d+ accounts/],
  'its tables are gone': ['What was saved here is gone', 'Still readable here: 0 accounts'],
};

describe('a notebook whose files are damaged', () => {
  let there: World | undefined;
  let profile = '';
  afterEach(async () => {
    await there?.close();
    there = undefined;
    await dropProfile(profile);
  });

  const names = Object.keys(damages) as DamageName[]; // the keys of our own list
  test.each(names)('so that %s is no fresh start: all that was said comes back', async (name) => {
    profile = await newProfile();
    there = await world({}, { profile });
    await fill(await ownPage(there.browser));
    await there.close();
    damage(profile, name);

    there = await world({}, { profile });
    expect(await said(await ownPage(there.browser))).toBeUndefined(); // a garbled table shows only when it is come to
    let panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, [...says[name], 'Restore this backup', `: ${accounts} accounts`]);
    await act(panel, 'Restore this backup');
    await waitForWords(panel, ['Luis Ortega', `Taken in: ${accounts} accounts`]);
    expect(await said(await ownPage(there.browser))).toEqual(everything);

    await there.close(); // and it lasts
    there = await world({}, { profile });
    panel = await there.visit(demoPages.northgate);
    await waitForWords(panel, ['Luis Ortega']);
    expect(await said(await ownPage(there.browser))).toEqual(everything);
  });
});
