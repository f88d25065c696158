import { describe, expect, test } from 'vitest';
import { type Rung, rungs } from '../../lib/qualification/rungs.ts';
import { judge } from '../../lib/qualification/verdicts.ts';
import { ceoLead, type Facts, goodCompany, goodLead, lead } from './made.ts';
import { subjectOf } from './made-facts.ts';

/** What a rung asks when these facts are known, under one of the templates. */
function asked(rung: Rung, facts: Facts, definition?: string) {
  const { prospect, definition: agreed, today } = subjectOf(facts, definition);
  const { situation, verdicts } = judge(prospect, agreed, today);
  return rung({ situation, ...verdicts });
}
type Row = [string, Facts, string | undefined];

const mayDecide: Facts = { ...lead, ...goodCompany, 'contact.leads_relevant_division': 'yes' };
const head: Facts = { ...mayDecide, 'company.size': 'larger', 'contact.level': 'division_head' };

describe('who decides', () => {
  test.each<Row>([
    ['in a larger firm, of who leads the division: the budget', head, 'q.authority.budget_and_spend'],
    ['and whether they may spend it', { ...head, 'contact.controls_budget': 'yes' }, 'q.authority.budget_and_spend'],
    ['in that order or the other', { ...head, 'contact.can_spend': 'yes' }, 'q.authority.budget_and_spend'],
    [
      'with both known but not their rank: who decides',
      { ...mayDecide, 'company.size': 'larger', 'contact.controls_budget': 'yes', 'contact.can_spend': 'yes' },
      'q.authority.who_decides',
    ],
    [
      'of somebody who may not lead it: who decides',
      { ...lead, 'company.size': 'larger', 'contact.level': 'division_head' },
      'q.authority.who_decides',
    ],
    ['in a firm of no known size: who decides', { ...head, 'company.size': 'unknown' }, 'q.authority.who_decides'],
    ['settled: nothing', { ...lead, 'contact.authority': 'sufficient' }, undefined],
    ['nobody to ask: nothing', goodCompany, undefined],
  ])('%s', (_what, facts, id) => {
    expect(asked(rungs.whoDecides, facts)).toBe(id);
  });

  const cannot: Facts = { ...lead, 'contact.authority': 'insufficient' };
  test.each<Row>([
    ['of a lead who cannot decide', cannot, 'q.authority.ceo_on_call'],
    ['not of somebody on a list', { 'contact.authority': 'insufficient' }, undefined],
    ['not of one who can', { ...lead, 'contact.authority': 'sufficient' }, undefined],
    ['not once it is known', { ...cannot, 'ceo.can_join': 'no' }, undefined],
  ])('who could join is asked %s', (_when, facts, id) => {
    expect(asked(rungs.joining, facts)).toBe(id);
  });

  test.each<Row>([
    ['who is below power', { 'contact.is_decision_maker': 'no' }, 'q.people.reach_power'],
    ['whose decision maker sees no problem', { 'dm.recognized_problem': 'no' }, 'q.people.reach_power'],
    ['not of who decides', { 'contact.is_decision_maker': 'yes', 'dm.recognized_problem': 'yes' }, undefined],
    ['not of who has the authority', { ...goodLead, 'contact.is_decision_maker': 'no' }, undefined],
  ])('the way to power is asked of the one %s', (_who, facts, id) => {
    expect(asked(rungs.reachPower, facts)).toBe(id);
  });
});

describe('S0.6: the truth that an open deal lacks', () => {
  const enterprise: Facts = { ...goodLead, 'company.segment': 'enterprise' };
  const small: Facts = { ...goodLead, 'company.segment': 'smb', 'opp.near_term_talk': 'yes' };
  const talk: Facts = { ...enterprise, 'opp.near_term_talk': 'yes' };
  const other: Facts = { ...talk, 'budget.status': 'earmarked', 'budget.for': 'other' };

  test.each<Row>([
    ['an enterprise without a deal', enterprise, undefined],
    ['an enterprise that talks of buying soon', talk, 'q.budget.earmarked'],
    [
      'one whose budget is earmarked for this',
      { ...talk, 'budget.status': 'earmarked', 'budget.for': 'this_product' },
      undefined,
    ],
    [
      'one whose budget is set aside for no said thing',
      { ...talk, 'budget.status': 'earmarked' },
      'q.budget.earmarked',
    ],
    ['one whose budget is for something else', other, 'q.budget.when_appropriated'],
    ['one that has none', { ...talk, 'budget.status': 'none' }, 'q.budget.when_appropriated'],
    ['a small firm before its first stage', small, undefined],
    [
      'a small firm whose intent no stage has proved',
      { ...small, 'deal.stages_so_far': ['demo'] },
      'q.intent.reverify',
    ],
    ['a deal of neither', { ...goodLead, 'budget.status': 'none' }, undefined],
  ])('%s', (_who, facts, id) => {
    expect(asked(rungs.truth, facts)).toBe(id);
  });
});

describe('what they pay today', () => {
  test.each<Row>([
    ['of a company that is open', ceoLead, 'q.money.outsourcing_today'],
    ['not where nobody is to be asked', goodCompany, undefined],
    ['not once money is no question', { ...ceoLead, 'money.willing_to_spend': 'yes' }, undefined],
    ['not of one judged as a whole', { ...ceoLead, 'icp.checklist': 'good' }, undefined],
    ['not twice', { ...ceoLead, 'money.outsources_now': 'no' }, undefined],
  ])('is asked %s', (_when, facts, id) => {
    expect(asked(rungs.outsourcing, facts)).toBe(id);
  });

  test.each<Row>([
    ['what they could spend', { ...ceoLead, 'money.outsources_now': 'no' }, 'q.check.minimum'],
    ['nothing of nobody', goodCompany, undefined],
    ['nothing twice', { ...ceoLead, 'money.meets_minimum': 'no' }, undefined],
    ['nothing once they showed that they can pay', { ...ceoLead, 'money.vc_backed': 'yes' }, undefined],
    ['nothing of one judged as a whole', { ...ceoLead, 'icp.checklist': 'good' }, undefined],
  ])('it asks %s', (_what, facts, id) => {
    expect(asked(rungs.minimum, facts)).toBe(id);
  });
});

describe('which part of the market', () => {
  const nobody: Facts = { ...goodCompany, 'contact.authority': 'sufficient' };
  test.each<Row>([
    ['of a good lead who decides', goodLead, 'q.segment.smb_or_enterprise'],
    ['not of a list entry', { ...nobody, 'icp.checklist': 'good' }, undefined],
    ['not of a company that may not fit', { ...lead, 'contact.authority': 'sufficient' }, undefined],
    ['not while nobody decides', { ...lead, 'icp.checklist': 'good' }, undefined],
    ['not twice', { ...goodLead, 'company.segment': 'smb' }, undefined],
  ])('is asked %s', (_when, facts, id) => {
    expect([asked(rungs.segmentOfLead, facts), asked(rungs.segmentOfWhole, facts)]).toEqual([id, id]);
  });

  test('early only of one judged as a whole', () => {
    const known = { ...lead, ...goodCompany, 'contact.authority': 'sufficient' };
    expect(asked(rungs.segmentOfLead, known)).toBe('q.segment.smb_or_enterprise');
    expect(asked(rungs.segmentOfWhole, known)).toBeUndefined();
  });
});

describe('whether they are ready', () => {
  const now: Facts = { ...goodLead, 'need.timing': 'now' };
  test.each<Row>([
    ['who needs it now', now, 'q.need.appointment'],
    ['not twice', { ...now, 'appointment.wanted': 'no' }, undefined],
    ['not who does not need it yet', goodLead, undefined],
  ])('an appointment is offered to those %s', (_who, facts, id) => {
    expect(asked(rungs.appointment, facts)).toBe(id);
  });

  test.each<Row>([
    ['open', now, 'q.readiness.action'],
    ['known', { ...now, 'readiness.agreed_action': 'no' }, undefined],
  ])('an action both teams agreed on is asked for while it is %s', (_what, facts, id) => {
    expect(asked(rungs.action, facts)).toBe(id);
  });

  test.each<Row>([
    ['who acts like a buyer', ceoLead, 'q.problem.priority'],
    ['not on a list', { ...goodCompany, 'contact.level': 'ceo' }, undefined],
    ['not who said that they need it now', { ...ceoLead, 'need.timing': 'now' }, undefined],
    ['not who is not ready anyway', { ...ceoLead, 'readiness.agreed_action': 'no' }, undefined],
    ['not twice', { ...ceoLead, 'problem.priority': 'top' }, undefined],
  ])('whether it is among the first problems to solve is asked of those %s', (_who, facts, id) => {
    expect(asked(rungs.priority, facts)).toBe(id);
  });
});
