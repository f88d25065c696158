import type { Saying } from '../prospect/change.ts';
import { phrase } from '../words/phrase.ts';
import { askSaying } from './asks.ts';
import type { Choice } from './assessment.ts';
import { stagesSoFar } from './history.ts';
import { answered } from './say.ts';
import type { Situation } from './situation.ts';

/** What may be answered when intent is asked for. Each answer logs that the buyer was asked, so that nobody asks again too soon. */
export const intentChoices = (s: Situation): Choice[] => {
  const asked = askSaying(s, { on: s.today });
  if (asked === undefined) return []; // within the gap nobody asks without a reason, and none is typed here
  const stage = stagesSoFar(s).at(-1);
  const shown: Saying = {
    kind: 'happened',
    event: 'verified',
    on: s.today,
    ...(stage === undefined ? {} : { what: stage }),
  };
  return [
    { label: phrase('Still first'), says: [asked, shown] },
    { label: phrase('No longer first'), says: [asked, answered('problem.priority', 'not_top')] },
    { label: phrase('No clear answer'), says: [asked] },
  ];
};
