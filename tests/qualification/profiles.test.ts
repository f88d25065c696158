import { expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import type { Test } from '../../lib/definition/test.ts';
import { bestProfile } from '../../lib/qualification/profiles.ts';
import { calm, criterion } from '../definition/made.ts';
import { answers, prospectFrom, today } from './made.ts';

const asks = (question: string): Test => ({ test: 'answer', question, is: ['yes'], not: ['no'] });
/** Two profiles that ask for a thing each, and one more that gives points. */
const base = calm([]);
const definition: Definition = {
  ...base,
  profiles: ['one', 'two'].flatMap((id) =>
    base.profiles.map((profile) => ({
      ...profile,
      id,
      criteria: [
        criterion(`${id}-must`, asks(`${id}.must`)),
        criterion(`${id}-more`, asks(`${id}.more`), { kind: 'nice', weight: 60 }),
        criterion(`${id}-less`, asks(`${id}.less`), { kind: 'nice', weight: 40 }),
      ],
    })),
  ),
};

test.each<[string, Record<string, string>, string[]]>([
  ['the better fit: good before unknown', { 'two.must': 'yes' }, ['unknown', 'good', 'two']],
  ['unknown before poor, whatever the points', { 'one.must': 'no', 'one.more': 'yes' }, ['poor', 'unknown', 'two']],
  ['of one fit, who has more points for sure', { 'one.less': 'yes', 'two.more': 'yes' }, ['unknown', 'unknown', 'two']],
  ['then who may still have more', { 'one.more': 'no', 'two.less': 'no' }, ['unknown', 'unknown', 'two']],
  ['the points for sure come first', { 'one.less': 'yes', 'one.more': 'no' }, ['unknown', 'unknown', 'one']],
  ['then the first', {}, ['unknown', 'unknown', 'one']],
  ['none where all are poor', { 'one.must': 'no', 'two.must': 'no' }, ['poor', 'poor', 'none']],
])('S4.4: which profile is the best: %s', (_what, said, expected) => {
  const { fits, best } = bestProfile(prospectFrom([], answers(said)), definition, today);
  expect([...fits.map(({ fit }) => fit), best ?? 'none']).toEqual(expected);
});
