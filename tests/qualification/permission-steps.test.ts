import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { permissionSteps } from '../../lib/qualification/permission-steps.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, choose, judge, msp, person, today } from './made.ts';
import { situationWith } from './situations.ts';

const pages = [{ facts: msp, people: [person('Luis Ortega', 'CEO'), person('Dana Whitfield', 'Clerk')] }];
const at = (level: number) => answers({ 'permission.level': level });
const shown = (what: string, whom = 'Luis Ortega') => happened('shown', today, { what, contact: personId(whom) });
const luis = choose('Luis Ortega');
const steps = (said: Saying[], definition = mspToolkit) => permissionSteps(situationWith({ pages, said, definition }));

describe('the ladder of permission', () => {
  test.each([
    [[], 0, 1, 'took something from us'],
    [at(1), 1, 2, 'agreed to hear more'],
    [at(2), 2, 3, 'talks with us both ways'],
    [at(3), 3, 4, 'lets us study the problem'],
    [at(4), 4, 5, 'lets us propose'],
  ])('S3.16: after %j they stand at %s, the next step is %s: %s', (...[said, level, next, name]) => {
    const ladder = steps(said);
    expect(ladder.level).toBe(level);
    expect(ladder.next).toMatchObject({ level: next, name, says: at(next) });
    expect(ladder.next?.line).not.toBe('');
  });

  test('S3.16: the top has no next step, the bottom nothing to take back', () => {
    expect(steps(at(5)).next).toBeUndefined();
    expect(steps(at(5)).back).toEqual(at(4));
    expect(steps(at(1)).back).toEqual(at(0));
    expect(steps([]).back).toBeUndefined();
    expect(steps(at(9)).level).toBe(0);
  });

  test('S3.4: what is proposed for a list entry is permission one higher, not a meeting', () => {
    const listed = judge(pages, [luis]);
    expect(listed.stage.value).toBe('list');
    expect(listed.treatments).toContain('build_permission');
    expect(listed.treatments).not.toContain('book_with_ceo');
    expect(listed.treatments).not.toContain('sales_process');
    expect(steps([luis]).next?.level).toBe(1);
    const lead = judge(pages, [luis, ...answers({ 'engagement.requested_response': 'yes' })]);
    expect(lead.treatments).not.toContain('build_permission');
  });
});

describe('proof points', () => {
  const third = [luis, ...at(3)];
  test.each<[string, Saying[], number, string | undefined]>([
    ['none shown', third, 0, 'Show 2 more proof points first.'],
    ['one shown', [...third, shown('Clinic')], 1, 'Show one more proof point first.'],
    ['two shown', [...third, shown('Clinic'), shown('Law firm')], 2, undefined],
    ['the same one twice', [...third, shown('Clinic'), shown('clinic ')], 1, 'Show one more proof point first.'],
    [
      'shown to somebody else',
      [...third, shown('Clinic', 'Dana Whitfield'), shown('Law firm')],
      1,
      'Show one more proof point first.',
    ],
    [
      'shown to nobody named',
      [...third, happened('shown', today, { what: 'Clinic' })],
      0,
      'Show 2 more proof points first.',
    ],
    ['nobody chosen', at(3), 0, 'Choose a contact first: proof points are counted by person.'],
  ])('S3.18: %s', (...[, said, count, blocked]) => {
    const ladder = steps(said);
    expect(ladder.proofPoints).toEqual({ shown: count, needed: 2 });
    expect(ladder.next?.blocked).toBe(blocked);
  });

  test('S3.18: only the step to studying their problem asks for them', () => {
    for (const level of [0, 1, 2, 4]) expect(steps([luis, ...at(level)]).next?.blocked).toBeUndefined();
  });

  test('S3.18: how many are needed is the team’s', () => {
    const definition = { ...mspToolkit, thresholds: { ...mspToolkit.thresholds, proofPoints: 0 } };
    expect(steps(third, definition).next?.blocked).toBeUndefined();
  });
});

describe('the closing question', () => {
  test.each([
    [0, 'Too early: it waits until the buyer lets us study the problem.'],
    [3, 'Too early: it waits until the buyer lets us study the problem.'],
    [4, undefined],
    [5, undefined],
  ])('S3.17: at level %s: %s', (level, blocked) => {
    const { closing } = steps(at(level));
    expect(closing.blocked).toBe(blocked);
    expect(closing.line).toBe('Do you want to go ahead with this?');
  });

  test('S3.17: it is an explicit ask too, and keeps the gap', () => {
    expect(steps([...at(4), happened('asked', '2026-03-14')]).closing.blocked).toBe(
      'They were asked outright a short while ago.',
    );
    expect(steps([...at(4), happened('asked', '2026-03-09')]).closing.blocked).toBeUndefined();
  });

  test('S3.17: the level is the team’s', () => {
    const definition = { ...mspToolkit, thresholds: { ...mspToolkit.thresholds, closingLevel: 2 } };
    expect(steps(at(2), definition).closing.blocked).toBeUndefined();
    expect(steps(at(1), definition).closing.blocked).toBe('Too early: it waits until the buyer agreed to hear more.');
  });
});
