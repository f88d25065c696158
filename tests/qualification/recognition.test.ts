import { describe, expect, test } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { decisionMakers, recognised } from '../../lib/qualification/recognition.ts';
import { answers, judge, person } from './made.ts';
import { situationWith } from './situations.ts';

const pages = [
  { people: [person('Luis Ortega', 'CEO'), person('Ines Duarte', 'Head of IT'), person('Dana Whitfield', 'Clerk')] },
];
const of = (name: string, key: string, value = 'yes'): Saying[] => answers({ [`${key}@${personId(name)}`]: value });
const problem = 'dm.recognized_problem';
const outright = (value: string) => answers({ [problem]: value });
const inesDecides = of('Ines Duarte', 'contact.is_decision_maker');
const knownAfter = (...said: Saying[]) => recognised(situationWith({ pages, said }), problem);

describe('decision makers by name', () => {
  test.each<[string, string[], Saying[]]>([
    ['S3.10: who runs the firm', ['Luis Ortega'], []],
    ['S3.10: and who was said to decide', ['Luis Ortega', 'Ines Duarte'], inesDecides],
    ['S3.10: not who was said not to, whatever the title', [], of('Luis Ortega', 'contact.is_decision_maker', 'no')],
  ])('%s', (...[, names, said]) => {
    expect(decisionMakers(situationWith({ pages, said })).map(({ name }) => name)).toEqual(names);
  });
});

describe('what decision makers recognised', () => {
  test.each<[string, string, Saying[]]>([
    ['S3.13: nothing said', 'unknown', []],
    ['S3.13: said of who decides', 'yes', of('Luis Ortega', problem)],
    ['S3.13: a user who sees it decides nothing', 'unknown', of('Dana Whitfield', problem)],
    ['S3.13: the only one does not see it', 'no', of('Luis Ortega', problem, 'no')],
    ['S3.13: one of two does not: unknown is not no', 'unknown', [...inesDecides, ...of('Luis Ortega', problem, 'no')]],
    [
      'S3.13: neither of two',
      'no',
      [...inesDecides, ...of('Luis Ortega', problem, 'no'), ...of('Ines Duarte', problem, 'no')],
    ],
    [
      'S3.13: one of two is enough',
      'yes',
      [...inesDecides, ...of('Luis Ortega', problem), ...of('Ines Duarte', problem, 'no')],
    ],
    ['S3.13: said outright', 'yes', outright('yes')],
    ['S3.13: the newest word wins: outright after by name', 'no', [...of('Luis Ortega', problem), ...outright('no')]],
    ['S3.13: the newest word wins: by name after outright', 'yes', [...outright('no'), ...of('Luis Ortega', problem)]],
    [
      'S3.13: the mark taken back',
      'unknown',
      [...of('Luis Ortega', problem), ...of('Luis Ortega', problem, 'unknown')],
    ],
  ])('%s: %s', (...[, value, said]) => {
    expect(knownAfter(...said).value).toBe(value);
  });

  test('S3.13: the gate opens by the marks on a name, the problem first', () => {
    const gate = (...said: Saying[]) => judge(pages, said).saleGate;
    const solution = of('Luis Ortega', 'dm.recognized_solution');
    expect(gate()).toEqual({ value: 'blocked', reason: 'dm_problem' });
    expect(gate(...solution)).toEqual({ value: 'blocked', reason: 'dm_problem' });
    expect(gate(...of('Luis Ortega', problem))).toEqual({ value: 'blocked', reason: 'dm_solution' });
    expect(gate(...of('Luis Ortega', problem), ...solution)).toEqual({ value: 'open', reason: '' });
  });

  test('it says of whom', () => {
    const texts = (...said: Saying[]) => knownAfter(...said).reasons.map(({ text }) => text);
    expect(texts(...of('Luis Ortega', problem))).toEqual([
      'you said of Luis Ortega: A decision maker sees the problem: yes',
    ]);
    expect(texts(...outright('no'))).toEqual(['you said: A decision maker sees the problem: no']);
    expect(texts()).toEqual(['A decision maker sees the problem: not known']);
  });

  test('of several, the newest is told', () => {
    const said = [...inesDecides, ...of('Luis Ortega', problem), ...of('Ines Duarte', problem)];
    expect(knownAfter(...said).reasons[0]?.text).toContain('Ines Duarte');
  });
});
