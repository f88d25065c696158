/** How long judging may go on before others get their turn, and the clock it is told by. */
export type Slices = { sliceMs: number; now: () => number };

/** How far it is, and what came of those judged since the last word. */
export type Progress<Row> = { done: number; rows: Row[] };

/**
 * Judges many in slices: yields after each how far it is, and goes on when it is asked to. Who stops asking has stopped it.
 * `score` is what is made of one, a cell or a move.
 */
export function* rescored<Item, Row>(
  items: Iterable<Item>,
  score: (item: Item) => Row,
  { sliceMs, now }: Slices,
): Generator<Progress<Row>> {
  let rows: Row[] = [];
  let done = 0;
  let until = now() + sliceMs;
  for (const item of items) {
    rows.push(score(item));
    done += 1;
    if (now() < until) continue;
    yield { done, rows };
    rows = [];
    until = now() + sliceMs;
  }
  if (rows.length > 0 || done === 0) yield { done, rows };
}
