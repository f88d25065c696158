import { partsOf } from '../definition/asked.ts';
import type { Definition } from '../definition/definition.ts';
import type { Saying } from '../prospect/change.ts';
import { type Favourable, favourable, mayChange, mending } from './favourable.ts';
import { isDue } from './gates.ts';
import { know } from './known.ts';
import { isTop } from './people.ts';
import { answered, say } from './say.ts';
import { choosingWords, keyWords, lineWords } from './step-words.ts';
import type { Judged } from './verdicts.ts';
import { type ChoiceRow, vocabulary } from './vocabulary.ts';

/** One thing, as a sentence, to confirm while it is unknown, or to change (`isChange`) where it is known to be otherwise. */
export type Step = { text: string; points?: number; isChange: boolean; says: Saying[] };

type Criterion = Definition['profiles'][number]['criteria'][number];

/** What a talk may still turn round: answers only. Where they are, what they do and how many they are stay as they are. */
const isChangeable = ({ test }: Criterion): boolean =>
  partsOf(test).some((part) => part.test === 'answer' && mayChange(part.question));

/** Lines of the checklist that are open, or known to be unmet and still to be turned round. */
function ofChecklist({ situation: s, verdicts }: Judged): (Step & { points: number; isBlocking: boolean })[] {
  return verdicts.criteria.flatMap(({ id, label, value, weight, kind, phase, needsFillIn }) => {
    const own = s.profile.criteria.find((one) => one.id === id);
    const isOpen = value === 'unknown' ? !needsFillIn : value === 'no' && own !== undefined && isChangeable(own);
    if (!isOpen) return [];
    const isBlocking = kind === 'must' && isDue(s, phase) && own?.gate === undefined;
    const says = [answered(`criterion:${id}`, 'yes')];
    const isChange = value === 'no';
    return [{ text: lineWords(label, isChange), points: weight, isChange, says, isBlocking }];
  });
}

/** Steps that give points, those that give most first, and those that keep the company in the game. */
export const pointSteps = (judged: Judged): Step[] => [
  ...ofChecklist(judged)
    .filter(({ points }) => points > 0)
    .map(({ isBlocking: _isBlocking, ...step }) => step)
    .sort((one, other) => other.points - one.points),
  ...ofKeys(judged, mending(judged)),
];

/** Keys whose favourable answer may help, unknown or to be changed. */
function ofKeys({ situation: s }: Judged, answers: readonly Favourable[]): Step[] {
  return answers.flatMap(({ key, value, from }) => {
    const now = know(s, key).value;
    const row: ChoiceRow<string> = vocabulary[key];
    const isMissing = row.stored === 'contact-answer' && s.contact === undefined;
    const isChange = now !== 'unknown';
    const text = keyWords(key, isChange);
    if (text === undefined || isMissing || (isChange && !from.includes(now))) return [];
    return [{ text, isChange, says: say(key, value, s) }];
  });
}

/** Choosing somebody who runs the firm, while nobody is chosen or the one chosen cannot decide. */
function ofPeople({ situation: s, verdicts }: Judged): Step[] {
  const top = s.people.find((person) => isTop(person) && !person.gone && person.id !== s.contact?.id);
  if (top === undefined || verdicts.authority.value === 'sufficient') return [];
  const says: Saying[] = [{ kind: 'chosen', contact: top.id }];
  return [{ text: choosingWords(top.name, s.contact?.name), isChange: s.contact !== undefined, says }];
}

/** Steps towards a good fit that is ready: what is open of the company, who decides, whether they are ready. */
export const cellSteps = (judged: Judged): Step[] => [
  ...ofChecklist(judged)
    .filter(({ isBlocking }) => isBlocking)
    .map(({ isBlocking: _isBlocking, points: _points, ...step }) => step),
  ...ofPeople(judged),
  ...ofKeys(judged, favourable(judged)),
];
