import type { Saying } from '../prospect/change.ts';
import { phrase } from '../words/phrase.ts';
import type { Assessment } from './assessment.ts';
import { freshnessOf } from './intent.ts';
import { answerTo, type Situation } from './situation.ts';

type Judged = Pick<
  Assessment,
  'forecast' | 'stage' | 'segment' | 'hasDeal' | 'trulyQualified' | 'noDecisionRisk' | 'readiness'
>;

/** Why a deal is in the forecast or not, in words; both what it needs and lacks. */
export function forecastReasons({ forecast, stage, trulyQualified }: Judged): string[] {
  if (forecast === 'include') return [phrase('an opportunity, and truly qualified')];
  return [
    ...(stage.value === 'opportunity' ? [] : [phrase('not an opportunity')]),
    ...(trulyQualified.value === 'yes' ? [] : trulyQualified.reasons.map(({ text }) => text)),
  ];
}

/** Why a deal should perhaps leave the funnel; undefined while nothing says so. */
export function whyLeave(s: Situation, judged: Judged): string | undefined {
  if (!judged.hasDeal || judged.stage.value === 'closed') return undefined;
  const isBudgetDated = answerTo(s, 'budget.when_appropriated')?.value === 'known';
  if (judged.segment === 'enterprise' && judged.trulyQualified.value === 'no' && !isBudgetDated)
    return phrase('No budget is set aside for this. Should it still be in the funnel?');
  if (judged.noDecisionRisk === 'high')
    return phrase('The problem is not among their first, and those end in no decision. Should it stay in the funnel?');
  const fresh = freshnessOf(s);
  const isLongStale = fresh !== undefined && -fresh.daysLeft > s.definition.thresholds.intentValidDays;
  return judged.segment === 'smb' && isLongStale
    ? phrase('Nothing has shown intent for {days} days. Should it still be in the funnel?', {
        days: s.definition.thresholds.intentValidDays - fresh.daysLeft,
      })
    : undefined;
}

/** Takes a deal out of the funnel: they bought from nobody. */
export const leaving = ({ today }: Situation): Saying[] => [
  { kind: 'happened', event: 'outcome', on: today, what: 'no_decision' },
];
