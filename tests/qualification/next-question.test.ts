import { describe, expect, test } from 'vitest';
import { answers, choose, fact, judge, msp, type Page, person } from './made.ts';

const luis = person('Luis Ortega', 'Founder & CEO', { phone: '+15125550142' });
const dana = person('Dana Whitfield', 'Marketing Manager', { email: 'dana@northgate.example' });
const small = fact('headcount', { min: 28, max: 28 });
const site: Page = { facts: [...msp, small], people: [luis, dana] };
const request = answers({ 'engagement.requested_response': 'yes' });

describe('what to ask next', () => {
  test('nobody chosen: nothing is asked of anybody, only what a page may show; most points for least cost first', () => {
    const { nextQuestion } = judge([{ facts: msp, people: [luis] }]);
    expect(nextQuestion).toMatchObject({
      id: 'q.criterion.recurring',
      settles: '15 points; look: services or pricing page',
    });
    expect(nextQuestion?.text).toBe('Do most of your customers pay you a recurring fee?');
    expect(nextQuestion?.answers[0]).toMatchObject({
      label: 'Yes',
      says: [{ question: 'criterion:recurring', value: 'yes' }],
    });
  });

  test('what the rep could not tell is not asked again', () => {
    const { nextQuestion } = judge([{ facts: msp, people: [luis] }], answers({ 'criterion:recurring': 'unknown' }));
    expect(nextQuestion?.id).toBe('q.criterion.size');
  });

  test('decision makers by name come first where people are known but none decides', () => {
    const { nextQuestion, peopleGap } = judge([{ facts: msp, people: [dana] }]);
    expect([nextQuestion?.id, peopleGap]).toEqual(['q.people.name_decision_makers', ['decision_makers_unnamed']]);
    expect(nextQuestion?.answers.map(({ label }) => label)).toEqual(['Dana Whitfield']);
  });

  test('a decision maker named later closes the gap that was counted', () => {
    const counted = answers({ 'people.decision_makers_named': 0 });
    expect(judge([{ people: [dana] }], counted).peopleGap).toEqual(['decision_makers_unnamed']);
    const [naming] = judge([{ facts: msp, people: [dana] }], counted).nextQuestion?.answers ?? [];
    expect(judge([{ people: [dana] }], [...counted, ...(naming?.says ?? [])]).peopleGap).toEqual([]);
    expect(judge([site], counted).peopleGap).toEqual([]);
  });

  test('where they were counted the gap stays open though somebody is chosen; uncounted it is closed by choosing', () => {
    const chosen = [choose('Dana Whitfield')];
    expect(judge([{ people: [dana] }], chosen).peopleGap).toEqual([]);
    const counted = answers({ 'people.decision_makers_named': 0 });
    expect(judge([{ people: [dana] }], [...chosen, ...counted]).peopleGap).toEqual(['decision_makers_unnamed']);
  });

  test('a reason is told once, however many offices speak for it', () => {
    const offices = ['Bonn', 'Jena'].map((locality) => fact('address', { locality, country: 'DE' }));
    const facts = [fact('country', 'DE'), fact('email', 'office@northgate.example'), ...offices];
    expect(judge([{ facts, people: [luis] }]).act.detail).toBe('Located in Germany.');
  });

  test('a knock-out by what a page says is checked before it counts, and nothing else is asked', () => {
    const abroad: Page = { facts: [fact('country', 'DE')], people: [luis] };
    const chosen = [choose('Luis Ortega'), ...request];
    const again = { id: 'q.geo.in_service_area', settles: 'whether they are out: only a page says so' };
    expect(judge([abroad], chosen).nextQuestion).toMatchObject(again);
    const open = { id: 'q.geo.in_service_area', settles: 'company fit' };
    expect(judge([{ facts: [fact('service', 'managed service provider')] }]).nextQuestion).toMatchObject(open);
    expect(judge([{ facts: [fact('service', 'law firm')] }]).nextQuestion?.id).toBe('q.niche.confirm');
    const said = answers({ 'company.in_service_area': 'no' });
    expect(judge([abroad], [...chosen, ...said]).nextQuestion).toBeUndefined();
  });

  test('where kind and place both fail, no one answer turns it over and none is asked for', () => {
    const neither: Page = { facts: [fact('service', 'law firm'), fact('country', 'DE')], people: [luis] };
    expect(judge([neither]).nextQuestion).toBeUndefined();
    expect(judge([neither], answers({ 'company.niche': 'target' })).nextQuestion?.id).toBe('q.geo.in_service_area');
  });

  test('money below the minimum may be turned over by what they pay already', () => {
    const below = [choose('Luis Ortega'), ...request, ...answers({ 'money.meets_minimum': 'no' })];
    expect(judge([site], below).nextQuestion?.id).toBe('q.money.outsourcing_today');
    expect(judge([site], [...below, ...answers({ 'money.replace_reason': 'cheaper' })]).nextQuestion).toBeUndefined();
  });

  test('after a final knock-out nothing is asked', () => {
    const said = answers({ 'company.in_service_area': 'no', talked_to: 'yes' });
    expect(judge([site], [choose('Luis Ortega'), ...request, ...said]).nextQuestion).toBeUndefined();
  });

  test('the tag says what blocks it, and the one step that helps', () => {
    expect(judge([site]).tag).toMatchObject({
      value: 'not_yet',
      unblock: 'choose Luis',
      reasons: [{ text: 'nobody with authority is chosen' }],
    });
    expect(judge([site], [choose('Dana Whitfield')]).tag).toMatchObject({
      value: 'not_allowed',
      unblock: 'get the CEO on the call',
    });
    expect(judge([{}]).tag).toMatchObject({ value: 'not_yet', unblock: 'answer what is open about the company' });
    expect(judge([site], [choose('Luis Ortega')]).tag).not.toHaveProperty('unblock');
  });
});
