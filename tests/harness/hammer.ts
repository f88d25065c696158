import type { Page } from 'puppeteer-core';
import type { Change } from '../../lib/prospect/change.ts';
import type { Reading } from '../../lib/prospect/reading.ts';

/** What a page of the extension writes without pause, and what of it was acknowledged. */
export type Hammer = {
  /** Ids of acknowledged changes, by account. */
  said: Map<string, Set<string>>;
  /** Addresses of acknowledged pages, by account. */
  read: Map<string, Set<string>>;
  /** Numbers of acknowledged pairs: two accounts taken in by one command. */
  pairs: Set<number>;
};

/** A hammer that has struck nothing yet. */
export const newHammer = (): Hammer => ({ said: new Map(), read: new Map(), pairs: new Set() });

type Stroke =
  | { kind: 'said' | 'read'; account: string; id: string }
  | { kind: 'pair'; number: number }
  | { kind: 'backup' };

function note(hammer: Hammer, stroke: Stroke): void {
  if (stroke.kind === 'pair') hammer.pairs.add(stroke.number);
  if (stroke.kind === 'said' || stroke.kind === 'read') {
    const known = hammer[stroke.kind];
    known.set(stroke.account, (known.get(stroke.account) ?? new Set()).add(stroke.id));
  }
}

const at = '2026-03-16T09:30:00.000Z';
const change: Omit<Extract<Change, { kind: 'noted' }>, 'id' | 'note'> = {
  at,
  kind: 'noted',
  text: 'Said under the hammer',
};
const reading: Omit<Reading, 'account' | 'url'> = {
  title: 'Page',
  readAt: at,
  kind: 'other',
  lang: 'en',
  facts: [],
  people: [],
  words: 'word '.repeat(2_000),
  nextPages: [],
  truncated: false,
  failed: [],
};

/** The two accounts of a pair. */
export const pairOf = (number: number): [string, string] => [`pair-${number}-a.example`, `pair-${number}-b.example`];

type Given = { round: number; change: object; reading: object; at: string };
type Scope = {
  chrome: { runtime: { sendMessage: (message: unknown) => Promise<{ ok?: boolean } | undefined> } };
  struck: (stroke: Stroke) => void;
};

/** Runs in the page: four writers that never pause, each telling at once what was acknowledged. */
function strike({ round, change, reading, at }: Given): void {
  const scope = globalThis as unknown as Scope; // the page of the extension, with the function the test put there
  const send = async (ask: string, payload: object, stroke: Stroke) => {
    const answer = await scope.chrome.runtime.sendMessage({ ask, payload }).catch(() => undefined);
    if (answer?.ok) scope.struck(stroke);
    else await new Promise((soon) => setTimeout(soon, 20)); // the background is gone: it comes back with the next message
  };
  const prospect = (account: string) => ({
    prospect: { account, createdAt: at, updatedAt: at, pages: [], changes: [] },
  });
  const acts = [
    (count: number) => {
      const account = `a${count % 12}.example`;
      const id = `${round}-${count}`;
      return send('prospect.amend', { account, changes: [{ ...change, id, note: id }] }, { kind: 'said', account, id });
    },
    (count: number) => {
      const account = `a${count % 12}.example`;
      const url = `https://${account}/${count % 40}`;
      return send('prospect.meet', { reading: { ...reading, account, url } }, { kind: 'read', account, id: url });
    },
    (count: number) => {
      const number = round * 1_000_000 + count;
      const lines = [`pair-${number}-a.example`, `pair-${number}-b.example`].map((one) =>
        JSON.stringify(prospect(one)),
      );
      return send('backup.restore', { id: `pair-${number}`, lines }, { kind: 'pair', number });
    },
  ];
  const write = async (from: number) => {
    for (let count = from; ; count += 4) {
      await acts[count % acts.length]?.(count);
      if (count % 50 === 0) await send('backup.keep', {}, { kind: 'backup' });
    }
  };
  for (let from = 0; from < 4; from++) void write(from);
}

/** Begins to hammer from a page of the extension; what is acknowledged is known outside the browser at once. */
export async function hammerFrom(page: Page, hammer: Hammer, round: number): Promise<void> {
  await page.exposeFunction('struck', (stroke: Stroke) => note(hammer, stroke));
  await page.evaluate(strike, { round, change, reading, at });
}
