import type { Criterion } from '../definition/definition.ts';
import { inBoth, meetsInterval } from '../definition/interval.ts';
import type { Evidence } from '../prospect/evidence.ts';
import type { Headcount } from '../prospect/fact.ts';
import type { Answer } from '../prospect/view.ts';
import { criteriaAsking, newestAnswer, type Situation } from './situation.ts';

/** What is said of the number of people, and by whom: pages, or the rep's answer to a question. */
export type HeadcountClaim = { value: Headcount; evidence: Evidence[]; said?: [question: string, answer: Answer] };
/** What the number of people is told by. */
export type Sized = Pick<Situation, 'view' | 'profile'>;

/** The interval an answer leaves: "yes" the criterion's own; "no" the other side, where there is but one. */
function intervalOf({ test }: Criterion, value: Answer['value']): Headcount | undefined {
  if (test.test !== 'headcount') return undefined;
  const { min, max } = test;
  if (value === 'yes') return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  if (value !== 'no') return undefined;
  if (max === undefined && min !== undefined && min > 0) return { max: min - 1 };
  return min === undefined && max !== undefined ? { min: max + 1 } : undefined;
}

/** The claims of pages that the newest answer to a criterion of size leaves, narrowed by it; the answer alone where it leaves none. */
export function withAnswer(s: Sized, read: HeadcountClaim[]): HeadcountClaim[] {
  const newest = newestAnswer(s, criteriaAsking(s, 'headcount'));
  if (newest === undefined) return read;
  const criterion = s.profile.criteria.find(({ id }) => newest[0] === `criterion:${id}`);
  const said = criterion && intervalOf(criterion, newest[1].value);
  if (said === undefined) return read;
  const left = read.filter(({ value }) => meetsInterval(value, said));
  if (left.length === 0) return [{ value: said, evidence: [], said: newest }];
  return left.map((claim) => ({ ...claim, value: inBoth(claim.value, said) }));
}
