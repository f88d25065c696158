import { describe, expect, test } from 'vitest';
import { judge } from '../../lib/qualification/verdicts.ts';
import { allFive, type Facts, goodCompany, goodLead, lead } from './made.ts';
import { subjectOf } from './made-facts.ts';

function treated(facts: Facts, definition?: string) {
  const { prospect, definition: agreed, today } = subjectOf(facts, definition);
  return judge(prospect, agreed, today).verdicts.treatments;
}
type Row = [string, Facts, string[]];

/** What every prospect without the tag may get. */
const rest = 'general_email';
const ready: Facts = { ...goodLead, 'readiness.agreed_action': 'yes' };
const cannot: Facts = { ...lead, ...goodCompany, 'contact.authority': 'insufficient' };
const onList: Facts = { 'icp.checklist': 'good', 'contact.authority': 'sufficient' };

describe('what is done with a prospect', () => {
  test.each<Row>([
    ['S1.11: good and ready: sales has it', ready, ['sales_process', rest]],
    [
      'S1.11: good and not ready: marketing keeps in touch',
      { ...goodLead, 'need.timing': 'mildly_curious' },
      ['nurture', rest],
    ],
    ['readiness open: somebody qualifies it', goodLead, ['qualify_by_phone', rest]],
    ['on a list, a good fit: permission first', onList, [rest, 'build_permission']],
    ['on a list, fit open: permission first', {}, [rest, 'build_permission']],
    ['on a list, a poor fit: no more than that', { 'icp.checklist': 'poor' }, [rest]],
  ])('%s', (_what, facts, expected) => {
    expect(treated(facts)).toEqual(expected);
  });

  test.each<Row>([
    [
      'of a lead: they are called first',
      { ...lead, 'company.in_service_area': 'no' },
      ['call_before_disqualify', 'qualify_by_phone', rest],
    ],
    ['of somebody talked to: it is final', { ...lead, 'company.in_service_area': 'no', talked_to: 'yes' }, [rest]],
    [
      'of a shopper talked to: it may still be turned round, and they were called',
      { ...goodLead, 'need.motive': 'price_shopping', talked_to: 'yes' },
      ['nurture', rest],
    ],
    ['on a list: nobody calls for it', { 'company.in_service_area': 'no' }, [rest]],
  ])('S4.6: a knock-out %s', (_what, facts, expected) => {
    expect(treated(facts)).toEqual(expected);
  });

  test.each<Row>([
    ['S1.13: the CEO is asked for', cannot, ['bring_in_authority', 'book_with_ceo', 'send_information', rest]],
    [
      'the CEO joins: it is booked with the CEO',
      { ...cannot, 'ceo.can_join': 'yes' },
      ['book_with_ceo', 'qualify_by_phone', rest],
    ],
    [
      'S4.19: the CEO cannot: no more follow-up',
      { ...cannot, 'ceo.can_join': 'no' },
      ['send_information', 'drip', 'remove_from_followup', rest],
    ],
    ['on a list nobody is asked for yet', { ...goodCompany, 'contact.authority': 'insufficient' }, [rest]],
  ])('with somebody who cannot decide %s', (_what, facts, expected) => {
    expect(treated(facts)).toEqual(expected);
  });

  test('S1.13: where the rules ask for another than the CEO, that one is brought in', () => {
    const facts = { ...lead, 'contact.authority': 'insufficient', 'company.users': 400 };
    expect(treated(facts, 'saas_midmarket')).toEqual(['bring_in_authority', 'send_information', rest]);
  });

  test.each<Row>([
    ['they see the problem and no solution yet', { 'dm.recognized_problem': 'yes' }, ['reference_story']],
    ['they see both', { 'dm.recognized_problem': 'yes', 'dm.recognized_solution': 'yes' }, []],
    ['they have it and do not see it', { 'problem.exists': 'yes', 'problem.aware': 'no' }, ['problem_conversation']],
    ['they have it and see it', { 'problem.exists': 'yes', 'problem.aware': 'yes' }, []],
    ['they do not see it, if they have it', { 'problem.aware': 'no' }, []],
    [
      'S4.27: they only gather information',
      { 'need.motive': 'gathering_information' },
      ['nurture', 'send_information', 'drip'],
    ],
    [
      'nobody who decides is known by name',
      { 'people.contacts': 3, 'people.decision_makers_named': 0 },
      ['ask_referral_to_power'],
    ],
  ])('on a list, besides: %s', (_what, facts, expected) => {
    const usual = treated(onList);
    expect(treated({ ...onList, ...facts }).filter((one) => !usual.includes(one))).toEqual(expected);
  });

  test.each<Row>([
    ['with it', { ...ready, 'tag.applied': 'yes' }, ['sales_process', 'direct_mail', 'telemarketing']],
    ['without it', { ...ready, 'tag.applied': 'no' }, ['sales_process', rest]],
    ['with it where it may not be', { ...onList, 'icp.checklist': 'poor', 'tag.applied': 'yes' }, [rest]],
  ])('S4.9: the tag opens what costs money: %s', (_what, facts, expected) => {
    expect(treated(facts)).toEqual(expected);
  });

  test('an opportunity stays with sales', () => {
    expect(treated({ ...ready, ...allFive })).toContain('sales_process');
  });
});
