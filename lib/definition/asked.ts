import { madeOnce } from '../prospect/made-once.ts';
import type { Definition, Profile } from './definition.ts';
import type { Test } from './test.ts';

/** A test and the tests it is made of. */
export const partsOf = (test: Test): Test[] =>
  test.test === 'any' || test.test === 'all' || test.test === 'first'
    ? [test, ...test.of]
    : test.test === 'not'
      ? [test, test.of]
      : [test];

const testsOf = ({ criteria, knockOuts }: Profile): Test[] =>
  [...criteria, ...knockOuts].flatMap(({ test }) => partsOf(test));

const asked = madeOnce(
  (profile: Profile): ReadonlySet<string> =>
    new Set(testsOf(profile).flatMap((test) => (test.test === 'answer' ? [test.question] : []))),
);

/** True when a criterion or knock-out of the profile rests on the answer to this question. */
export const asks = (profile: Profile, question: string): boolean => asked(profile).has(question);

/** What the authority rules need beside a rank, and whether they need others known by name. */
export const neededBy = ({ authority }: Definition) => {
  const deciders = authority.flatMap((rule) => rule.deciders ?? []);
  return {
    needs: [...new Set(deciders.flatMap(({ needs }) => needs))],
    isNamed: deciders.some(({ named = [] }) => named.length > 0),
  };
};
