import type { Page } from 'puppeteer-core';
import type { Row } from '../../lib/exchange/backup-line.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { stopBackground } from './background.ts';
import { launch } from './chromium.ts';
import { type Hammer, hammerFrom, newHammer, pairOf } from './hammer.ts';
import { asked, ownPage, replied } from './notebook.ts';
import { kill } from './profile.ts';

/** What killing came to: how often what was killed, how much was acknowledged, and everything missing or torn (none, or it failed). */
export type Toll = { stops: number; kills: number; acknowledged: number; faults: string[] };

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function kept(page: Page): Promise<Map<string, Prospect>> {
  const found = new Map<string, Prospect>();
  let after: string | null = null;
  do {
    const part: { lines: string[]; next: string | null } = await replied(page, 'backup.make', { after });
    for (const line of part.lines) {
      const row = JSON.parse(line) as Row; // as the notebook writes it
      if ('prospect' in row) found.set(row.prospect.account, row.prospect);
    }
    after = part.next;
  } while (after !== null);
  return found;
}

function missing(hammer: Hammer, found: ReadonlyMap<string, Prospect>): string[] {
  const faults: string[] = [];
  for (const [account, ids] of hammer.said) {
    const known = new Set(found.get(account)?.changes.map(({ id }) => id));
    for (const id of ids) if (!known.has(id)) faults.push(`${account}: the change ${id} is missing`);
  }
  for (const [account, urls] of hammer.read) {
    const known = new Set(found.get(account)?.pages.map(({ url }) => url));
    for (const url of urls) if (!known.has(url)) faults.push(`${account}: the page ${url} is missing`);
  }
  for (const number of hammer.pairs)
    if (!pairOf(number).every((account) => found.has(account))) faults.push(`the pair ${number} is missing`);
  return faults;
}

/** Commands of which one half is there and the other is not. */
function torn(found: ReadonlyMap<string, Prospect>): string[] {
  const numbers = new Set([...found.keys()].flatMap((account) => /^pair-(\d+)-/.exec(account)?.[1] ?? []));
  const halves = [...numbers].filter((number) => !pairOf(Number(number)).every((account) => found.has(account)));
  return halves.map((number) => `the pair ${number} is torn`);
}

/** The tables of the store itself, counted without our code: pages without an account, and a count that does not fit. */
const tornRows = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const store = await asked(indexedDB.open('sweetspot'));
    const reading = store.transaction(['prospects', 'pages', 'meta']);
    const [accounts, pages, tally] = await Promise.all([
      asked(reading.objectStore('prospects').getAllKeys()),
      asked(reading.objectStore('pages').getAllKeys()),
      asked(reading.objectStore('meta').get('tally')),
    ]);
    store.close();
    const known = new Set(accounts.map(String));
    const strays = pages.filter((key) => Array.isArray(key) && !known.has(String(key[0])));
    return [
      ...strays.map((key) => `the page ${String(key)} has no account`),
      ...((tally?.rows ?? 0) === accounts.length
        ? []
        : [`${tally?.rows} accounts were counted, ${accounts.length} are there`]),
    ];
  });

async function faultsIn(page: Page, hammer: Hammer): Promise<string[]> {
  const acknowledged = structuredClone(hammer); // before looking: what is acknowledged meanwhile may come after the look
  const { damage } = await replied(page, 'notebook.health', {});
  const found = await kept(page);
  const wrong = damage === null ? [] : [`the notebook is ${damage}`];
  return [...wrong, ...missing(acknowledged, found), ...torn(found), ...(await tornRows(page))];
}

/** Backups begun under the hammer: each one listed is whole, and mending from the newest misses nothing either. */
async function faultsOfBackups(page: Page, hammer: Hammer): Promise<string[]> {
  const faults: string[] = [];
  const { backups } = await replied(page, 'notebook.health', {});
  if (backups.length === 0) return ['no backup was made'];
  for (const { number } of backups) {
    const mended = await asked(page, 'notebook.mend', { backup: number });
    if (!mended?.ok) faults.push(`the backup ${number} is not whole: ${JSON.stringify(mended)}`);
  }
  const found = await kept(page);
  return [...faults, ...missing(hammer, found), ...torn(found)];
}

export type Killing = {
  times: number;
  seed: number;
  profile: string;
  extension?: string;
  tell?: (line: string) => void;
};

const sizeOf = ({ said, read, pairs }: Hammer) =>
  [...said.values(), ...read.values()].reduce((sum, one) => sum + one.size, pairs.size);

/** Writes without pause and kills at random instants, in turn the background and the whole browser, and looks each time what is left. */
export async function killAtRandom({ times, seed, profile, extension, tell }: Killing): Promise<Toll> {
  const random = randomFrom(seed);
  const hammer = newHammer();
  const toll: Toll = { stops: 0, kills: 0, acknowledged: 0, faults: [] };
  const pause = (most: number) => new Promise((over) => setTimeout(over, random() * most));
  for (let round = 1; toll.stops + toll.kills < times; round++) {
    const browser = await launch({ port: 9, profile, ...(extension && { extension }) });
    const page = await ownPage(browser);
    toll.faults.push(...(await faultsIn(page, hammer)));
    await hammerFrom(page, hammer, round);
    for (let stop = 0; stop < 2 && toll.stops + toll.kills < times - 1; stop++) {
      await pause(700);
      if (await stopBackground(browser)) toll.stops++;
    }
    await pause(1_200);
    await kill(browser, profile);
    toll.kills++;
    tell?.(`${toll.stops + toll.kills} of ${times}: ${sizeOf(hammer)} acknowledged, ${toll.faults.length} faults`);
  }
  const browser = await launch({ port: 9, profile, ...(extension && { extension }) });
  const page = await ownPage(browser);
  toll.faults.push(...(await faultsIn(page, hammer)), ...(await faultsOfBackups(page, hammer)));
  await browser.close();
  return { ...toll, acknowledged: sizeOf(hammer) };
}
