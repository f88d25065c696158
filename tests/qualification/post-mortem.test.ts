import { describe, expect, test } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import type { Choice } from '../../lib/qualification/assessment.ts';
import { postMortem } from '../../lib/qualification/post-mortem.ts';
import { answers, judge, prospectFrom, signed, today } from './made.ts';

const ended = (what: string, on = today): Saying => ({ kind: 'happened', event: 'outcome', on, what });
const about = (says: readonly Saying[]) => postMortem(prospectFrom([], says), signed, today);
const nothing = (said: Record<string, string>) => about([ended('no_decision'), ...answers(said)]);
const big = { 'company.segment': 'enterprise' };
const small = { 'company.segment': 'smb' };

/** Questions asked one after the other, each answered by the key of this number. */
function asked(says: readonly Saying[], key: number): string[] {
  const found = about(says);
  const next = found?.nextQuestion;
  const choice: Choice | undefined = next?.answers[Math.min(key, next.answers.length) - 1];
  return next && choice ? [next.id, ...asked([...says, ...choice.says], key)] : [];
}

describe('a deal is open', () => {
  test('while no outcome is logged, and after one that was never one', () => {
    expect(about([])).toBeUndefined();
    expect(about([ended('something')])).toBeUndefined();
  });

  test('again once a stage is reached or the buyer acts on a later day; not on the same day, nor by a call of ours', () => {
    const then = '2026-03-01';
    const later = (event: 'stage' | 'engaged' | 'talked', on: string): Saying => ({ kind: 'happened', event, on });
    expect(about([ended('no_decision', then), later('stage', '2026-03-02')])).toBeUndefined();
    expect(about([ended('no_decision', then), later('engaged', '2026-03-02')])).toBeUndefined();
    expect(about([ended('no_decision', then), later('engaged', then)])).toBeDefined();
    expect(about([ended('no_decision', then), later('talked', '2026-03-02')])).toBeDefined();
  });
});

describe('the verdict on a closed deal', () => {
  test.each<[string, string, Record<string, string>, object]>([
    ['S0.2: bought from us', 'bought_from_us', big, { verdict: 'was_qualified', icpLabel: 'positive', result: 'won' }],
    [
      'S0.2: bought a similar product, a loss',
      'bought_similar',
      big,
      { verdict: 'was_qualified', icpLabel: 'positive', result: 'lost' },
    ],
    [
      'S0.10: bought something of another category',
      'bought_different_category',
      small,
      { verdict: 'intent_drift', icpLabel: 'neutral', result: 'no_decision' },
    ],
    [
      'S0.10: bought something of another category, whatever the part of the market',
      'bought_different_category',
      big,
      { verdict: 'intent_drift', icpLabel: 'neutral', result: 'no_decision' },
    ],
    [
      'S0.4: an enterprise that bought from nobody',
      'no_decision',
      big,
      { verdict: 'never_qualified', icpLabel: 'negative', result: 'no_decision' },
    ],
    [
      'S0.9: a small firm that bought from nobody',
      'no_decision',
      small,
      { verdict: 'intent_drift', icpLabel: 'neutral', result: 'no_decision' },
    ],
    [
      'S0.3: nobody knows which part of the market',
      'no_decision',
      {},
      { verdict: 'inconclusive', icpLabel: 'neutral' },
    ],
    [
      'S0.5: force majeure, by the code',
      'no_decision',
      { ...big, 'deal.cause': 'force_majeure' },
      { verdict: 'inconclusive', icpLabel: 'excluded', cause: 'force_majeure', open: 0 },
    ],
    [
      'S0.5: force majeure, as it was said',
      'no_decision',
      { ...small, 'deal.force_majeure': 'yes' },
      { verdict: 'inconclusive', icpLabel: 'excluded', open: 0 },
    ],
  ])('%s', (...[, outcome, said, wanted]) => {
    expect(about([ended(outcome), ...answers(said)])).toMatchObject({ outcome, ...wanted });
  });

  test.each([
    ['S3.6: not a top priority', 'pain_not_top_priority', 'pain_not_top_priority'],
    ['S3.15: too expensive', 'viability_too_expensive', 'viability_doubt'],
    ['S3.15: immature', 'viability_immature', 'viability_doubt'],
    ['no budget', 'no_budget', 'no_budget'],
    ['the champion left', 'champion_left', 'champion_left'],
    ['lost contact', 'lost_contact', 'lost_contact'],
    ['no code of ours', 'toString', 'unknown'],
  ])('cause: %s', (_name, code, cause) => {
    expect(nothing({ ...small, 'deal.cause': code })?.cause).toBe(cause);
  });

  test('the code given outranks what was said while the deal was open; an outcome with a purchase has no cause', () => {
    expect(nothing({ 'problem.priority': 'not_top', 'deal.cause': 'champion_left' })?.cause).toBe('champion_left');
    expect(nothing({ 'problem.priority': 'not_top' })?.cause).toBe('pain_not_top_priority');
    expect(nothing({ 'deal.viability_objection': 'too_expensive' })?.cause).toBe('viability_doubt');
    expect(about([ended('bought_similar'), ...answers({ 'deal.cause': 'champion_left' })])).not.toHaveProperty('cause');
    const listed: Saying = { kind: 'answered', question: 'deal.cause', value: ['champion_left'] };
    expect(about([ended('no_decision'), ...answers(small), listed])?.cause).toBe('unknown');
  });
});

describe('the questions of a post-mortem', () => {
  test.each<[string, string, Record<string, string>, string[]]>([
    [
      'S0.6: of an enterprise the first is whether it was ever budgeted',
      'no_decision',
      big,
      ['q.postmortem.was_it_budgeted', 'q.postmortem.cause', 'q.postmortem.decision_maker'],
    ],
    [
      'S0.9: of a small firm the first is when intent was last shown',
      'no_decision',
      { ...small, 'deal.cause': 'lost_contact' },
      ['q.postmortem.intent_last_verified', 'q.postmortem.bought_something_else'],
    ],
    [
      'S0.3: which part of the market comes first',
      'no_decision',
      {},
      ['q.segment.smb_or_enterprise', 'q.postmortem.intent_last_verified', 'q.postmortem.bought_something_else'],
    ],
    [
      'S0.3: which part of the market, of one that bought something of another kind',
      'bought_different_category',
      {},
      ['q.segment.smb_or_enterprise'],
    ],
    ['nothing, once that is known', 'bought_different_category', small, []],
    ['S3.3: a buyer who did not talk to us', 'bought_similar', big, ['q.postmortem.why_not_us']],
    ['nothing is asked of a deal that was won', 'bought_from_us', big, []],
  ])('%s', (...[, outcome, said, wanted]) => {
    expect(asked([ended(outcome), ...answers(said)], 1).slice(0, wanted.length)).toEqual(wanted);
  });

  test('are five at most, one key each, and each answer settles its own', () => {
    for (const said of [{}, big, small])
      for (const key of [1, 2, 3, 4]) {
        const ids = asked([ended('no_decision'), ...answers(said)], key);
        expect(ids.length).toBeLessThanOrEqual(5);
        expect(new Set(ids).size).toBe(ids.length);
      }
  });

  test('what was known before is not asked', () => {
    const said = { ...big, 'budget.ever_earmarked': 'no', 'problem.priority': 'not_top' };
    expect(nothing(said)?.nextQuestion?.id).toBe('q.postmortem.decision_maker');
    expect(nothing(said)?.open).toBe(1);
    expect(nothing({ ...said, 'dm.recognized_problem': 'no' })).toMatchObject({ open: 0 });
    expect(nothing({ ...said, 'dm.recognized_problem': 'yes' })).toMatchObject({ open: 1 });
    const both = { 'dm.recognized_problem': 'yes', 'dm.recognized_solution': 'no' };
    expect(nothing({ ...said, ...both })).not.toHaveProperty('nextQuestion');
  });

  test('S0.13: a proof of intent in the log is not asked for again', () => {
    const proof: Saying = { kind: 'happened', event: 'verified', on: '2026-03-01', what: 'demo' };
    const found = about([proof, ended('no_decision'), ...answers(small)]);
    expect(found?.nextQuestion?.id).toBe('q.postmortem.bought_something_else');
  });

  test('are what the panel asks next of a closed deal', () => {
    const { nextQuestion, postMortem: found, stage } = judge([], [ended('no_decision'), ...answers(big)]);
    expect(stage.value).toBe('closed');
    expect(nextQuestion).toBe(found?.nextQuestion);
    expect(nextQuestion?.id).toBe('q.postmortem.was_it_budgeted');
    expect(judge([], answers(big))).not.toHaveProperty('postMortem');
  });
});
