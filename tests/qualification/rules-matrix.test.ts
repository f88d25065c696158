import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { funnelDiagnosis } from '../../lib/qualification/funnel.ts';
import { type Facts, goodCompany, goodLead, lead, qualify } from './made.ts';

const poor: Facts = { ...lead, 'icp.checklist': 'poor', 'contact.authority': 'sufficient' };
const junior: Facts = { ...lead, 'icp.checklist': 'good', 'contact.authority': 'insufficient' };
const acted = { 'readiness.agreed_action': 'yes' };

describe('the matrix', () => {
  test.each<[string, Facts, object]>([
    ['S1.11 good and ready goes to sales', { ...goodLead, ...acted }, { cell: 'good_ready', route: 'sales' }],
    [
      'S1.11 poor and not ready stays with marketing',
      { ...poor, 'readiness.agreed_action': 'no' },
      { cell: 'poor_not_ready', route: 'marketing', engage: 'no' },
    ],
    [
      'S1.12 ready but below authority: marketing, with a way to fix the fit',
      { ...junior, ...acted },
      { company_fit: 'good', fit: 'poor', cell: 'poor_ready', route: 'marketing', disqualified: 'no' },
    ],
    [
      'S1.13 somebody with authority has joined: the cell moves to sales',
      { ...junior, ...acted, 'joined.authority': 'sufficient' },
      { authority: 'sufficient', must_join: [], cell: 'good_ready', route: 'sales' },
    ],
    [
      'S1.13 a colleague without authority changes nothing',
      { ...junior, ...acted, 'joined.authority': 'insufficient' },
      { authority: 'insufficient', cell: 'poor_ready' },
    ],
    [
      'S1.5 a poor checklist bars nobody from talking to sales',
      { ...poor, ...acted },
      { cell: 'poor_ready', disqualified: 'no', sales_contact_allowed: 'yes', tag: 'not_allowed' },
    ],
    [
      'S1.4 nothing known of the company: no cell is claimed',
      { ...lead, ...acted },
      { fit: 'unknown', readiness: 'ready', cell: 'undetermined', route: 'qualify', next_question: 'q.niche.confirm' },
    ],
    [
      'S4.26 need now and an appointment wanted is ready without any listed action',
      { ...goodLead, 'need.timing': 'now', 'appointment.wanted': 'yes' },
      { readiness: 'ready', criteria: { need: 'pass' } },
    ],
    ['S4.26 need now alone is not yet ready', { ...goodLead, 'need.timing': 'now' }, { readiness: 'unknown' }],
    [
      'S4.26 a required tender is not ready whatever else they did',
      { ...goodLead, ...acted, 'need.motive': 'rfp_required' },
      { readiness: 'not_ready', criteria: { need: 'fail' } },
    ],
  ])('%s', async (_rule, facts, expected) => {
    expect(await qualify(facts)).toMatchObject(expected);
  });
});

describe('the shared definition', () => {
  test.each<[string, string[], string, string]>([
    ['S1.7 marketing alone signed', ['marketing'], 'unknown', 'draft'],
    ['S1.7 sales alone signed', ['sales'], 'unknown', 'draft'],
    ['S1.1 nobody signed', [], 'unknown', 'draft'],
    ['S1.6 both signed', ['marketing', 'sales'], 'ready', 'agreed'],
  ])('%s: an action taken makes readiness %s', async (...[, teams, readiness, status]) => {
    const policy = { actions_approved_by: teams };
    expect(await qualify({ ...goodLead, ...acted }, { policy })).toMatchObject({
      readiness,
      definition_status: status,
    });
  });

  test('S1.7 under a draft "no action taken" does not count either', async () => {
    const facts = { ...goodLead, 'readiness.agreed_action': 'no' };
    const policy = { actions_approved_by: ['sales'] };
    expect(await qualify(facts, { policy })).toMatchObject({ readiness: 'unknown', cell: 'undetermined' });
    expect(await qualify(facts)).toMatchObject({ readiness: 'not_ready', cell: 'good_not_ready' });
  });

  test('S1.12 the play that fixes the fit names who must join', async () => {
    const answer = await qualify({
      ...lead,
      ...goodCompany,
      'company.size': 'small',
      'contact.level': 'manager',
      ...acted,
    });
    expect(answer).toMatchObject({ must_join: ['ceo'], next_question: 'q.authority.ceo_on_call' });
    expect(answer).toHaveProperty('treatment', expect.arrayContaining(['bring_in_authority', 'book_with_ceo']));
  });

  test('S1.14 somebody below who found it and cannot buy is no bad lead: the company fits, marketing brings in who can', async () => {
    const facts = { ...lead, 'icp.checklist': 'good', 'contact.level': 'staff', 'contact.authority': 'insufficient' };
    const answer = await qualify({ ...facts, ...acted });
    expect(answer).toMatchObject({ company_fit: 'good', authority: 'insufficient', fit: 'poor', cell: 'poor_ready' });
    expect(answer).toMatchObject({ route: 'marketing', disqualified: 'no', sales_contact_allowed: 'yes' });
    expect(answer).toHaveProperty('treatment', expect.arrayContaining(['bring_in_authority']));
  });
});

describe('the funnel', () => {
  const funnel = ([good_ready, poor_ready, good_not_ready, poor_not_ready]: readonly number[]) =>
    funnelDiagnosis(
      {
        good_ready: good_ready ?? 0,
        poor_ready: poor_ready ?? 0,
        good_not_ready: good_not_ready ?? 0,
        poor_not_ready: poor_not_ready ?? 0,
      },
      mspToolkit.thresholds,
    );
  const review = 'review_qualification_or_lead_generation';

  test.each([
    ['S1.16 good but not ready', [10, 10, 60, 20], [review, 'nurture_strategy']],
    ['S1.17 poor and not ready', [10, 10, 20, 60], [review, 'overall_marketing_problem']],
    ['S1.15 the not-ready row, neither cell alone', [20, 20, 30, 30], [review]],
    ['S1.14 ready but poor', [20, 60, 10, 10], ['authority_or_fit_gap']],
    ['half is a lot', [10, 0, 10, 0], [review, 'nurture_strategy']],
    ['healthy', [70, 10, 10, 10], []],
    ['nineteen leads say nothing', [0, 0, 19, 0], ['insufficient_data']],
    ['no leads say nothing', [0, 0, 0, 0], ['insufficient_data']],
  ])('%s', (_shape, counts, expected) => {
    expect(funnel(counts)).toEqual(expected);
  });

  test('S1.15 how many leads are enough and what is a lot, the definition says', () => {
    const bars = (funnelMin: number, funnelShare: number) =>
      funnelDiagnosis(
        { good_ready: 4, poor_ready: 0, good_not_ready: 6, poor_not_ready: 0 },
        { funnelMin, funnelShare },
      );
    expect(bars(10, 0.6)).toEqual([review, 'nurture_strategy']);
    expect(bars(11, 0.6)).toEqual(['insufficient_data']);
    expect(bars(10, 0.61)).toEqual([]);
  });

  test('the batch command counts a cell that is not given as empty', async () => {
    expect(await qualify({ funnel: { poor_ready: 30 } }, { kind: 'funnel' })).toMatchObject({
      diagnosis: ['authority_or_fit_gap'],
    });
  });
});
