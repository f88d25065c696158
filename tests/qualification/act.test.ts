import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { answers, choose, fact, judge, msp, type Page, person, prospectFrom, today } from './made.ts';

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
    expect(act.headline).toContain('Dana Whitfield, main line +1 512 555 0100');
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

  test('general e-mail without an address says what is missing, and reads on where one may stand', () => {
    const abroad: Page = {
      facts: [fact('country', 'DE')],
      people: [luis],
      nextPages: [link('team', 'team'), { ...link('team', 'reach'), kind: 'contact' }],
    };
    expect(judge([abroad]).act).toMatchObject({
      headline: 'General e-mail only',
      detail: 'Located in Germany. No e-mail address of theirs is known yet.',
      primary: { kind: 'read', url: 'https://northgate.example/reach' },
    });
    expect(judge([{ ...abroad, people: [luis, dana] }]).act).toMatchObject({
      detail: 'Located in Germany.',
      primary: { kind: 'none' },
    });
  });

  test('on a list, whoever shops on price gets general e-mail, and why', () => {
    const { act } = judge([site], [choose('Luis Ortega'), ...answers({ 'need.motive': 'price_shopping' })]);
    expect(act).toMatchObject({ headline: 'General e-mail only', detail: 'You said: Motive: price shopping.' });
  });

  test.each<[string, Page, Saying[], string]>([
    ['somebody who may decide is named', { people: [luis] }, [], 'Worth a call: Luis Ortega, +1 512 555 0142'],
    ['somebody is chosen', { people: [person('Ines Duarte')] }, [choose('Ines Duarte')], 'Worth a call: Ines Duarte'],
    ['the checklist was said to be good', {}, answers({ 'icp.checklist': 'good' }), 'Worth a call'],
    ['nobody and nothing', {}, [], 'Not enough known yet'],
    ['somebody who decides nothing', { people: [person('Ada Brook', 'Baker')] }, [], 'Not enough known yet'],
  ])('where no page says what they do: %s', (...[, page, said, headline]) => {
    expect(judge([page], said).act.headline).toBe(headline);
  });

  test('where rules for several sizes ask for different people, it names none of them', () => {
    const authority = mspToolkit.authority.map((rule, at) => ({
      ...rule,
      who: 'top' as const,
      mustJoin: [at === 0 ? 'ceo' : 'cfo'],
    }));
    const unsized = prospectFrom([{ facts: msp, people: [dana] }], [choose('Dana Whitfield'), ...request]);
    expect(assess(unsized, { ...mspToolkit, authority }, today).act.headline).toBe(
      'Help Dana, and book only with somebody who decides',
    );
  });

  test('a list entry worth a call says whose it stays, so that nothing beside it contradicts', () => {
    const { act, route } = judge([site], [choose('Luis Ortega')]);
    expect(route.value).toBe('marketing');
    expect(act.detail).toBe('List, not a lead: marketing keeps it, and an appointment setter may call.');
  });

  const sized: Page = { ...site, words: 'We bill a flat fee.' };
  const allSaid = answers({
    'money.outsources_now': 'no',
    'money.willing_to_spend': 'yes',
    'need.timing': 'now',
    'criterion:growing': 'no',
  });
  test('S3.17: who decides is asked of the problem or for half an hour, neither who has a say nor to settle it', () => {
    const about = 'Hello Luis. This is about our marketing programme for IT service firms.';
    const line = (...said: Saying[]) => judge([sized], [choose('Luis Ortega'), ...allSaid, ...said]).act.line;
    expect(line()).toBe(`${about} Shall we take half an hour to look at it together?`);
    const wanted = answers({ 'appointment.wanted': 'yes' });
    expect(line(...wanted)).toBe(`${about} How does this show at your company today?`);
    expect(judge([sized]).act.line).toBe(`${about} How do you handle that today?`);
    expect(judge([sized]).act.line).not.toContain('have a say');
  });

  test('who cannot decide is asked to bring who can; of whom nothing is known, who has a say', () => {
    const notOffered = answers({ 'request.is_offered': 'no' });
    expect(judge([site], [choose('Dana Whitfield'), ...request, ...notOffered]).act.line).toContain(
      'could your CEO join us for it?',
    );
    const untitled = person('Ines Duarte', undefined, { phone: '+15125550143' });
    const { line } = judge([{ ...site, people: [untitled] }], [choose('Ines Duarte'), ...notOffered, ...request]).act;
    expect(line).toContain('who besides you would have a say in it?');
  });

  test('a closed deal asks for nothing but its post-mortem', () => {
    const { act, nextQuestion } = judge(
      [site],
      [{ kind: 'happened', event: 'outcome', on: '2026-03-10', what: 'no_decision' }],
    );
    expect(act).toMatchObject({ headline: 'Closed: no decision', primary: { kind: 'none' } });
    expect(act.detail).toMatch(/^Since 10 Mar 2026\. It opens again when/);
    expect(nextQuestion?.id).toBe('q.postmortem.intent_last_verified');
  });
});
