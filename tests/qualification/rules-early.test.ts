import { describe, expect, test } from 'vitest';
import { type Facts, goodLead, lead, qualify } from './made.ts';

const good: Facts = { ...lead, 'icp.checklist': 'good' };
const cold: Facts = { 'icp.checklist': 'good', 'engagement.origin': 'research' };
const included = (...treatments: string[]) => ({ treatment: expect.arrayContaining(treatments) });

describe('pain, decision makers, permission', () => {
  test.each<[string, Facts, object]>([
    [
      'S3.2 who could feel the pain is engaged early, aware or not',
      { ...cold, 'problem.exists': 'yes', 'problem.aware': 'no' },
      { stage: 'list', engage: 'yes', disqualified: 'no', ...included('build_permission', 'problem_conversation') },
    ],
    [
      'S3.11 no point in talking to who lacks the problem',
      { ...lead, 'icp.checklist': 'good', 'problem.exists': 'no' },
      { company_fit: 'poor', engage: 'no', lead_qualified: 'no', disqualified: 'provisional', tag: 'not_allowed' },
    ],
    [
      'S3.11 said so in a talk: final',
      { ...lead, 'problem.exists': 'no', talked_to: 'yes' },
      { disqualified: 'yes', route: 'marketing', sales_contact_allowed: 'no' },
    ],
    [
      'S3.13 only a user sees the problem',
      { ...good, 'contact.is_decision_maker': 'no', 'user.recognized_problem': 'yes', 'dm.recognized_problem': 'no' },
      { sale_gate: 'blocked', sale_gate_reason: 'dm_problem', next_question: 'q.people.reach_power' },
    ],
    [
      'S3.19 the decision maker sees the problem, not the solution: a reference story',
      { ...goodLead, 'dm.recognized_problem': 'yes', 'dm.recognized_solution': 'no' },
      { sale_gate: 'blocked', sale_gate_reason: 'dm_solution', ...included('reference_story') },
    ],
    [
      'S3.13 both seen: the gate is open',
      { ...goodLead, 'dm.recognized_problem': 'yes', 'dm.recognized_solution': 'yes' },
      { sale_gate: 'open', sale_gate_reason: '' },
    ],
    [
      'S3.13 the solution without the problem keeps it shut',
      { ...goodLead, 'dm.recognized_solution': 'yes' },
      { sale_gate: 'blocked', sale_gate_reason: 'dm_problem' },
    ],
    [
      'S3.10 nobody who decides is known by name',
      { ...cold, 'people.contacts': 3, 'people.decision_makers_named': 0 },
      {
        people_gap: ['decision_makers_unnamed'],
        next_question: 'q.people.name_decision_makers',
        ...included('ask_referral_to_power'),
      },
    ],
    ['S3.10 one is known', { ...cold, 'people.contacts': 3, 'people.decision_makers_named': 1 }, { people_gap: [] }],
    ['S3.20 an unknown company is engaged', lead, { engage: 'yes' }],
  ])('%s', async (_rule, facts, expected) => {
    expect(await qualify(facts)).toMatchObject(expected);
  });

  test('S3.19 no reference story once the solution is seen', async () => {
    const facts = { ...goodLead, 'dm.recognized_problem': 'yes', 'dm.recognized_solution': 'yes' };
    expect(await qualify(facts)).not.toMatchObject(included('reference_story'));
  });

  test.each([
    [undefined, 1, 'no'],
    [0, 1, 'no'],
    [1, 2, 'no'],
    [3, 4, 'no'],
    [4, 5, 'yes'],
    [5, 5, 'yes'],
  ])('S3.16 from permission %s the next step is %s, the closing question: %s', async (level, next, closing) => {
    const facts = level === undefined ? goodLead : { ...goodLead, 'permission.level': level };
    expect(await qualify(facts)).toMatchObject({ next_permission_level: next, closing_ask: closing });
  });

  test('S3.17 the team may set the level of the closing question', async () => {
    const line = { policy: { closing_level: 2 } };
    expect(await qualify({ ...goodLead, 'permission.level': 2 }, line)).toMatchObject({ closing_ask: 'yes' });
  });
});

describe('post-mortem', () => {
  const closed = (outcome: string, facts: Facts = {}) =>
    qualify({ 'deal.outcome': outcome, ...facts }, { kind: 'postmortem' });
  const enterprise = { 'company.segment': 'enterprise' };
  const small = { 'company.segment': 'smb' };

  test.each<[string, string, Facts, object]>([
    [
      'S0.2 bought from us',
      'bought_from_us',
      small,
      { qualification_verdict: 'was_qualified', icp_label: 'positive', deal_result: 'won' },
    ],
    [
      'S0.2 bought a similar product',
      'bought_similar',
      enterprise,
      { qualification_verdict: 'was_qualified', icp_label: 'positive', deal_result: 'lost' },
    ],
    [
      'S0.10 bought something categorically different',
      'bought_different_category',
      small,
      { qualification_verdict: 'intent_drift', icp_label: 'neutral' },
    ],
    [
      'S0.5 force majeure',
      'no_decision',
      { ...enterprise, 'deal.force_majeure': 'yes' },
      { qualification_verdict: 'inconclusive', icp_label: 'excluded' },
    ],
    [
      'S0.4 enterprise, never budgeted',
      'no_decision',
      { ...enterprise, 'budget.ever_earmarked': 'no' },
      { qualification_verdict: 'never_qualified', icp_label: 'negative' },
    ],
    [
      'S0.6 enterprise, budget not asked: that is the first question',
      'no_decision',
      enterprise,
      { qualification_verdict: 'never_qualified', next_question: 'q.postmortem.was_it_budgeted' },
    ],
    [
      'S0.4 enterprise, once budgeted',
      'no_decision',
      { ...enterprise, 'budget.ever_earmarked': 'yes' },
      { qualification_verdict: 'inconclusive', icp_label: 'neutral' },
    ],
    [
      'S0.4 enterprise, earmarked to the end',
      'no_decision',
      { ...enterprise, 'budget.status': 'earmarked' },
      { qualification_verdict: 'inconclusive' },
    ],
    [
      'S0.9 a small firm decided nothing',
      'no_decision',
      small,
      {
        qualification_verdict: 'intent_drift',
        icp_label: 'neutral',
        next_question: 'q.postmortem.intent_last_verified',
      },
    ],
    [
      'S0.9 its last proof of intent is known',
      'no_decision',
      { ...small, 'intent.last_verified_on': '2026-01-05' },
      { next_question: 'q.postmortem.bought_something_else' },
    ],
    [
      'S0.3 segment unknown',
      'no_decision',
      {},
      { qualification_verdict: 'inconclusive', next_question: 'q.segment.smb_or_enterprise' },
    ],
    [
      'S3.6 the pain was not high on the list',
      'no_decision',
      { ...small, 'problem.priority': 'not_top' },
      { no_decision_cause: 'pain_not_top_priority' },
    ],
    [
      'S3.15 too expensive',
      'no_decision',
      { ...small, 'deal.viability_objection': 'too_expensive' },
      { no_decision_cause: 'viability_doubt' },
    ],
    [
      'S3.15 immature',
      'no_decision',
      { ...small, 'deal.viability_objection': 'technologically_immature' },
      { no_decision_cause: 'viability_doubt' },
    ],
    [
      'no cause known',
      'no_decision',
      small,
      { no_decision_cause: 'unknown', deal_result: 'no_decision', stage: 'closed' },
    ],
  ])('%s', async (...[, outcome, facts, expected]) => {
    expect(await closed(outcome, facts)).toMatchObject(expected);
  });

  test('a deal that was bought has no cause of no decision', async () => {
    expect(await closed('bought_similar', enterprise)).not.toHaveProperty('no_decision_cause');
  });
});
