import { describe, expect, test } from 'vitest';
import { personId } from '../../lib/prospect/person-id.ts';
import { type Logging, logged, nothingLogged } from '../../lib/qualification/logging.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, choose, judge, person, today } from './made.ts';
import { situationWith } from './situations.ts';

const pages = [{ people: [person('Luis Ortega', 'CEO')] }];
const contact = personId('Luis Ortega');
const s = situationWith({ pages, said: [choose('Luis Ortega')] });
const nobody = situationWith({ pages });
type Filled = Partial<Logging> & { did?: string; as?: 'talk' | 'no-talk' | 'ours' };
const fill = ({ did = '', as = 'no-talk', ...part }: Filled = {}) => ({ ...nothingLogged, ...part, did, as });

describe('the form of what happened', () => {
  test('filled with nothing it says nothing, or that there was a talk', () => {
    expect(logged(s, fill())).toEqual([]);
    expect(logged(s, fill({ as: 'talk' }))).toEqual([happened('talked', today, { contact })]);
    expect(logged(nobody, fill({ as: 'talk' }))).toEqual([happened('talked', today)]);
  });

  test.each<[string, Filled, object]>([
    [
      'S2.3: an ask wants a response, unless said otherwise',
      { asked: 'demo' },
      { askedFor: 'demo', wantsResponse: true },
    ],
    [
      'S2.6: an ask without a wish for a response',
      { asked: 'white_paper', wantsResponse: false },
      { askedFor: 'white_paper', wantsResponse: false },
    ],
    ['S2.6: nothing asked for is a no', { asked: 'nothing' }, { wantsResponse: false }],
    ['only what they did: whether they want a response is not known', { did: ' came by ' }, { what: 'came by' }],
    ['S1.6: an action agreed on goes by its label', { action: 'Asked for a demo' }, { what: 'Asked for a demo' }],
    [
      'with words beside it',
      { action: 'Asked for a demo', did: 'by mail', asked: 'demo' },
      { what: 'Asked for a demo', did: 'by mail', askedFor: 'demo', wantsResponse: true },
    ],
  ])('%s', (...[, filled, event]) => {
    expect(logged(s, fill(filled))).toEqual([happened('engaged', today, { ...event, contact })]);
  });

  test('the day is the one given', () => {
    const said = logged(s, fill({ asked: 'demo', as: 'talk', on: '2026-03-10' }));
    expect(said.map((one) => 'on' in one && one.on)).toEqual(['2026-03-10', '2026-03-10']);
  });

  test('who decides and what they need are answers', () => {
    expect(logged(s, fill({ decides: contact, need: 0 }))).toEqual(
      answers({ [`contact.is_decision_maker@${contact}`]: 'yes', 'need.timing': 'now' }),
    );
  });

  test('S0.12: what was ours is kept apart, and tells nothing of them', () => {
    const said = logged(s, fill({ as: 'ours', did: 'a good demo', asked: 'demo', need: 0, decides: contact }));
    expect(said).toEqual([happened('seller', today, { what: 'a good demo', contact })]);
    expect(judge(pages, said).stage.value).toBe('list');
    expect(logged(s, fill({ as: 'ours' }))).toEqual([]);
    expect(logged(s, fill({ as: 'ours', did: 'mail', on: '2026-03-01' }))).toMatchObject([{ on: '2026-03-01' }]);
  });

  test('S2.3: what they asked for makes a lead of a list entry at once', () => {
    expect(judge(pages, logged(s, fill({ asked: 'question' }))).stage.value).toBe('lead');
  });
});
