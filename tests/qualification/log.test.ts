import { describe, expect, test } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { logOf } from '../../lib/qualification/log.ts';
import { happened } from '../prospect/sayings.ts';
import { person, today } from './made.ts';
import { situationWith } from './situations.ts';

const pages = [{ people: [person('Luis Ortega', 'CEO')] }];
const log = (...said: Saying[]) => logOf(situationWith({ pages, said }));
const luis = personId('Luis Ortega');

describe('the log', () => {
  test.each<[Saying, string, string, string[]]>([
    [happened('engaged', today), 'buyer', 'did something', []],
    [happened('engaged', today, { askedFor: 'white_paper' }), 'buyer', 'asked for: white paper', []],
    [
      happened('engaged', today, {
        what: 'came to our stand',
        askedFor: 'demo',
        wantsResponse: true,
        contact: luis,
        where: 'Trade fair',
      }),
      'buyer',
      'came to our stand',
      ['asked for: demo', 'wants a response', 'Luis Ortega', 'Trade fair'],
    ],
    [happened('engaged', today, { wantsResponse: false, contact: 'somebody-else' }), 'buyer', 'did something', []],
    [
      happened('engaged', today, { what: 'Asked for a demo', did: 'by mail' }),
      'buyer',
      'Asked for a demo',
      ['by mail'],
    ],
    [happened('verified', today), 'buyer', 'showed intent', []],
    [happened('verified', today, { did: 'opened the plan' }), 'buyer', 'opened the plan', []],
    [happened('verified', today, { did: 'opened the plan', what: 'demo' }), 'buyer', 'opened the plan, at: demo', []],
    [happened('verified', today, { what: 'demo' }), 'buyer', 'showed intent, at: demo', []],
    [happened('talked', today), 'both', 'we talked', []],
    [happened('appointment', today), 'both', 'first appointment held', []],
    [
      happened('asked', today, { reason: 'They called' }),
      'us',
      'we asked outright whether they still want it',
      ['They called'],
    ],
    [happened('seller', today, { what: 'good demo' }), 'us', 'good demo', []],
    [happened('seller', today), 'us', 'we did something', []],
    [happened('stage', today, { what: 'demo' }), 'us', 'the deal came to: demo', []],
    [happened('shown', today, { what: 'Clinic', contact: luis }), 'us', 'we showed: Clinic', ['Luis Ortega']],
    [happened('outcome', today, { what: 'no_decision' }), 'buyer', 'ended: no decision', []],
    [happened('looked', today), 'us', 'we looked', []],
    [happened('weeded', today, { what: 'cannot_pay' }), 'us', 'weeded out: cannot pay', []],
    [happened('overrode', today, { reason: 'Strategic' }), 'us', 'handed over against the rule', ['Strategic']],
    [happened('heard', today, { what: 'another office' }), 'us', 'we heard: another office', []],
  ])('%j is told', (...[saying, whose, text, more]) => {
    expect(log(saying)).toEqual([
      { id: 'said-0', on: today, whose, text, more, takeBack: [{ kind: 'retracted', change: 'said-0' }] },
    ]);
  });

  test('what was said in one go is one line, answers told with it, and taken back in one', () => {
    const said: Saying[] = [
      happened('talked', today, { contact: luis }),
      happened('engaged', today, { askedFor: 'demo', contact: luis }),
      { kind: 'answered', question: `contact.is_decision_maker@${luis}`, value: 'yes' },
      { kind: 'answered', question: 'need.timing', value: 'now' },
      { kind: 'answered', question: 'deal.next_step', value: 'a demo' },
      happened('seller', today, { what: 'sent the price list' }),
    ];
    const { prospect, ...rest } = situationWith({ pages, said });
    const changes = prospect.changes.map((one, at) => (at < 5 ? { ...one, entry: 'said-0' } : one));
    const lines = logOf({ ...rest, prospect: { ...prospect, changes } });
    expect(lines.map(({ text }) => text)).toEqual(['sent the price list', 'we talked']);
    expect(lines[1]?.more).toEqual([
      'Luis Ortega',
      'asked for: demo',
      'Luis Ortega: Is a decision maker: yes',
      'Need: now',
    ]); // of the two that were with Luis Ortega his name is told once
    const back = lines[1]?.takeBack.map((one) => (one.kind === 'retracted' ? one.change : ''));
    expect(back).toEqual(['said-0', 'said-1', 'said-2', 'said-3', 'said-4']);
  });

  test('the newest day comes first, of one day what was said last', () => {
    const said = [
      happened('engaged', '2026-03-10', { what: 'one' }),
      happened('engaged', '2026-03-12', { what: 'two' }),
      happened('engaged', '2026-03-10', { what: 'three' }),
    ];
    expect(log(...said).map(({ text }) => text)).toEqual(['two', 'three', 'one']);
  });
});
