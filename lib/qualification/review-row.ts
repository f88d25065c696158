import type { Definition } from '../definition/definition.ts';
import type { AccountKey } from '../prospect/account.ts';
import type { ChangeOf } from '../prospect/change.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';
import { askCount } from './asks.ts';
import type { Cell } from './assessment.ts';
import { type Ending, earlierEndings, endingOf } from './closed-deal.ts';
import { eventsOf } from './history.ts';
import { freshnessOf } from './intent.ts';
import { valueAt } from './known.ts';
import type { Situation } from './situation.ts';
import { type Judged, judge } from './verdicts.ts';
import type { ValueOf } from './vocabulary.ts';

/** Why a buyer in the middle of buying does not talk to us. */
export type LateCycleReason = Exclude<ValueOf<'late_cycle.reason'>, 'unknown'>;

/** What one account says in a review. */
export type ReviewRow = {
  account: AccountKey;
  name: string;
  /** Where they come from, and the version of the definition they were judged by: "msp_toolkit 3". */
  origin: string;
  version: string;
  /** The cell of a lead or of what became of it; absent for list entries and deals taken in from a list. */
  cell?: Cell;
  ending?: Ending;
  /** How its deals before the one in hand ended, oldest first. */
  earlier: Ending[];
  overrides: { on: Day; reason: string }[];
  /** How often the buyer of a deal was asked outright; absent where there is no deal. */
  asks?: number;
  /** Days since the intent of an open deal went stale; null when nothing ever proved it, absent where it is fresh or does not count. */
  staleDays?: number | null;
  lateReason?: LateCycleReason;
  /** The day of the last thing that happened between us. */
  lastTouch?: Day;
};

/** What is between two: not our looking at them, nor what we decided about them. */
const touches: readonly ChangeOf<'happened'>['event'][] = [
  'talked',
  'asked',
  'engaged',
  'appointment',
  'verified',
  'seller',
  'shown',
];

/** The version they were handed over or tagged by last; the one in force while neither was. */
function versionOf({ view }: Situation, definition: Definition): string {
  const { handOvers, tags } = view.standing;
  const [tag] = tags;
  const [card] = handOvers;
  const by = card && (tag === undefined || card.at > tag.at) ? card.card.definition : (tag?.definition ?? definition);
  return `${by.id} ${by.version}`;
}

/** How long the intent of an open deal of a small firm has been stale. */
function staleOf(s: Situation, { hasDeal, segment, stage }: Judged['verdicts']): Pick<ReviewRow, 'staleDays'> {
  if (!hasDeal || segment !== 'smb' || stage.value === 'closed') return {};
  const fresh = freshnessOf(s);
  if (fresh === undefined) return { staleDays: null };
  return fresh.daysLeft < 0 ? { staleDays: -fresh.daysLeft } : {};
}

function lastTouchOf(s: Situation): Pick<ReviewRow, 'lastTouch'> {
  const last = s.view.standing.events.findLast(({ event, on }) => touches.includes(event) && on <= s.today);
  return last ? { lastTouch: last.on } : {};
}

/** What the account says in a review on a day, under a definition. */
export function reviewRow(prospect: Prospect, definition: Definition, today: Day): ReviewRow {
  const { situation: s, verdicts } = judge(prospect, definition, today);
  const ending = endingOf(prospect, definition, s);
  const isLead = verdicts.stage.value !== 'list' && !ending?.isPast;
  const reason = valueAt(s, 'late_cycle.reason');
  return {
    account: prospect.account,
    name: s.view.one('name')?.value ?? prospect.account,
    origin: valueAt(s, 'engagement.origin'),
    version: versionOf(s, definition),
    ...(isLead ? { cell: verdicts.cell } : {}),
    ...(ending ? { ending } : {}),
    earlier: earlierEndings(s),
    overrides: eventsOf(s, 'overrode').map(({ on, reason: why = '' }) => ({ on, reason: why })),
    ...(verdicts.hasDeal && !ending?.isPast ? { asks: askCount(s) } : {}),
    ...staleOf(s, verdicts),
    ...(reason === 'unknown' ? {} : { lateReason: reason }),
    ...lastTouchOf(s),
  };
}
