import type { Definition } from '../definition/definition.ts';
import { statusOf } from '../definition/status.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';
import { actOf } from './act.ts';
import type { Assessment } from './assessment.ts';
import { nextQuestionOf } from './next-question.ts';
import { postMortemOf } from './post-mortem.ts';
import { sheetOf } from './sheet.ts';
import { judge } from './verdicts.ts';

/** All verdicts on one prospect under one definition on one day; nothing is stored, the same input gives the same answer. */
export function assess(prospect: Prospect, definition: Definition, today: Day): Assessment {
  const { situation: s, side, verdicts } = judge(prospect, definition, today);
  const closed = postMortemOf(s);
  const nextQuestion = closed ? closed.nextQuestion : nextQuestionOf({ situation: s, ...verdicts }, side);
  const asking = nextQuestion ? { nextQuestion } : {};
  return {
    definition: { id: definition.id, version: definition.version, name: definition.name, status: statusOf(definition) },
    profile: { id: s.profile.id, name: s.profile.name },
    ...verdicts,
    ...asking,
    ...(closed ? { postMortem: closed } : {}),
    act: actOf({ ...verdicts, ...asking, situation: s }), // what is said on the phone opens with the question
    sheet: sheetOf(s),
  };
}
