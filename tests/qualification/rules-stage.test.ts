import { describe, expect, test } from 'vitest';
import { allFive, type Facts, goodLead, lead, qualify } from './made.ts';

const talk: Facts = { ...goodLead, ...allFive };

describe('list, lead, opportunity', () => {
  test.each<[string, Facts, object]>([
    [
      'S2.4 bought names are a list, however good the fit',
      { 'icp.checklist': 'good', 'contact.authority': 'sufficient', 'engagement.origin': 'purchased_list' },
      { stage: 'list', route: 'marketing', lead_qualified: 'yes' },
    ],
    [
      'S2.5 a scanned badge is a list entry',
      { 'icp.checklist': 'good', 'engagement.origin': 'badge_scan', 'engagement.requested_response': 'no' },
      { stage: 'list', route: 'marketing' },
    ],
    [
      'S2.6 an opened e-mail shows interest but asks for nothing',
      {
        'icp.checklist': 'good',
        'engagement.origin': 'email_open',
        'engagement.interest': 'yes',
        'engagement.requested_response': 'no',
      },
      { stage: 'list' },
    ],
    [
      'S2.3 asking for a white paper makes a lead',
      { ...lead, 'icp.checklist': 'good', 'engagement.asked_for': 'white_paper' },
      { stage: 'lead', lead_qualified: 'yes' },
    ],
    [
      'S2.2 who cannot have the problem is no qualified lead',
      { ...lead, 'problem.exists': 'no' },
      { lead_qualified: 'no' },
    ],
    ['S2.2 not known whether they fit', lead, { lead_qualified: 'unknown', stage: 'lead' }],
    [
      'S2.7 all five without near-term talk is still a lead',
      { ...talk, 'opp.near_term_talk': 'unknown' },
      { stage: 'lead' },
    ],
    ['S2.7 all five and near-term talk', talk, { stage: 'opportunity', opportunity_met: 5, opportunity_missing: [] }],
    [
      'S2.7 a list entry is never an opportunity',
      { ...talk, 'engagement.requested_response': 'no' },
      { stage: 'list' },
    ],
    [
      'S2.9 a date of the seller alone is no agreed timeline',
      { ...talk, 'opp.timeline_agreed': 'no', 'opp.timeline_source': 'seller_guess' },
      { stage: 'lead', opportunity_missing: ['timeline'], next_question: 'q.opp.timeline' },
    ],
    [
      'S2.10 a decision maker who only knows of it is enough',
      { ...talk, 'opp.dm_involved': 'no', 'opp.dm_aware': 'yes' },
      { stage: 'opportunity', opportunity_met: 5 },
    ],
    [
      'S2.10 neither involved nor aware',
      { ...talk, 'opp.dm_involved': 'no', 'opp.dm_aware': 'no' },
      { stage: 'lead', opportunity_missing: ['decision_maker'], next_question: 'q.opp.decision_maker' },
    ],
    [
      'S2.10 not involved, awareness unknown: unknown, not missing',
      { ...talk, 'opp.dm_involved': 'no' },
      { opportunity_missing: [], opportunity_unknown: ['decision_maker'] },
    ],
    [
      'S2.11 identified budget is enough',
      { ...talk, 'opp.budget_available': 'no', 'opp.budget_identified': 'yes' },
      { stage: 'opportunity', opportunity_met: 5 },
    ],
    [
      'S2.12 agreed to next steps but does nothing',
      { ...talk, 'opp.buyer_next_steps_working': 'no' },
      {
        stage: 'lead',
        opportunity_met: 4,
        opportunity_missing: ['buyer_next_steps'],
        next_question: 'q.opp.buyer_next_steps',
      },
    ],
    [
      'S2.12 agreed, work unknown',
      { ...talk, 'opp.buyer_next_steps_working': 'unknown' },
      { opportunity_unknown: ['buyer_next_steps'] },
    ],
    [
      'S2.13 nothing makes it urgent',
      { ...talk, 'opp.urgency_driver': 'no' },
      { stage: 'lead', opportunity_missing: ['urgency_driver'], next_question: 'q.opp.urgency_driver' },
    ],
    [
      'a closed deal is neither',
      { ...talk, 'deal.outcome': 'bought_from_us' },
      { stage: 'closed', route: 'marketing' },
    ],
  ])('%s', async (_rule, facts, expected) => {
    expect(await qualify(facts)).toMatchObject(expected);
  });
});

describe('S2.8 the bar is the team’s', () => {
  const fourOfFive = { ...talk, 'opp.urgency_driver': 'no' };

  test.each<[string, Facts, object, string]>([
    ['four are enough', fourOfFive, { opportunity_min: 4 }, 'opportunity'],
    [
      'four are enough, the missing one is required',
      fourOfFive,
      { opportunity_min: 4, opportunity_required: ['urgency_driver'] },
      'lead',
    ],
    [
      'four are enough, another one is required',
      fourOfFive,
      { opportunity_min: 4, opportunity_required: ['timeline'] },
      'opportunity',
    ],
    [
      'a required one that is unknown is not met',
      { ...talk, 'opp.timeline_agreed': 'unknown' },
      { opportunity_min: 3, opportunity_required: ['timeline'] },
      'lead',
    ],
    ['by default all five', fourOfFive, {}, 'lead'],
  ])('%s', async (...[, facts, policy, stage]) => {
    expect(await qualify(facts, { policy })).toMatchObject({ stage });
  });
});

describe('what sales looks for', () => {
  test.each<[string, Facts, string[]]>([
    ['S3.1 interest alone', { ...lead, 'engagement.interest': 'yes' }, ['authority', 'budget', 'timeframe']],
    ['S3.1 authority is there', goodLead, ['budget', 'timeframe']],
    ['S3.1 all three', talk, []],
    ['S3.1 the timeframe is missing', { ...talk, 'opp.timeline_agreed': 'no' }, ['timeframe']],
    ['S3.1 budget was refused', { ...talk, 'opp.budget_available': 'no', 'opp.budget_identified': 'no' }, ['budget']],
  ])('%s', async (_rule, facts, gaps) => {
    expect(await qualify(facts)).toMatchObject({ sales_gaps: gaps });
  });
});
