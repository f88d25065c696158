import fc from 'fast-check';
import type { Definition } from '../../lib/definition/definition.ts';
import type { Subject } from '../../lib/qualification/counterfactual.ts';
import { type ChoiceKey, isChoiceKey, vocabulary } from '../../lib/qualification/vocabulary.ts';
import { definitionOf, factsOf, type Line, lineOf, prospectOf } from '../lab/scenario.ts';
import { type Facts, today } from './made.ts';

const keys = Object.keys(vocabulary).filter(isChoiceKey);

/** A fact of the vocabulary: a key and one of its values. */
export const oneFact = fc
  .constantFrom<ChoiceKey>(...keys)
  .chain((key) => fc.constantFrom<string>(...vocabulary[key].values).map((value): [string, string] => [key, value]));

const openFacts = fc.record(
  {
    'permission.level': fc.nat(5),
    'company.users': fc.nat(3000),
    'deal.stages_so_far': fc.subarray(['discovery', 'demo', 'proposal']),
    'intent.verified_stages': fc.subarray(['discovery', 'demo', 'proposal']),
    'intent.last_verified_on': fc.constantFrom('2026-01-01', '2026-03-10'),
    'intent.last_asked_on': fc.constantFrom('2026-01-01', '2026-03-14'),
  },
  { requiredKeys: [] },
);

/** Any facts of the vocabulary together. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(fc.array(oneFact, { maxLength: 14 }), openFacts)
  .map(([some, open]) => ({ ...Object.fromEntries(some), ...open }));

/** A prospect of whom these facts are known, under one of the templates or a whole definition. */
export function subjectOf(facts: Facts, definition: string | Definition = 'msp_toolkit'): Subject {
  const line: Line = lineOf({ id: 1, today, facts, ...(typeof definition === 'string' ? { definition } : {}) });
  const agreed = typeof definition === 'string' ? definitionOf(line) : definition;
  return { prospect: prospectOf(factsOf(line), today, agreed), definition: agreed, today };
}
