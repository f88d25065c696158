import type { Criterion, KnockOut } from '../definition/definition.ts';
import type { Trilean } from '../prospect/text.ts';
import { phrases } from '../words/phrase.ts';
import type { CriterionVerdict, KnockOutVerdict } from './assessment.ts';
import { byYou, type Known } from './reasons.ts';
import { answerTo, type Situation } from './situation.ts';
import { judge } from './tests.ts';

const outright: Readonly<Record<Trilean, string>> = phrases({
  yes: 'you said: yes',
  no: 'you said: no',
  unknown: 'you said: cannot be told',
});

/** The rep's own answer to a criterion outranks the pages; "unknown" too: it says that they cannot tell. */
function saidOutright(s: Situation, id: string): Known<Trilean> | undefined {
  const question = `criterion:${id}`;
  const answer = answerTo(s, question);
  const value = (['yes', 'no', 'unknown'] as const).find((one) => one === answer?.value);
  if (answer === undefined || value === undefined) return undefined;
  return {
    value,
    reasons: [byYou(outright[value], question, answer)],
  };
}

/** One line of the checklist judged. */
export function criterionVerdict(s: Situation, criterion: Criterion): CriterionVerdict {
  const { id, label, kind, weight, phase, whereToLook, test } = criterion;
  // These two are also asked by a question of their own: the newest of both answers counts, where the class and place are told.
  const hasOwnQuestion = test.test === 'niche' || test.test === 'country';
  const outright = hasOwnQuestion ? undefined : saidOutright(s, id);
  const { value, reasons, disputed = false, needsFillIn = false } = outright ?? judge(s, test);
  return { id, label, kind, weight, phase, whereToLook, value, reasons, disputed, needsFillIn, asks: test.test };
}

/** One knock-out judged: "yes" stands against the prospect. */
export function knockOutVerdict(s: Situation, { id, label, soft, test }: KnockOut): KnockOutVerdict {
  const { value, reasons } = judge(s, test);
  return { id, label, soft, value, reasons };
}
