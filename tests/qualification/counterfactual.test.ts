import { describe, expect, test } from 'vitest';
import { agency } from '../../lib/definition/templates/agency.ts';
import { mfgSupplier } from '../../lib/definition/templates/mfg-supplier.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { saasMidmarket } from '../../lib/definition/templates/saas-midmarket.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { type Subject, stepsTo, type Way, waysUp, wayTo } from '../../lib/qualification/counterfactual.ts';
import { suppose } from '../../lib/qualification/suppose.ts';
import { judge } from '../../lib/qualification/verdicts.ts';
import { signedByBoth } from '../definition/made.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, choose, fact, msp, type Page, person, prospectFrom, signed, today } from './made.ts';

const luis = person('Luis Ortega', 'Founder & CEO');
const dana = person('Dana Whitfield', 'Marketing Manager');
const small = fact('headcount', { min: 28, max: 28 });
const subject = (pages: Page[], said: Saying[] = [], definition = signed): Subject => ({
  prospect: prospectFrom(pages, said),
  definition,
  today,
});
const texts = (way: Way | undefined) =>
  way === undefined
    ? 'reached'
    : 'steps' in way
      ? way.steps.map(({ text }) => text)
      : way.reasons.map(({ text }) => text);
const changes = (way: Way | undefined) =>
  way && 'steps' in way ? way.steps.filter(({ isChange }) => isChange).map(({ text }) => text) : [];
const lead = answers({ 'engagement.requested_response': 'yes' });
const full: Page = { facts: [...msp, small], people: [luis], words: 'Flat fee, per user per month.' };

test.each<[string, Subject, string[]]>([
  ['nothing known', subject([{}]), ['A', 'good_ready']],
  ['too little to be had for an A', subject([{ people: [luis] }], lead, agency), ['A', 'B', 'good_ready']],
  ['an A already', subject([full]), ['good_ready']],
  ['nothing left', subject([full], [choose(luis.name), ...lead, ...answers({ 'readiness.agreed_action': 'yes' })]), []],
])('the ways up, with %s', (_what, one, goals) => {
  expect(waysUp(one).map(({ goal }) => goal)).toEqual(goals);
});

describe('what would make it an A', () => {
  test('the fewest unknowns whose points reach it, those that give most', () => {
    const way = wayTo('A', subject([{ facts: [...msp, small] }]));
    expect(way).toMatchObject({ steps: [{ points: 15 }, { points: 15 }] });
    expect(texts(way)).toEqual([
      'Confirm “Owner or CEO is named on the site”.',
      'Confirm “Sells managed or recurring services, not only break-fix”.',
    ]);
  });

  test('nothing to do where it is one already', () => {
    expect(wayTo('A', subject([full]))).toBeUndefined();
    expect(wayTo('B', subject([full]))).toBeUndefined();
  });

  test('whoever is weeded out for good is brought nowhere, though the company fits, and the reason is yours', () => {
    const twice = subject([full], [happened('weeded', today, { what: 'duplicate' })]);
    for (const goal of ['A', 'B', 'good_ready'] as const)
      expect(texts(wayTo(goal, twice))).toEqual(['weeded out: is here twice']);
  });

  test('two things to find out come before one to change', () => {
    const no = answers({ 'criterion:owner_led': 'no', 'criterion:recurring': 'no' });
    const pays = answers({ 'money.outsources_now': 'no', 'money.willing_to_spend': 'no' });
    const definition = { ...signed, thresholds: { ...signed.thresholds, tierB: 55 } };
    const way = wayTo('B', subject([{ facts: msp }], [...no, ...pays], definition));
    expect(texts(way)).toEqual([
      'Confirm “5 to 100 people”.',
      'Confirm “Hiring sales or marketing, new office, acquisition”.',
    ]);
  });

  test('S4.5: out of area nothing can, and the reason is the place', () => {
    const abroad = subject([
      { facts: [fact('service', 'managed service provider'), fact('country', 'DE')], people: [luis] },
    ]);
    for (const goal of ['A', 'B', 'good_ready'] as const)
      expect(texts(wayTo(goal, abroad))).toEqual(['located in Germany']);
  });

  test('nothing can where too much is known to be unmet; then B is the next goal', () => {
    const unmet = answers({ 'criterion:owner_led': 'no', 'criterion:recurring': 'no' });
    const ways = waysUp(subject([{ facts: msp }], unmet));
    expect(ways[0]).toMatchObject({ goal: 'A', reasons: [{ text: 'with all else met it has 70 points' }] });
    expect(ways[1]).toMatchObject({ goal: 'B', steps: [{ points: 15 }] });
  });

  test('an answer that may be turned round is a change, and only where no unknown does it', () => {
    const no = answers({
      'criterion:recurring': 'no',
      'criterion:size': 'no',
      'money.outsources_now': 'no',
      'money.willing_to_spend': 'no',
    });
    const way = wayTo('A', subject([{ facts: msp, people: [luis] }], no));
    expect(changes(way)).toEqual([
      'Turn this round, which is not so far: “Already pays outside help for marketing or sales, or says it can spend”.',
    ]);
    const open = answers({ 'money.outsources_now': 'no', 'money.willing_to_spend': 'no' });
    expect(changes(wayTo('A', subject([{ facts: msp, people: [luis] }], open)))).toEqual([]);
  });
});

describe('what would make it a good fit that is ready', () => {
  test('S1.13: somebody who decides is won for the call, and the action is confirmed', () => {
    const way = wayTo(
      'good_ready',
      subject([{ facts: [...msp, small], people: [dana] }], [choose('Dana Whitfield'), ...lead]),
    );
    expect(texts(way)).toEqual([
      'Confirm that the CEO can join.',
      'Confirm that they took an action both teams agreed on.',
    ]);
    expect(changes(way)).toEqual([]);
  });

  test('a CEO who cannot join is a thing to change, or somebody else is chosen', () => {
    const said = [
      choose('Dana Whitfield'),
      ...lead,
      ...answers({ 'ceo.can_join': 'no', 'readiness.agreed_action': 'yes' }),
    ];
    const alone = subject([{ facts: [...msp, small], people: [dana] }], [...said]);
    expect(changes(wayTo('good_ready', alone))).toEqual(['Win the CEO for the call: so far the CEO cannot join.']);
    const both = subject([{ facts: [...msp, small], people: [dana, luis] }], said);
    expect(texts(wayTo('good_ready', both))).toEqual(['Choose Luis Ortega instead of Dana Whitfield.']);
  });

  test('in a draft actions do not count, so need and an appointment do it', () => {
    const way = wayTo(
      'good_ready',
      subject([{ facts: [...msp, small], people: [luis] }], [choose('Luis Ortega'), ...lead], mspToolkit),
    );
    expect(texts(way)).toEqual(['Confirm that they need it now.', 'Confirm that they want an appointment.']);
  });

  test('who only gathers information may be won over; who shops on price is not', () => {
    const at = (motive: string) =>
      wayTo(
        'good_ready',
        subject(
          [{ facts: [...msp, small], people: [luis] }],
          [choose('Luis Ortega'), ...lead, ...answers({ 'need.motive': motive, 'readiness.agreed_action': 'yes' })],
        ),
      );
    expect(texts(at('gathering_information'))).toEqual(['Find a genuine need: so far they only gather information.']);
    expect(texts(at('price_shopping'))).toEqual(['you said: Motive: price shopping']);
  });

  test('budget that is known of and not set aside may still be', () => {
    const authority = saasMidmarket.authority.slice(-1).map((rule) => ({ ...rule, from: 0 }));
    const enterprise = signedByBoth({ ...mspToolkit, authority }, `${today}T09:00:00.000Z`);
    const id = personId('Luis Ortega');
    const may = { [`contact.controls_budget@${id}`]: 'yes', [`contact.can_spend@${id}`]: 'yes', 'others.named': 'yes' };
    const at = (status: string) => {
      const said = answers({ ...may, 'readiness.agreed_action': 'yes', 'budget.status': status });
      const now = prospectFrom([{ facts: msp, people: [luis] }], [choose('Luis Ortega'), ...lead, ...said]);
      return stepsTo('good_ready', judge(now, enterprise, today)).map(({ text }) => text);
    };
    const get = 'Get budget set aside for this, which it is not so far.';
    expect([at('identified').includes(get), at('none').includes(get), at('earmarked').includes(get)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(at('earmarked')).toContain('Confirm that the budget is for this product.');
  });

  test('what a definition leaves to be filled in nobody can find out, and that is the reason', () => {
    const made = subject([{ people: [luis] }], [choose('Luis Ortega'), ...lead], mfgSupplier);
    expect(texts(wayTo('good_ready', made))).toEqual(['not known: Uses our process or material']);
  });

  test('after a final knock-out nothing can', () => {
    const out = answers({ 'request.is_offered': 'no', talked_to: 'yes' });
    expect(
      texts(
        wayTo(
          'good_ready',
          subject([{ facts: [...msp, small], people: [luis] }], [choose('Luis Ortega'), ...lead, ...out]),
        ),
      ),
    ).toEqual(['you said: Asks for something we offer: no']);
  });
});

test('what is supposed comes after everything said, and keeps nothing', () => {
  const prospect = prospectFrom([{}], answers({ 'ceo.can_join': 'no' }));
  const supposed = suppose(prospect, answers({ 'ceo.can_join': 'yes', 'need.timing': 'now' }));
  expect(supposed.changes.slice(1).every(({ at }) => at > (prospect.changes[0]?.at ?? ''))).toBe(true);
  expect(prospect.changes).toHaveLength(1);
  expect(new Set(supposed.changes.map(({ id }) => id)).size).toBe(3);
});
