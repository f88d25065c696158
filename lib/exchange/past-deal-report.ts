import { folded, type OutcomeCode, outcomeIn } from './past-deal-words.ts';
import { dealIn, type PastDeal, type Reading } from './past-deals.ts';

/** What a table comes to under a reading of it: its deals, rows left out and why, and cells that were not understood. */
export type TableReport = {
  deals: PastDeal[];
  withoutAccount: number;
  withoutOutcome: number;
  puzzling: { cells: number; first: string[] };
};

/** Everything the rows say. */
export function reportOf(rows: readonly (readonly string[])[], reading: Reading): TableReport {
  const report: TableReport = { deals: [], withoutAccount: 0, withoutOutcome: 0, puzzling: { cells: 0, first: [] } };
  const first = new Set<string>();
  for (const row of rows) {
    const read = dealIn(row, reading);
    if ('deal' in read) {
      report.deals.push(read.deal);
      report.puzzling.cells += read.puzzling.length;
      for (const cell of read.puzzling) if (first.size < 5) first.add(cell);
    } else if (read.why === 'no-account') report.withoutAccount++;
    else report.withoutOutcome++;
  }
  report.puzzling.first = [...first];
  return report;
}

/** Outcomes the table has its own words for, folded, each once, at most twenty. */
export function unknownOutcomes(rows: readonly (readonly string[])[], { mapping }: Pick<Reading, 'mapping'>): string[] {
  const at = mapping.indexOf('outcome');
  const unknown = new Set<string>();
  for (const row of rows) {
    const cell = row[at] ?? '';
    if (at >= 0 && outcomeIn(cell) === undefined && folded(cell) !== '') unknown.add(folded(cell));
    if (unknown.size === 20) break;
  }
  return [...unknown];
}

/** What the user says that a word means; taken back where nothing is meant by it. */
export function meaning(
  meant: ReadonlyMap<string, OutcomeCode>,
  cell: string,
  outcome: OutcomeCode | undefined,
): Map<string, OutcomeCode> {
  const next = new Map(meant);
  if (outcome === undefined) next.delete(cell);
  else next.set(cell, outcome);
  return next;
}
