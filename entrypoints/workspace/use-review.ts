import { useEffect, useState } from 'react';
import { dayOf } from '../../components/format.ts';
import type { Refusal } from '../../lib/bridge/protocol.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { type Held, hold, nothingHeld } from '../../lib/exchange/past-deal-rows.ts';
import { companiesOf, isJoined } from '../../lib/prospect/companies.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { type ReviewRow, reviewRow } from '../../lib/qualification/review-row.ts';
import { everyAccount } from './every-account.ts';
import type { WorkspaceWorld } from './world.ts';

/** The rows of a review: being read, with how many accounts so far; all there; or refused. `held` tells what of past deals is kept. */
export type Rows =
  | { name: 'reading'; looked: number }
  | { name: 'ready'; rows: readonly ReviewRow[]; held: Held }
  | { name: 'refused'; refusal: Refusal };

type Told = { looked: (accounts: number) => void; isOver: () => boolean };

/** Reads every account's row; undefined when it is over before its end. */
async function readRows(world: WorkspaceWorld, definition: Definition, told: Told): Promise<Rows | undefined> {
  const rows: ReviewRow[] = [];
  const joined: Prospect[] = [];
  const held = nothingHeld();
  const today = dayOf(world.now());
  const accounts = everyAccount(world);
  const row = (prospect: Prospect) => reviewRow(prospect, definition, today);
  for (let batch = await accounts.next(); !told.isOver(); batch = await accounts.next()) {
    if (batch.done && batch.value) return { name: 'refused', refusal: batch.value };
    if (batch.done) return { name: 'ready', rows: [...rows, ...companiesOf(joined).map(row)], held };
    for (const prospect of batch.value) {
      if (isJoined(prospect)) joined.push(prospect);
      else rows.push(row(prospect));
      hold(held, prospect);
    }
    told.looked(rows.length + joined.length);
  }
  return undefined;
}

/** Every account's row, read anew when the definition or much of the notebook changes; what was read before stays meanwhile. */
export function useRows(world: WorkspaceWorld, definition: Definition): Rows {
  const [state, setState] = useState<Rows>({ name: 'reading', looked: 0 });
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      const looked = (accounts: number) =>
        setState((now) => (now.name === 'ready' ? now : { name: 'reading', looked: accounts }));
      const found = await readRows(world, definition, { looked, isOver: () => mine !== turn });
      if (found) setState(found);
    };
    void read();
    const stop = world.hear(({ news }) => {
      if (news === 'notebook.changed') void read();
    });
    return () => {
      turn = -1;
      stop();
    };
  }, [world, definition]);
  return state;
}

/** When the last review was, and when the work began, as days; undefined until it is known. */
export type LastReview = { reviewed: string | undefined; begun: string | undefined };

/** The last review, asked for anew when one is noted. */
export function useLastReview(world: WorkspaceWorld): LastReview | undefined {
  const [last, setLast] = useState<LastReview>();
  useEffect(() => {
    const learn = async () => {
      const answered = await world.ask('review.last', {});
      const { reviewedAt, begunAt } = answered.ok ? answered.reply : { reviewedAt: null, begunAt: null };
      setLast({
        reviewed: reviewedAt === null ? undefined : dayOf(reviewedAt),
        begun: begunAt === null ? undefined : dayOf(begunAt),
      });
    };
    void learn();
    return world.hear(({ news }) => {
      if (news === 'review.kept' || news === 'notebook.changed') void learn();
    });
  }, [world]);
  return last;
}
