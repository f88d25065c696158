import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { agreedAction, askedFor, interest, requestedResponse } from '../../lib/qualification/engagement.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, judge, msp, prospectFrom, signed, today } from './made.ts';
import { situationWith } from './situations.ts';

const engaged = (on: string, rest: object = {}) => happened('engaged', on, rest);
const wanted = engaged('2026-03-10', { askedFor: 'demo', wantsResponse: true });
const passive = engaged('2026-03-12', { wantsResponse: false });
const said = (value: string) => answers({ 'engagement.requested_response': value });
const responseAfter = (...sayings: Saying[]) => requestedResponse(situationWith({ said: sayings })).value;
const askedAfter = (...sayings: Saying[]) => askedFor(situationWith({ said: sayings })).value;
const interestAfter = (...sayings: Saying[]) => interest(situationWith({ said: sayings })).value;

describe('a response asked for', () => {
  test.each<[string, string, Saying[]]>([
    ['S2.3: they came and asked for a demo', 'yes', [wanted]],
    ['S2.6: they engaged and wanted no response', 'no', [passive]],
    ['S2.6: they engaged, and whether they want a response is not known', 'unknown', [engaged('2026-03-10')]],
    ['S2.4: nothing logged', 'unknown', []],
    ['S0.12: a good demo of ours asks for nothing', 'unknown', [happened('seller', '2026-03-15', { what: 'demo' })]],
    ['S2.3: what they do later without asking takes nothing back', 'yes', [wanted, passive]],
    ['S2.3: said outright', 'yes', said('yes')],
    ['S2.3: said outright, though a passive visit is logged after it', 'yes', [...said('yes'), passive]],
    ['S2.6: the newest word wins: no after a logged ask', 'no', [wanted, ...said('no')]],
    ['S2.3: the newest word wins: an ask logged after no', 'yes', [...said('no'), wanted]],
    ['S2.3: an answer taken back leaves what was logged', 'yes', [wanted, ...said('no'), ...said('unknown')]],
  ])('%s: %s', (...[, value, sayings]) => {
    expect(responseAfter(...sayings)).toBe(value);
  });

  test('S2.1: whoever asked is a lead, and a qualified one only where the company fits', () => {
    const lead = judge([{ facts: msp }], [wanted]);
    expect([lead.stage.value, lead.leadQualified]).toEqual(['lead', 'yes']);
    const elsewhere = judge([{ facts: msp }], [wanted, ...answers({ 'icp.checklist': 'poor' })]);
    expect([elsewhere.stage.value, elsewhere.leadQualified]).toEqual(['lead', 'no']);
    const silent = judge([{ facts: msp }]);
    expect([silent.stage.value, silent.leadQualified]).toEqual(['list', 'yes']);
  });

  test('it says when', () => {
    const { reasons } = requestedResponse(situationWith({ said: [wanted] }));
    expect(reasons).toEqual([expect.objectContaining({ by: 'you', text: 'asked for a response on 10 Mar 2026' })]);
    const no = requestedResponse(situationWith({ said: [passive] })).reasons;
    expect(no).toEqual([expect.objectContaining({ by: 'you', text: 'no response wanted on 12 Mar 2026' })]);
    const outright = requestedResponse(situationWith({ said: said('yes') })).reasons;
    expect(outright).toEqual([
      expect.objectContaining({
        text: 'you said: Asked us for a response: yes',
        question: 'engagement.requested_response',
      }),
    ]);
    const nothing = requestedResponse(situationWith()).reasons;
    expect(nothing).toEqual([{ by: 'rule', text: 'Asked us for a response: not known' }]);
  });
});

describe('what they asked for', () => {
  const later = engaged('2026-03-12', { askedFor: 'white_paper' });
  test.each<[string, string, Saying[]]>([
    ['nothing', 'unknown', []],
    ['a visit without an ask', 'unknown', [passive]],
    ['S2.3: a demo', 'demo', [wanted]],
    ['what they did later without asking takes nothing back', 'demo', [wanted, passive]],
    ['said in words nobody knows', 'unknown', answers({ 'engagement.asked_for': 'toString' })],
    ['the last day counts, in whatever order it was logged', 'white_paper', [later, wanted]],
    ['said outright', 'question', answers({ 'engagement.asked_for': 'question' })],
    ['the newest word wins: said after it', 'question', [wanted, ...answers({ 'engagement.asked_for': 'question' })]],
    ['the newest word wins: logged after it', 'demo', [...answers({ 'engagement.asked_for': 'question' }), wanted]],
  ])('%s: %s', (...[, value, sayings]) => {
    expect(askedAfter(...sayings)).toBe(value);
  });

  test('it says what and when', () => {
    const { reasons } = askedFor(situationWith({ said: [later] }));
    expect(reasons.map(({ text }) => text)).toEqual(['asked for: white paper, 12 Mar 2026']);
    const said = askedFor(situationWith({ said: answers({ 'engagement.asked_for': 'white_paper' }) })).reasons;
    expect(said.map(({ text }) => text)).toEqual(['you said: What they asked for: white paper']);
  });
});

describe('interest', () => {
  test.each<[string, string, Saying[]]>([
    ['nothing', 'unknown', []],
    ['S0.1: fit alone shows none', 'unknown', answers({ 'icp.checklist': 'good' })],
    ['S0.12: what we did shows none', 'unknown', [happened('seller', '2026-03-15')]],
    ['anything they did shows some', 'yes', [passive]],
    ['said otherwise after it', 'no', [passive, ...answers({ 'engagement.interest': 'no' })]],
    ['said otherwise before it', 'yes', [...answers({ 'engagement.interest': 'no' }), passive]],
  ])('%s: %s', (...[, value, sayings]) => {
    expect(interestAfter(...sayings)).toBe(value);
  });

  test('it says when', () => {
    const { reasons } = interest(situationWith({ said: [wanted, passive] }));
    expect(reasons.map(({ text }) => text)).toEqual(['did something of their own on 12 Mar 2026']);
  });
});

describe('an action both teams agreed on', () => {
  const [action] = signed.readyActions;
  const took = engaged('2026-03-10', { what: action?.label });
  const known = (definition: Definition, ...sayings: Saying[]) =>
    agreedAction(situationWith({ said: sayings, definition })).value;
  const approvedBy = (...teams: ('sales' | 'marketing')[]): Definition => ({
    ...signed,
    readyActions: signed.readyActions.map((one) => ({ ...one, approvedBy: teams })),
  });
  const key = 'readiness.agreed_action';

  test.each<[string, string, Definition, Saying[]]>([
    ['S1.6: approved by both', 'yes', signed, [took]],
    ['S1.6: approved by sales alone', 'unknown', approvedBy('sales'), [took]],
    ['S1.6: approved by marketing alone', 'unknown', approvedBy('marketing'), [took]],
    ['S1.6: taken, and something else after it', 'yes', signed, [took, passive]],
    ['S1.6: another action than those agreed on', 'unknown', signed, [engaged('2026-03-10', { what: 'waved' })]],
    [
      'S0.12: what we did is no action of theirs',
      'unknown',
      signed,
      [happened('seller', '2026-03-10', { what: action?.label ?? '' })],
    ],
    ['said outright', 'yes', signed, answers({ [key]: 'yes' })],
    ['the newest word wins: no after it', 'no', signed, [took, ...answers({ [key]: 'no' })]],
    ['the newest word wins: taken after no', 'yes', signed, [...answers({ [key]: 'no' }), took]],
  ])('%s: %s', (...[, value, definition, said]) => {
    expect(known(definition, ...said)).toBe(value);
  });

  test('S1.6: it makes them ready, and says what and when', () => {
    const s = situationWith({ said: [took], definition: signed });
    expect(agreedAction(s).reasons.map(({ text }) => text)).toEqual([`${action?.label}, 10 Mar 2026`]);
    expect(assess(prospectFrom([], [took]), signed, today).readiness.value).toBe('ready');
    expect(assess(prospectFrom([], [took]), mspToolkit, today).readiness.value).toBe('unknown');
  });
});
