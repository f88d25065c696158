import { describe, expect, test } from 'vitest';
import { allFive, type Facts, goodLead, qualify } from './made.ts';

const deal: Facts = { ...goodLead, ...allFive };
const enterprise: Facts = { ...deal, 'company.segment': 'enterprise' };
const small: Facts = { ...goodLead, 'company.segment': 'smb' };
const inDemo = (facts: Facts): Facts => ({ ...small, 'deal.stages_so_far': ['discovery', 'demo'], ...facts });
const proven = (on: string): Facts =>
  inDemo({ 'intent.verified_stages': ['discovery', 'demo'], 'intent.last_verified_on': on });

describe('truly qualified', () => {
  test.each<[string, Facts, object]>([
    [
      'S0.8 budget set aside for this product',
      { ...enterprise, 'budget.status': 'earmarked', 'budget.for': 'this_product' },
      { truly_qualified: 'yes', stage: 'opportunity', forecast: 'include' },
    ],
    [
      'S0.8 budget set aside for a product like it',
      { ...enterprise, 'budget.status': 'earmarked', 'budget.for': 'product_like_it' },
      { truly_qualified: 'yes' },
    ],
    [
      'S0.8 budget set aside for something else',
      { ...enterprise, 'budget.status': 'earmarked', 'budget.for': 'other' },
      { truly_qualified: 'no', stage: 'opportunity', forecast: 'exclude' },
    ],
    [
      'S0.8 what it is set aside for is not known',
      { ...enterprise, 'budget.status': 'earmarked' },
      { truly_qualified: 'unknown', forecast: 'exclude', next_question: 'q.budget.earmarked' },
    ],
    [
      'S0.7 no budget: an opportunity all the same, but in no forecast',
      { ...enterprise, 'budget.status': 'none' },
      { truly_qualified: 'no', stage: 'opportunity', forecast: 'exclude', next_question: 'q.budget.when_appropriated' },
    ],
    [
      'S2.11 against S0.8: identified is enough for the stage, not for the truth',
      { ...enterprise, 'opp.budget_available': 'unknown', 'budget.status': 'identified' },
      { truly_qualified: 'no', stage: 'opportunity', forecast: 'exclude' },
    ],
    [
      'S0.6 never asked',
      { ...enterprise, 'opp.budget_available': 'unknown' },
      { truly_qualified: 'unknown', stage: 'lead', next_question: 'q.budget.earmarked' },
    ],
    [
      'S0.3 segment unknown: no verdict, and it is asked',
      { ...deal, 'company.segment': 'unknown' },
      { truly_qualified: 'unknown', next_question: 'q.segment.smb_or_enterprise' },
    ],
    [
      'S0.3 segment unknown with a budget already said',
      { ...goodLead, 'budget.status': 'earmarked', 'budget.for': 'this_product' },
      { truly_qualified: 'unknown', next_question: 'q.segment.smb_or_enterprise' },
    ],
    [
      'S0.3 segment of a good lead is asked before anything else is',
      goodLead,
      { next_question: 'q.segment.smb_or_enterprise' },
    ],
    [
      'S0.11 a small firm needs no clear-cut budget',
      { ...proven('2026-03-10'), 'budget.status': 'none' },
      { truly_qualified: 'yes', reverify: 'no' },
    ],
    ['S0.10 the last proof is 14 days old: it stands', proven('2026-03-02'), { truly_qualified: 'yes' }],
    [
      'S0.10 the last proof is 15 days old: it has expired',
      proven('2026-03-01'),
      { truly_qualified: 'unknown', reverify: 'yes', next_question: 'q.intent.reverify' },
    ],
    ['S0.10 a proof dated tomorrow proves nothing', proven('2026-03-17'), { truly_qualified: 'unknown' }],
    [
      'S0.13 one stage was never verified',
      inDemo({ 'intent.verified_stages': ['discovery'], 'intent.last_verified_on': '2026-03-14' }),
      { truly_qualified: 'unknown', reverify: 'yes' },
    ],
    [
      'S0.13 verified stages without a day',
      inDemo({ 'intent.verified_stages': ['discovery', 'demo'] }),
      { truly_qualified: 'unknown' },
    ],
    ['S0.13 no stage logged', { ...small, 'intent.last_verified_on': '2026-03-15' }, { truly_qualified: 'unknown' }],
    [
      'S0.12 a good demo of ours proves nothing',
      inDemo({ 'seller.event': 'good_demo', 'seller.event_on': '2026-03-15' }),
      { truly_qualified: 'unknown', reverify: 'yes' },
    ],
  ])('%s', async (_rule, facts, expected) => {
    expect(await qualify(facts)).toMatchObject(expected);
  });
});

describe('asking again', () => {
  const asked = (on: string) => inDemo({ 'intent.last_asked_on': on });

  test.each<[string, Facts, string]>([
    ['S0.14 asked two days ago: wait', asked('2026-03-14'), 'wait'],
    ['S0.14 asked six days ago: wait', asked('2026-03-10'), 'wait'],
    ['S0.14 asked seven days ago: the gap is over', asked('2026-03-09'), 'yes'],
    ['S0.14 never asked', inDemo({}), 'yes'],
    ['S0.13 intent stands: no need', { ...proven('2026-03-15'), 'intent.last_asked_on': '2026-03-01' }, 'no'],
    [
      'S0.9 an enterprise is asked for budget, not for intent',
      { ...enterprise, 'intent.last_asked_on': '2026-03-01' },
      'no',
    ],
  ])('%s', async (_rule, facts, reverify) => {
    expect(await qualify(facts)).toMatchObject({ reverify });
  });

  test('S0.14 within the gap another question comes first', async () => {
    expect(await qualify(asked('2026-03-14'))).not.toMatchObject({ next_question: 'q.intent.reverify' });
  });

  test('S0.10 the team may let intent live longer and ask more often', async () => {
    const policy = { intent_valid_days: 30, min_ask_gap_days: 1 };
    expect(await qualify(proven('2026-02-20'), { policy })).toMatchObject({ truly_qualified: 'yes' });
    expect(await qualify(asked('2026-03-14'), { policy })).toMatchObject({ reverify: 'yes' });
  });
});

describe('no-decision risk', () => {
  test.each([
    ['not_top', 'high', 'not_ready'],
    ['top', 'normal', 'ready'],
    ['unknown', 'normal', 'ready'],
  ])('S3.6 priority %s: risk %s', async (priority, risk, readiness) => {
    const facts = { ...goodLead, 'readiness.agreed_action': 'yes', 'problem.priority': priority };
    expect(await qualify(facts)).toMatchObject({ no_decision_risk: risk, readiness });
  });
});
