import type { Thresholds } from '../definition/definition.ts';
import { type CheckId, criterionQuestion, isCheck } from '../definition/questions.ts';
import { phrase } from '../words/phrase.ts';
import type { Band, CriterionVerdict, KnockOutVerdict, NextQuestion } from './assessment.ts';
import { tierOf } from './band.ts';
import { checkKeys } from './check-choices.ts';
import { isDue } from './gates.ts';
import { valueAt } from './known.ts';
import { listed } from './listed.ts';
import { pageFor } from './page-for.ts';
import { answered } from './say.ts';
import { answerTo, type Situation } from './situation.ts';

type Named = readonly { id: string; question?: string | undefined }[];
const namedBy = (of: Named, id: string): string | undefined => of.find((one) => one.id === id)?.question;

/** The question of its own that a criterion or knock-out names. */
const checkOf = (of: Named, id: string): CheckId | undefined => {
  const question = namedBy(of, id);
  return isCheck(question) ? question : undefined;
};

const isAnswered = (s: Situation, check: CheckId) => answerTo(s, checkKeys[check]) !== undefined;

/** True once the question a criterion names was answered: then nothing more is asked for it. */
const isAsked = (s: Situation, id: string): boolean => {
  const check = checkOf(s.profile.criteria, id);
  return check !== undefined && isAnswered(s, check);
};

/** Open knock-outs worth asking about, the hard ones first, once there is somebody to ask. */
export function* ofKnockOuts(s: Situation, knockOuts: readonly KnockOutVerdict[]): Generator<NextQuestion> {
  if (s.contact === undefined) return;
  const open = knockOuts.filter(({ value }) => value === 'unknown');
  for (const { id } of [...open.filter(({ soft }) => !soft), ...open.filter(({ soft }) => soft)]) {
    const check = checkOf(s.profile.knockOuts, id);
    if (check && !isAnswered(s, check)) yield listed(s, check);
  }
}

/** Only what its time has come for is asked: what a page may show at once, the rest of somebody, or after a talk. */
function isTime(s: Situation, { phase }: CriterionVerdict): boolean {
  if (phase === 'page') return true;
  return phase === 'first_conversation' ? s.contact !== undefined : valueAt(s, 'talked_to') === 'yes';
}

/** A line whose answer is on this page already, where sources disagree; on another page of the site; or nowhere but with them. */
const costs = { here: 1, page: 2, ask: 4 } as const;

function costOf(s: Situation, { disputed, phase, whereToLook }: CriterionVerdict): number {
  if (disputed) return costs.here;
  const read = new Set(s.prospect.pages.map(({ url }) => url));
  const unread = s.prospect.pages.flatMap(({ nextPages }) => nextPages).filter(({ url }) => !read.has(url));
  return phase === 'page' && (unread.length === 0 || pageFor(whereToLook, unread)) ? costs.page : costs.ask;
}

/** How many of the answers yes and no leave no other tier possible. */
export function tiersSettled({ lower, upper }: Band, weight: number, thresholds: Thresholds): number {
  const isOne = (low: number, high: number) => tierOf(low, thresholds) === tierOf(high, thresholds);
  if (isOne(lower, upper)) return 0; // settled whatever the answer
  return Number(isOne(lower + weight, upper)) + Number(isOne(lower, upper - weight));
}

/** The answers to a criterion asked by its label, or by the question of its own. */
export function ofCriterion(s: Situation, { id, label, phase, weight, whereToLook }: CriterionVerdict): NextQuestion {
  const own = checkOf(s.profile.criteria, id);
  const points = phrase('{points} points', { points: weight });
  if (own) return { ...listed(s, own), settles: points };
  const question = `criterion:${id}`;
  return {
    id: `q.criterion.${id}`,
    text: criterionQuestion({ label, question: namedBy(s.profile.criteria, id) }),
    answers: [
      { label: phrase('Yes'), says: [answered(question, 'yes')] },
      { label: phrase('No'), says: [answered(question, 'no')] },
    ],
    settles: phase === 'page' ? phrase('{points}; look: {where}', { points, where: phrase(whereToLook) }) : points,
  };
}

/** Criteria that are open and may be asked about now. */
const askable = (s: Situation, criteria: readonly CriterionVerdict[]): CriterionVerdict[] =>
  criteria.filter(
    (one) =>
      one.value === 'unknown' &&
      !one.needsFillIn &&
      isTime(s, one) &&
      !isAsked(s, one.id) &&
      answerTo(s, `criterion:${one.id}`) === undefined,
  );

/** Musts of the checklist that keep the fit of the company open and that no gate of the method asks for. */
export function openMusts(s: Situation, criteria: readonly CriterionVerdict[]): CriterionVerdict[] {
  if (valueAt(s, 'icp.checklist') !== 'unknown') return [];
  const isBound = (id: string) => s.profile.criteria.find((one) => one.id === id)?.gate !== undefined;
  return askable(s, criteria).filter(({ id, kind, phase }) => kind === 'must' && isDue(s, phase) && !isBound(id));
}

/** Open criteria by what their answer may settle over what it costs to get: a tier first of all, then points. */
export function openPoints(s: Situation, criteria: readonly CriterionVerdict[], band: Band): CriterionVerdict[] {
  const { thresholds } = s.definition;
  const worth = (one: CriterionVerdict) =>
    (one.weight * (1 + tiersSettled(band, one.weight, thresholds))) / costOf(s, one);
  return askable(s, criteria)
    .filter(({ weight }) => weight > 0)
    .map((one) => ({ one, worth: worth(one) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ one }) => one);
}
