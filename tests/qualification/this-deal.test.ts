import { describe, expect, test } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import { emptyProspect, type Prospect } from '../../lib/prospect/prospect.ts';
import { askCount, askLock } from '../../lib/qualification/asks.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { staleDays } from '../../lib/qualification/intent.ts';
import { logOf } from '../../lib/qualification/log.ts';
import { type Situation, situationsOf } from '../../lib/qualification/situation.ts';
import { happened } from '../prospect/sayings.ts';
import { signed, today } from './made.ts';

type Said = [day: string, saying: Saying];

/** An account about which things were said on their days. */
const said = (...all: Said[]): Prospect => ({
  ...emptyProspect('northgate.example', `${today}T09:00:00.000Z`),
  changes: all.map(([day, saying], at) => ({ ...saying, id: `said-${at}`, at: `${day}T09:00:00.000Z` })),
});
const on = (day: string, event: Parameters<typeof happened>[0], rest: Parameters<typeof happened>[2] = {}): Said => [
  day,
  happened(event, day, rest),
];
const answer = (day: string, question: string, value: string): Said => [day, { kind: 'answered', question, value }];
function situation(...all: Said[]): Situation {
  const [first] = situationsOf(said(...all), signed, today);
  if (first === undefined) throw new Error('A definition has a profile.');
  return first;
}
const judged = (...all: Said[]) => assess(said(...all), signed, today);

const ended = on('2026-01-20', 'outcome', { what: 'bought_from_us' });
const wanted = on('2026-01-05', 'engaged', { askedFor: 'demo', wantsResponse: true });
const back = on('2026-03-10', 'engaged', { what: 'came to our stand' });

describe('a deal that ended', () => {
  test('says how it ended before anything else, since when, and what opens it again', () => {
    const { act, stage } = judged(wanted, ended);
    expect(stage.value).toBe('closed');
    expect(act).toEqual({
      headline: 'Closed: bought from us',
      detail: 'Since 20 Jan 2026. It opens again when they ask for something or come to a stage of a new deal.',
      primary: { kind: 'none' },
    });
  });

  test('stays closed by a talk, and by what the buyer did on the same day', () => {
    expect(judged(ended, on('2026-03-10', 'talked')).stage.value).toBe('closed');
    expect(judged(ended, on('2026-01-20', 'engaged')).stage.value).toBe('closed');
    expect(judged(ended, on('2026-01-21', 'stage', { what: 'demo' })).stage.value).not.toBe('closed');
  });
});

const answersIn = (one: Said): string[] => [...situation(one, ended, back).view.standing.answers.keys()];

describe('an account open again', () => {
  const before: Said[] = [
    wanted,
    answer('2026-01-06', 'need.timing', 'now'),
    answer('2026-01-06', 'opp.timeline_agreed', 'yes'),
    answer('2026-01-06', 'budget.status', 'earmarked'),
    answer('2026-01-06', 'money.outsources_now', 'yes'),
    on('2026-01-06', 'talked'),
    ended,
  ];

  test('is judged by what is fresh: what was asked for, needed and agreed in the deal before counts no more', () => {
    const { stage, gates, opportunity, readiness } = judged(...before, back);
    expect(stage.value).toBe('list');
    expect(gates.need.value).toBe('unknown');
    expect(readiness.value).toBe('unknown');
    expect([opportunity.met, opportunity.missing]).toEqual([0, []]);
  });

  test.each([
    ...['engagement.requested_response', 'engagement.asked_for', 'readiness.agreed_action', 'late_cycle.reason'],
    ...['need.timing', 'need.motive', 'need.trigger', 'appointment.wanted', 'problem.priority', 'request.is_offered'],
    ...['money.replace_reason', 'contract.renewal', 'joined.authority', 'ceo.can_join', 'decider.can_join'],
    ...['engineer.can_join', 'purchasing.can_join', 'ceo.aware', 'cfo.aware', 'budget.for', 'opp.near_term_talk'],
    ...['deal.cause', 'intent.last_shown'],
  ])('forgets the answer to %s', (question) => {
    expect(answersIn(answer('2026-01-06', question, 'yes'))).toEqual([]);
    expect(answersIn(answer('2026-01-20', question, 'yes'))).toEqual([]); // on the day it ended
    expect(answersIn(answer('2026-01-21', question, 'yes'))).toEqual([question]);
  });

  test.each([
    ...['engagement.origin', 'company.niche', 'niche.accepts_general', 'problem.exists', 'money.outsources_now'],
    ...['dm.recognized_problem', 'permission.level', 'talked_to', 'criterion:size', 'contact.can_spend@luis'],
  ])('keeps the answer to %s', (question) => {
    expect(answersIn(answer('2026-01-06', question, 'yes'))).toEqual([question]);
  });

  test('keeps what is so of the company, and that somebody talked to them', () => {
    const { gates, sheet } = judged(...before, back);
    expect(gates.money.value).toBe('pass');
    expect(sheet.find(({ key }) => key === 'talked_to')?.stands).toBe('Yes');
  });

  test('tells how the deal before it ended', () => {
    expect(judged(...before, back).act.detail).toMatch(/^Their last deal ended on 20 Jan 2026: bought from us\. /);
    expect(judged(wanted).act.detail).not.toContain('last deal');
  });

  test('is a lead once they ask again, by what is said since', () => {
    const again = on('2026-03-11', 'engaged', { askedFor: 'demo', wantsResponse: true });
    const now = judged(...before, again, answer('2026-03-11', 'need.timing', 'now'));
    expect([now.stage.value, now.gates.need.value]).toEqual(['lead', 'pass']);
  });

  test('is judged by the deal in hand once that ended too; an end corrected later is one end', () => {
    const second = on('2026-03-12', 'outcome', { what: 'no_decision' });
    expect(judged(...before, back, second).postMortem).toMatchObject({ outcome: 'no_decision' });
    expect(situation(...before, back, second).ended?.what).toBe('bought_from_us');
    expect(situation(...before, on('2026-01-25', 'outcome', { what: 'no_decision' })).ended).toBeUndefined();
  });

  test('shows in the log all that ever happened', () => {
    expect(logOf(situation(...before, back)).map(({ text }) => text)).toEqual([
      'came to our stand',
      'ended: bought from us',
      'we talked',
      'asked for: demo',
    ]);
  });
});

describe('what is counted of a deal', () => {
  const first: Said[] = [
    on('2026-01-02', 'stage', { what: 'demo' }),
    on('2026-01-03', 'asked'),
    on('2026-01-15', 'asked'),
    ended,
  ];
  const stage = on('2026-03-01', 'stage', { what: 'discovery' });

  test('S0.14: asks per deal are counted anew after an outcome', () => {
    expect(askCount(situation(...first))).toBe(2);
    expect(askCount(situation(...first, stage))).toBe(0);
    expect(askCount(situation(...first, stage, on('2026-03-02', 'asked')))).toBe(1);
  });

  test('S0.10: days of stale intent are counted from the first stage of the deal in hand', () => {
    expect(staleDays(situation(...first))).toBe(18);
    expect(staleDays(situation(...first, stage))).toBe(15);
    const proof = on('2026-01-19', 'verified', { what: 'demo' });
    expect(staleDays(situation(...first, proof, stage))).toBe(15);
  });

  test('S0.14: an ask is an ask in whichever deal: the gap holds over an end', () => {
    const all = [on('2026-03-12', 'asked'), on('2026-03-13', 'outcome', { what: 'no_decision' })];
    const again = on('2026-03-14', 'stage', { what: 'demo' });
    expect(askCount(situation(...all, again))).toBe(0);
    expect(askLock(situation(...all, again), today)).toMatchObject({ asked: '2026-03-12', daysAgo: 4 });
  });
});
