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

  test('the newest day comes first, of one day what was said last', () => {
    const said = [
      happened('engaged', '2026-03-10', { what: 'one' }),
      happened('engaged', '2026-03-12', { what: 'two' }),
      happened('engaged', '2026-03-10', { what: 'three' }),
    ];
    expect(log(...said).map(({ text }) => text)).toEqual(['two', 'three', 'one']);
  });
});
