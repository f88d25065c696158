import { useEffect, useRef, useState } from 'react';
import type { Looking } from '../../components/definition/changes.tsx';
import { dayOf } from '../../components/format.ts';
import type { Refusal } from '../../lib/bridge/protocol.ts';
import { rescored } from '../../lib/qualification/rescore.ts';
import { type Changed, type Moves, noMoves, together, whoMoves } from '../../lib/qualification/who-moves.ts';
import { everyCompany } from './every-account.ts';
import type { WorkspaceWorld } from './world.ts';

/** Accounts are judged for so many milliseconds between two breaths of the page. */
const slices = { sliceMs: 30, now: () => performance.now() };
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

type Asks = Pick<WorkspaceWorld, 'ask' | 'now'>;

/** Who moves, told after each slice of the accounts; leave the loop to stop. */
async function* movesOver(world: Asks, changed: Changed): AsyncGenerator<Moves, Refusal | undefined> {
  let moves = noMoves;
  const accounts = everyCompany(world);
  for (let batch = await accounts.next(); ; batch = await accounts.next()) {
    if (batch.done) return batch.value;
    for (const { rows } of rescored(batch.value, (prospect) => whoMoves([prospect], changed), slices)) {
      moves = together(moves, rows.reduce(together, noMoves));
      yield moves;
      await breath();
    }
  }
}

type Versions = Pick<Changed, 'before' | 'after'>;
type Found = Versions & { looking: Looking };

const idle: Looking = { name: 'not', moves: noMoves };

/** A look that has begun, and can be stopped. */
function begun(run: { current: AbortController | undefined }): AbortController {
  run.current = new AbortController();
  return run.current;
}

/** Who moves when a definition changes: looked up over all accounts when asked for, until it is stopped or the change is another. */
export function useImpact(world: Asks, { before, after }: Versions) {
  const [found, set] = useState<Found>();
  const run = useRef<AbortController>(undefined);
  useEffect(() => () => run.current?.abort(), []);
  const look = async () => {
    run.current?.abort();
    const { signal } = begun(run);
    let moves = noMoves;
    const tell = (name: Looking['name'], refusal?: Refusal) =>
      set({ before, after, looking: { name, moves, ...(refusal && { refusal: refusal.message }) } });
    tell('looking');
    const all = movesOver(world, { before, after, today: dayOf(world.now()) });
    for (let next = await all.next(); !signal.aborted; next = await all.next()) {
      if (next.done) return tell('looked', next.value);
      moves = next.value;
      tell('looking');
    }
  };
  const stop = () => {
    run.current?.abort();
    set((last) => last && { ...last, looking: { ...last.looking, name: 'stopped' } });
  };
  const isOfThese = found?.before === before && found.after === after;
  return { looking: isOfThese ? found.looking : idle, look: () => void look(), stop };
}
