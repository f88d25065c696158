import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { isReached, stepsTo, taken, type Way, wayTo } from '../../lib/qualification/counterfactual.ts';
import type { Step } from '../../lib/qualification/steps.ts';
import { judge } from '../../lib/qualification/verdicts.ts';
import { signedByBoth } from '../definition/made.ts';
import { today } from './made.ts';
import { anyFacts, subjectOf } from './made-facts.ts';
import { whole } from './made-prospects.ts';

/** The most criteria the editor lets pass without a warning: those of one template and, beside them, of others. */
function withTwelve(first: Definition): Definition {
  const others = whole.flatMap(({ profiles }) => profiles.flatMap(({ criteria }) => criteria));
  const beside = others.map((one, at) => ({ ...one, id: `${one.id}-${at}` }));
  const profiles = first.profiles.map((one) => ({ ...one, criteria: [...one.criteria, ...beside].slice(0, 12) }));
  return { ...first, id: 'twelve_criteria', profiles };
}

const agreed = [...whole, ...whole.slice(0, 1).map(withTwelve)].map((one) =>
  signedByBoth(one, `${today}T09:00:00.000Z`),
);

/** Every set of fewer steps than so many. */
function setsBelow(all: readonly Step[], most: number): Step[][] {
  const sets: Step[][] = [[]];
  for (const step of all) sets.push(...sets.filter(({ length }) => length < most - 1).map((some) => [...some, step]));
  return most === 0 ? [] : sets;
}

describe('whatever is known', () => {
  const goal = fc.constantFrom('A', 'B', 'good_ready');
  const anyOf = fc.constantFrom(...agreed);
  const immutable = /^(?:company\.|niche\.|request\.|criterion:(?:niche|geo|size)$)/;
  const says = (way: Way | undefined) => (way && 'steps' in way ? way.steps : []);

  test.each(agreed)('$id: taking the steps reaches the goal, and no smaller set does', (definition) => {
    fc.assert(
      fc.property(anyFacts, goal, (facts, to) => {
        const now = subjectOf(facts, definition);
        const way = wayTo(to, now);
        fc.pre(way !== undefined && 'steps' in way);
        const enough = (some: readonly Step[]) =>
          isReached(to, judge(taken(now, some).prospect, now.definition, now.today).verdicts, now.definition);
        expect(enough(says(way))).toBe(true);
        const isAllUnknown = says(way).every(({ isChange }) => !isChange);
        const all = stepsTo(to, judge(now.prospect, now.definition, now.today)).filter(
          ({ isChange }) => !isChange || !isAllUnknown,
        );
        fc.pre(all.length <= 12);
        expect(setsBelow(all, says(way).length).filter(enough)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('where nothing can, no set of steps does', () => {
    fc.assert(
      fc.property(anyFacts, goal, anyOf, (facts, to, definition) => {
        const now = subjectOf(facts, definition);
        const way = wayTo(to, now);
        fc.pre(way !== undefined && 'reasons' in way);
        expect(way && 'reasons' in way ? way.reasons.length : 0).toBeGreaterThan(0);
        const all = stepsTo(to, judge(now.prospect, now.definition, now.today));
        const some = all.filter((_, at) => at % 2 === 0);
        for (const set of [
          all,
          some,
          ...all.map((one) => [one]),
          ...all.map((one) => all.filter((other) => other !== one)),
        ])
          expect(
            isReached(to, judge(taken(now, set).prospect, now.definition, now.today).verdicts, now.definition),
          ).toBe(false);
      }),
      { numRuns: 10 },
    );
  });

  test('place, kind of business and size are never to be changed', () => {
    fc.assert(
      fc.property(anyFacts, goal, anyOf, (facts, to, definition) => {
        const changed = says(wayTo(to, subjectOf(facts, definition))).filter(({ isChange }) => isChange);
        const keys = changed
          .flatMap((step) => step.says)
          .flatMap((one) => (one.kind === 'answered' ? [one.question] : []));
        expect(keys.filter((key) => immutable.test(key))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
