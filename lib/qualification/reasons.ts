import type { Evidence } from '../prospect/evidence.ts';
import type { Answer } from '../prospect/view.ts';
import type { Reason } from './assessment.ts';

/** A value of the vocabulary as it is known, and what it rests on. */
export type Known<Value extends string> = {
  value: Value;
  reasons: Reason[];
  /** Sources disagree; the value is then unknown. */
  disputed?: boolean;
  /** The definition lacks the set this is judged by; the value is then unknown. */
  needsFillIn?: boolean;
};

/** A reason that is a rule of the definition or of the method. */
export const byRule = (text: string): Reason => ({ by: 'rule', text });

/** A reason the user gave. */
export const byYou = (text: string, question: string, answer: Answer): Reason => ({
  by: 'you',
  text,
  question,
  at: answer.at,
});

/** Reasons a page gives, one for each place (at most two); "you said so" when the user gave the value. */
export function byPage(text: string, evidence: readonly Evidence[]): Reason[] {
  if (evidence.length === 0) return [{ by: 'you', text }];
  return evidence.slice(0, 2).map((place) => ({ by: 'page', text, evidence: place }));
}

/** Known to be unknown, and why. */
export const unknownBecause = (text: string): Known<'unknown'> => ({ value: 'unknown', reasons: [byRule(text)] });
