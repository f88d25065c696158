import type { QuestionId } from '../definition/questions.ts';
import { phrase, phrases } from '../words/phrase.ts';
import type { CriterionVerdict, NextQuestion } from './assessment.ts';
import { ofCriterion, ofKnockOuts, openMusts, openPoints, tiersSettled } from './checklist-questions.ts';
import type { CompanySide } from './fit.ts';
import { type Aim, isAgainst, openQuestions } from './ladder.ts';
import { listed } from './listed.ts';
import type { Asking } from './rungs.ts';

type Checklist = Pick<CompanySide, 'criteria' | 'knockOuts'>;

/** Why this one, before all others. */
const whys: Readonly<Partial<Record<Aim, string>>> = phrases({
  deal: 'a gap of the open deal',
  cell: 'the cell hangs on it',
  fit: 'it may end fit',
  tier: 'it may settle the tier',
});
const because = (question: NextQuestion, aim: Aim): NextQuestion => {
  const why = whys[aim];
  return why === undefined ? question : { ...question, why };
};

/** Asked of a company that fails though a page has answered them: a page alone puts nobody out. */
const confirming: ReadonlySet<QuestionId> = new Set(['q.niche.confirm', 'q.geo.in_service_area']);
const onlyPage = (): string => phrase('whether they are out: only a page says so');

function* ofMethod(asking: Asking, criteria: readonly CriterionVerdict[]): Generator<NextQuestion> {
  const { situation: s } = asking;
  const isOut = isAgainst(asking);
  for (const { id, aim } of openQuestions(asking)) {
    if (id === 'musts') for (const must of openMusts(s, criteria)) yield because(ofCriterion(s, must), aim);
    else if (isOut && confirming.has(id)) yield { ...listed(s, id), settles: onlyPage() };
    else yield because(listed(s, id), aim);
  }
}

function* ofPoints({ situation: s, band }: Asking, criteria: readonly CriterionVerdict[]): Generator<NextQuestion> {
  for (const one of openPoints(s, criteria, band)) {
    const settles = tiersSettled(band, one.weight, s.definition.thresholds) > 0;
    yield because(ofCriterion(s, one), settles ? 'tier' : 'points');
  }
}

/** Everything worth asking as things stand, in the order to ask it; nothing is told twice. */
export function* questionsOf(asking: Asking, { criteria, knockOuts }: Checklist): Generator<NextQuestion> {
  const told = new Set<string>();
  const once = (question: NextQuestion) => !told.has(question.id) && told.add(question.id);
  for (const question of ofMethod(asking, criteria)) if (once(question)) yield question;
  if (isAgainst(asking)) return;
  for (const question of ofKnockOuts(asking.situation, knockOuts)) if (once(question)) yield because(question, 'fit');
  const { criteria: own } = asking.situation.profile;
  const isTold = ({ id }: NextQuestion) => {
    const named = own.find((one) => `q.criterion.${one.id}` === id)?.question;
    return named !== undefined && told.has(named); // the question that a line names tells what the line asks
  };
  for (const question of ofPoints(asking, criteria)) if (!isTold(question) && once(question)) yield question;
}

/** The one thing to ask next; absent when nothing open would change anything. */
export const nextQuestionOf = (asking: Asking, checklist: Checklist): NextQuestion | undefined => {
  const first = questionsOf(asking, checklist).next();
  return first.done ? undefined : first.value;
};
