import type { Definition } from '../definition/definition.ts';
import type { Day } from '../prospect/text.ts';
import type { ClosedDeal } from './calibrate.ts';
import type { Ending } from './closed-deal.ts';
import { type Diagnosis, emptyFunnel, type Funnel, funnelDiagnosis } from './funnel.ts';
import type { LateCycleReason, ReviewRow } from './review-row.ts';

/** Leads by cell, those of which fit or readiness is not known yet, and what the shape says. */
export type FunnelReport = { funnel: Funnel; undetermined: number; diagnosis: Diagnosis[] };

/** A deal that ended since the last review. */
export type Ended = ReviewRow & { ending: Ending };

/** Everything two teams look at when they meet. Lists hold what happened since the last review, oldest first. */
export type Review = {
  accounts: number;
  wins: Ended[];
  losses: Ended[];
  noDecisions: Ended[];
  overrides: { row: ReviewRow; on: Day; reason: string }[];
  whole: FunnelReport;
  /** The same by where leads come from, and by the version they were judged by; the most leads first. */
  byOrigin: [origin: string, report: FunnelReport][];
  byVersion: [version: string, report: FunnelReport][];
  lateReasons: [reason: LateCycleReason, count: number][];
  /** Open deals whose intent is stale, never proven ones first, then the longest. */
  stale: ReviewRow[];
  asks: { deals: number; all: number; most: number };
  /** Good fit, not ready: whom to stay relevant to, the longest untouched first. */
  nurture: ReviewRow[];
  /** All closed deals, whenever they ended. */
  deals: ClosedDeal[];
  pastDeals: number;
};

function reportOf(rows: readonly ReviewRow[], definition: Definition): FunnelReport {
  const funnel = emptyFunnel();
  let undetermined = 0;
  for (const { cell } of rows) {
    if (cell === 'undetermined') undetermined++;
    else if (cell !== undefined) funnel[cell]++;
  }
  return { funnel, undetermined, diagnosis: funnelDiagnosis(funnel, definition.thresholds) };
}

const mostFirst = (one: readonly [string, number], other: readonly [string, number]): number =>
  other[1] - one[1] || (one[0] < other[0] ? -1 : 1);

function reportsBy(rows: readonly ReviewRow[], definition: Definition, by: 'origin' | 'version') {
  const groups = Map.groupBy(rows, (row) => row[by]);
  const sizes = [...groups].map(([name, { length }]): [string, number] => [name, length]).sort(mostFirst);
  return sizes.map(([name]): [string, FunnelReport] => [name, reportOf(groups.get(name) ?? [], definition)]);
}

function countLate(rows: readonly ReviewRow[]): Review['lateReasons'] {
  const groups = Map.groupBy(rows, ({ lateReason }) => lateReason);
  const counts = [...groups].flatMap(([reason, { length }]): [LateCycleReason, number][] =>
    reason === undefined ? [] : [[reason, length]],
  );
  return counts.sort(mostFirst);
}

const byDay = (one: string | undefined, other: string | undefined): number =>
  (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0;

/** How every deal of an account ended, oldest first. */
const endingsOf = ({ earlier, ending }: ReviewRow): Ending[] => (ending ? [...earlier, ending] : earlier);

/** Deals that ended since a day, that day itself included; deals of a list are news of no review. */
function endedSince(rows: readonly ReviewRow[], since: Day | undefined): Ended[] {
  const ended = rows.flatMap((row) => endingsOf(row).map((ending): Ended => ({ ...row, ending })));
  return ended
    .filter(({ ending }) => !ending.isPast)
    .filter(({ ending }) => since === undefined || ending.on >= since)
    .sort((one, other) => byDay(one.ending.on, other.ending.on));
}

function asksOf(rows: readonly ReviewRow[]): Review['asks'] {
  const counts = rows.flatMap(({ asks }) => asks ?? []);
  return { deals: counts.length, all: counts.reduce((sum, count) => sum + count, 0), most: Math.max(0, ...counts) };
}

/** The sheet of a review: all accounts, and what happened to them since the last one (everything, when there was none). */
export function reviewOf(rows: readonly ReviewRow[], definition: Definition, since?: Day): Review {
  const leads = rows.filter(({ cell }) => cell !== undefined);
  const ended = endedSince(rows, since);
  const endings = rows.flatMap(endingsOf);
  const ending = (result: string) => ended.filter(({ ending: { postMortem } }) => postMortem.result === result);
  const overrides = rows.flatMap((row) => row.overrides.map((one) => ({ row, ...one })));
  const staleFirst = ({ staleDays }: ReviewRow) => (staleDays === null ? Number.MAX_SAFE_INTEGER : (staleDays ?? 0));
  return {
    accounts: rows.length,
    wins: ending('won'),
    losses: ending('lost'),
    noDecisions: ending('no_decision'),
    overrides: overrides
      .filter(({ on }) => since === undefined || on >= since)
      .sort((one, other) => byDay(one.on, other.on)),
    whole: reportOf(leads, definition),
    byOrigin: reportsBy(leads, definition, 'origin'),
    byVersion: reportsBy(leads, definition, 'version'),
    lateReasons: countLate(rows),
    stale: rows
      .filter(({ staleDays }) => staleDays !== undefined)
      .sort((one, other) => staleFirst(other) - staleFirst(one)),
    asks: asksOf(rows),
    nurture: rows
      .filter(({ cell, ending: over }) => cell === 'good_not_ready' && over === undefined)
      .sort((one, other) => byDay(one.lastTouch, other.lastTouch)),
    deals: endings.map(({ deal }) => deal),
    pastDeals: endings.filter(({ isPast }) => isPast).length,
  };
}
