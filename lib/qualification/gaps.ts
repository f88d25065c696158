import type { Assessment } from './assessment.ts';
import { peopleCounted } from './history.ts';
import { answerTo, type Situation } from './situation.ts';

/** Decision makers unnamed: counted as none, or people are known, none of them decides, and nobody is chosen yet. */
export function peopleGapOf(s: Situation): Assessment['peopleGap'] {
  const isCounted = answerTo(s, 'people.decision_makers_named') !== undefined;
  const isOpen = isCounted || s.contact === undefined;
  return isOpen && peopleCounted(s).deciding === 0 ? ['decision_makers_unnamed'] : [];
}

/** Which of the three things sales looks for are not there yet: authority, budget, timeframe. */
export function salesGapsOf(judged: Pick<Assessment, 'authority' | 'opportunity'>): Assessment['salesGaps'] {
  const { authority, opportunity } = judged;
  const isOpen = (item: 'budget' | 'timeline') =>
    opportunity.missing.includes(item) || opportunity.unknown.includes(item);
  return [
    ...(authority.value === 'sufficient' ? [] : (['authority'] as const)),
    ...(isOpen('budget') ? (['budget'] as const) : []),
    ...(isOpen('timeline') ? (['timeframe'] as const) : []),
  ];
}
