import { describe, expect, test } from 'vitest';
import { answers, choose, fact, judge, msp, type Page, person } from './made.ts';

const luis = person('Luis Ortega', 'Founder & CEO', { phone: '+15125550142' });
const dana = person('Dana Whitfield', 'Marketing Manager', { email: 'dana@northgate.example' });
const small = fact('headcount', { min: 28, max: 28 });
const site: Page = { facts: [...msp, small], people: [luis, dana] };
const request = answers({ 'engagement.requested_response': 'yes' });
const link = (kind: 'team' | 'about' | 'product', path: string) => ({
  kind,
  url: `https://northgate.example/${path}`,
  label: path,
});

describe('what to do now', () => {
  test('nobody chosen: one key chooses the most senior person named', () => {
    const { act, proposedContact, contact } = judge([site]);
    expect(proposedContact).toMatchObject({ name: 'Luis Ortega' });
    expect(contact).toBeUndefined();
    expect(act.primary).toMatchObject({ kind: 'choose', label: 'Choose Luis', contact: { name: 'Luis Ortega' } });
  });

  test('S4.17: nobody who may decide is named: the main line is called, not the marketing manager', () => {
    const { act, proposedContact } = judge([{ facts: [...msp, small, fact('phone', '+15125550100')], people: [dana] }]);
    expect(proposedContact).toBeUndefined();
    expect(act.headline).toBe('Worth a call: +1 512 555 0100');
    expect(act.primary).toMatchObject({ kind: 'copy', text: '+15125550100' });
  });

  test('chosen: call, with the number as it is read and a line to say', () => {
    const { act, proposedContact } = judge([site], [choose('Luis Ortega')]);
    expect(act).toMatchObject({
      headline: 'Worth a call: Luis Ortega, +1 512 555 0142',
      primary: { kind: 'call', label: 'Call Luis', phone: '+15125550142' },
    });
    expect(act.line).toMatch(/^Hello Luis\. .+\?$/);
    expect(act.detail).toContain('List, not a lead');
    expect(proposedContact).toBeUndefined();
  });

  test('a contact without a number is called on the main line', () => {
    const pages = [{ ...site, facts: [...msp, small, fact('phone', '+15125550100')] }];
    const { act } = judge(pages, [choose('Dana Whitfield'), ...answers({ 'ceo.can_join': 'yes' })]);
    expect(act.primary).toMatchObject({ kind: 'call', label: 'Call Dana on the main line', phone: '+15125550100' });
  });

  test('no number anywhere: the address is copied', () => {
    const { act } = judge([{ facts: msp, people: [{ ...dana, title: 'Owner' }] }], [choose('Dana Whitfield')]);
    expect(act.primary).toMatchObject({ kind: 'copy', text: 'dana@northgate.example' });
  });

  test('nobody known: the team page comes before other pages, and a page already read is not named again', () => {
    const home: Page = {
      facts: msp,
      nextPages: [link('about', 'about'), link('team', 'team'), link('product', 'services')],
    };
    expect(judge([home]).act.primary).toMatchObject({ kind: 'read', url: 'https://northgate.example/team' });
    const team: Page = { url: 'https://northgate.example/team' };
    expect(judge([home, team]).act.primary).toMatchObject({ kind: 'read', url: 'https://northgate.example/about' });
  });

  test('a chosen contact on a list who cannot decide: choose who can', () => {
    const { act, pursueAppointment } = judge([site], [choose('Dana Whitfield')]);
    expect(act).toMatchObject({
      headline: 'No appointment with Dana: general e-mail only',
      primary: { kind: 'choose', label: 'Choose Luis' },
    });
    expect(pursueAppointment).toBe('no');
  });

  test('who came in but cannot decide is helped, and the CEO is named in the invitation', () => {
    const { act } = judge([site], [choose('Dana Whitfield'), ...request]);
    expect(act.line).toContain('Luis Ortega');
    expect(act.primary).toMatchObject({ kind: 'copy', text: act.line });
  });

  test('the CEO ruled out: information, then the drip', () => {
    const { act } = judge([site], [choose('Dana Whitfield'), ...request, ...answers({ 'ceo.can_join': 'no' })]);
    expect(act).toMatchObject({ headline: 'Send information, then leave them to the drip', primary: { kind: 'none' } });
  });

  test('good and ready: sales calls, and knows what was asked for', () => {
    const said = answers({ 'engagement.asked_for': 'demo', 'need.timing': 'now', 'appointment.wanted': 'yes' });
    const { act } = judge([site], [choose('Luis Ortega'), ...request, ...said]);
    expect(act).toMatchObject({ headline: 'Sales: call now: Luis Ortega, +1 512 555 0142', primary: { kind: 'call' } });
    expect(act.detail).toContain('demo');
  });

  test.each<[string, Record<string, string>, string]>([
    ['only gathering', { 'need.motive': 'gathering_information' }, 'Send the information, keep in touch by drip'],
    ['not a priority', { 'problem.priority': 'not_top' }, 'Nurture: stay relevant'],
    ['readiness open', {}, 'Qualify by phone: Luis Ortega, +1 512 555 0142'],
    ['a poor checklist', { 'icp.checklist': 'poor' }, 'Stays with marketing: general e-mail'],
    [
      'wants what we do not sell',
      { 'request.is_offered': 'no' },
      'Call before you disqualify: Luis Ortega, +1 512 555 0142',
    ],
    [
      'the same, said in a talk',
      { 'request.is_offered': 'no', talked_to: 'yes' },
      'Not a qualified lead: general e-mail only',
    ],
  ])('a lead, %s', (...[, said, headline]) => {
    expect(judge([site], [choose('Luis Ortega'), ...request, ...answers(said)]).act.headline).toBe(headline);
  });

  test('a closed deal asks for nothing but its post-mortem', () => {
    const { act, nextQuestion } = judge(
      [site],
      [{ kind: 'happened', event: 'outcome', on: '2026-03-10', what: 'no_decision' }],
    );
    expect(act).toMatchObject({ headline: 'Closed', primary: { kind: 'none' } });
    expect(nextQuestion?.id).toBe('q.postmortem.intent_last_verified');
  });
});

describe('what to ask next', () => {
  test('nobody chosen: nothing is asked of anybody, only what a page may show; most points for least cost first', () => {
    const { nextQuestion } = judge([{ facts: msp, people: [luis] }]);
    expect(nextQuestion).toMatchObject({
      id: 'q.criterion.recurring',
      settles: '15 points; look: services or pricing page',
    });
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

  test('a reason is told once, however many offices speak for it', () => {
    const offices = ['Bonn', 'Jena'].map((locality) => fact('address', { locality, country: 'DE' }));
    expect(judge([{ facts: [fact('country', 'DE'), ...offices], people: [luis] }]).act.detail).toBe('Located in DE.');
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
