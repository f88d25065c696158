import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { askCount, askLock, askSaying } from '../../lib/qualification/asks.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { choicesOf } from '../../lib/qualification/choices.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, prospectFrom, today } from './made.ts';
import { situationWith } from './situations.ts';

const { minAskGapDays } = mspToolkit.thresholds;
const askedOn = (...days: string[]) => situationWith({ said: days.map((day) => happened('asked', day)) });
const dayAt = (offset: number) => new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10);

describe('the gap between explicit asks', () => {
  test.each([
    [[], undefined],
    [['2026-03-16'], { asked: '2026-03-16', daysAgo: 0, opens: '2026-03-23' }],
    [['2026-03-14'], { asked: '2026-03-14', daysAgo: 2, opens: '2026-03-21' }],
    [['2026-03-10'], { asked: '2026-03-10', daysAgo: 6, opens: '2026-03-17' }],
    [['2026-03-09'], undefined],
    [['2026-03-10', '2026-03-14'], { asked: '2026-03-14', daysAgo: 2, opens: '2026-03-21' }],
    [['2026-03-18'], { asked: '2026-03-18', daysAgo: -2, opens: '2026-03-25' }],
    [['2026-03-23'], undefined],
  ])('S0.14: asked on %s', (days, lock) => {
    expect(askLock(askedOn(...days), today)).toEqual(lock);
  });

  test('S0.14: the gap is the team’s', () => {
    const definition = { ...mspToolkit, thresholds: { ...mspToolkit.thresholds, minAskGapDays: 2 } };
    const said = [happened('asked', '2026-03-14')];
    expect(askLock(situationWith({ said, definition }), today)).toBeUndefined();
    expect(askLock(situationWith({ said: [happened('asked', '2026-03-15')], definition }), today)).toBeDefined();
  });

  test('S0.14: within it an ask needs a reason that was typed', () => {
    const s = askedOn('2026-03-14');
    expect(askSaying(s, { on: today })).toBeUndefined();
    expect(askSaying(s, { on: today, reason: '  ' })).toBeUndefined();
    expect(askSaying(s, { on: today, reason: ' They called ' })).toEqual(
      happened('asked', today, { reason: 'They called' }),
    );
    expect(askSaying(s, { on: today, reason: 'x'.repeat(400) })).toMatchObject({ reason: 'x'.repeat(300) });
  });

  test('S0.14: outside of it none is needed, and none is made up', () => {
    expect(askSaying(askedOn(), { on: today })).toEqual(happened('asked', today));
    expect(askSaying(askedOn(), { on: today, reason: 'Renewal' })).toEqual(
      happened('asked', today, { reason: 'Renewal' }),
    );
  });

  test('S0.14: within it the question whose answers log an ask has none', () => {
    expect(choicesOf(askedOn('2026-03-14'), 'q.intent.reverify')).toEqual([]);
    expect(choicesOf(askedOn('2026-03-09'), 'q.intent.reverify')).toHaveLength(3);
  });

  test('asks are counted', () => {
    expect([askCount(askedOn()), askCount(askedOn('2026-03-01', '2026-03-14'))]).toEqual([0, 2]);
  });
});

const deal: Saying[] = [
  ...answers({ 'company.segment': 'smb', 'engagement.requested_response': 'yes', 'icp.checklist': 'good' }),
  happened('stage', '2026-01-02', { what: 'demo' }),
];
/** What a user may try next: wait some days, answer the next question, or log an ask of today or of an earlier day. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('answer' as const), at: fc.nat(3) }),
  fc.record({ kind: fc.constant('ask' as const), back: fc.nat(12), reason: fc.constantFrom('', ' ', 'They called') }),
);

type Step =
  | { kind: 'wait'; days: number }
  | { kind: 'answer'; at: number }
  | { kind: 'ask'; back: number; reason: string };

/** What a step makes the user say, where the day is so many days after the first. */
function saidBy(one: Step, said: readonly Saying[], day: number): Saying[] {
  const on = dayAt(day);
  const s = situationWith({ said, on });
  if (one.kind === 'wait') return [];
  if (one.kind === 'ask') {
    const asked = askSaying(s, { on: dayAt(day - one.back), reason: one.reason });
    return asked ? [asked] : [];
  }
  const asking = one.at % 2 ? assess(prospectFrom([], said), mspToolkit, on).nextQuestion?.answers : undefined;
  return (asking ?? choicesOf(s, 'q.intent.reverify'))[one.at]?.says ?? [];
}

/** Everything said after these steps. */
function saidAfter(steps: readonly Step[]): Saying[] {
  const said = [...deal];
  let day = 0;
  for (const one of steps) {
    said.push(...saidBy(one, said, day));
    if (one.kind === 'wait') day += one.days;
  }
  return said;
}

type Asked = Extract<Saying, { kind: 'happened' }>;
const isNear = (one: Asked, other: Asked) =>
  Math.abs(Date.parse(one.on) - Date.parse(other.on)) < minAskGapDays * 86_400_000;

/** Asks within the gap of one logged before, without a reason. */
const needy = (said: readonly Saying[]): Asked[] => {
  const asks = said.flatMap((one) => (one.kind === 'happened' && one.event === 'asked' ? [one] : []));
  return asks.filter((ask, at) => !ask.reason?.trim() && asks.slice(0, at).some((earlier) => isNear(earlier, ask)));
};

describe('whatever is done, in whatever order', () => {
  test('S0.14: no two explicit asks stand within the gap, unless the later word has a reason', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        expect(needy(saidAfter(steps))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('S0.14: asks do happen in such a sequence, and one too soon is told', () => {
    const answered = saidAfter([{ kind: 'answer', at: 0 }]);
    expect(answered).toContainEqual(happened('asked', today));
    expect(needy([...answered, happened('asked', dayAt(6))])).toHaveLength(1);
    expect(assess(prospectFrom([], deal), mspToolkit, today).reverify).toBe('yes');
  });
});
