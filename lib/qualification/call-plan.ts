import type { Definition } from '../definition/definition.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';
import type { NextQuestion } from './assessment.ts';
import { questionsOf } from './next-question.ts';
import { judge } from './verdicts.ts';

/** What to ask in a talk, in this order, as things stand now; the first is the next question. Empty once the deal is closed. */
export function callPlan(prospect: Prospect, definition: Definition, today: Day): NextQuestion[] {
  const { situation, side, verdicts } = judge(prospect, definition, today);
  return verdicts.stage.value === 'closed' ? [] : [...questionsOf({ situation, ...verdicts }, side)];
}
