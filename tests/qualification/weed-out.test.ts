import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { weedOutCodes } from '../../lib/qualification/weed-out.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, prospectFrom, today } from './made.ts';

const happenedToday = (event: 'talked' | 'appointment' | 'weeded', what?: string) =>
  happened(event, today, what === undefined ? {} : { what });
const good = answers({
  'icp.checklist': 'good',
  'contact.authority': 'sufficient',
  'engagement.requested_response': 'yes',
});
const judged = (...sayings: Saying[]) => assess(prospectFrom([], [...good, ...sayings]), mspToolkit, today);

describe('weeding out', () => {
  test.each([
    ['S4.6', 'no_problem', ['provisional', 'yes', 'yes']],
    ['S4.6', 'cannot_pay', ['provisional', 'yes', 'yes']],
    ['S4.11', 'price_shopper', ['provisional', 'provisional', 'yes']],
    ['S4.11', 'required_rfp', ['provisional', 'provisional', 'yes']],
    ['S4.11', 'just_curious', ['provisional', 'provisional', 'yes']],
    ['at once', 'duplicate', ['yes', 'yes', 'yes']],
    ['at once', 'bad_data', ['yes', 'yes', 'yes']],
    ['at once', 'asked_not_to_contact', ['yes', 'yes', 'yes']],
  ])('%s: %s is %j: before a talk, after it, after the first appointment', (_rule, code, expected) => {
    const weeded = happenedToday('weeded', code);
    const worlds = [[weeded], [happenedToday('talked'), weeded], [happenedToday('appointment'), weeded]];
    expect(worlds.map((sayings) => judged(...sayings).disqualified.value)).toEqual(expected);
  });

  test('on a list, whoever is weeded out for good is not worth a call; who asked to be left alone is not reached at all', () => {
    const actOn = (...sayings: Saying[]) => assess(prospectFrom([], sayings), mspToolkit, today).act;
    const headline = (code: string) => actOn(happenedToday('talked'), happenedToday('weeded', code)).headline;
    expect(headline('competitor')).toBe('General e-mail only');
    expect(headline('asked_not_to_contact')).toBe('Asked us not to contact them.');
    expect(actOn(happenedToday('weeded', 'asked_not_to_contact')).primary.kind).toBe('none');
  });

  test('S4.6: before a talk it says to call, and why they are weeded out', () => {
    const { disqualified, treatments } = judged(happenedToday('weeded', 'cannot_pay'));
    expect(disqualified.reasons.map(({ text }) => text)).toEqual([
      'weeded out: cannot pay',
      'call before you disqualify',
    ]);
    expect(disqualified.reasons[0]).toMatchObject({ by: 'you' });
    expect(treatments).toContain('call_before_disqualify');
  });

  test('S4.2: nobody weeded out is tagged, and nothing of theirs is removed', () => {
    expect(judged().disqualified).toEqual({ value: 'no', reasons: [] });
    expect(judged(happenedToday('weeded', 'cannot_pay')).tag.value).toBe('not_allowed');
    expect(judged(happenedToday('weeded', 'cannot_pay')).companyFit.value).toBe('good');
  });

  test('the newest code counts, and one that nobody knows is none', () => {
    const codes = [happenedToday('weeded', 'duplicate'), happenedToday('weeded', 'cannot_pay')];
    expect(judged(...codes).disqualified.value).toBe('provisional');
    expect(judged(...codes, happened('stage', today, { what: 'demo' })).disqualified.value).toBe('provisional');
    expect(judged(happenedToday('weeded', 'toString')).disqualified.value).toBe('no');
    expect(judged(happenedToday('weeded')).disqualified.value).toBe('no');
  });

  test('who asked not to be contacted gets nothing at all', () => {
    expect(judged(happenedToday('weeded', 'asked_not_to_contact')).treatments).toEqual([]);
    expect(judged(happenedToday('weeded', 'duplicate')).treatments).toContain('general_email');
  });

  test.each(Object.keys(weedOutCodes))('%s puts them out after the first appointment', (code) => {
    expect(judged(happenedToday('appointment'), happenedToday('weeded', code)).disqualified.value).toBe('yes');
  });
});
