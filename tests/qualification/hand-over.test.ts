import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Change, Saying } from '../../lib/prospect/change.ts';
import { HandOverCard } from '../../lib/prospect/hand-over-card.ts';
import { amend } from '../../lib/prospect/meet.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { handOverCard, isAgainstRule } from '../../lib/qualification/hand-over.ts';
import { byPage } from '../../lib/qualification/reasons.ts';
import { answers, choose, fact, person, prospectFrom, today } from './made.ts';

const evidence = fact('name', 'Northgate').evidence;
const page = { facts: [fact('name', 'Northgate'), fact('country', 'US'), fact('service', 'managed service provider')] };
const cardOf = (prospect: Prospect) => handOverCard(viewOf(prospect), assess(prospect, mspToolkit, today), today);
const lineOf = ({ verdicts }: HandOverCard, label: string) => verdicts.find((one) => one.label === label);
const said = (prospect: Prospect, saying: Saying): Prospect =>
  amend(prospect, [{ ...saying, id: 'later', at: '2026-03-17T09:00:00.000Z' } as Change], '2026-03-17T09:00:00.000Z'); // one saying with its head

describe('the hand-over card', () => {
  test('S3.1: it says which of authority, budget and timeframe were known', () => {
    const bare = cardOf(prospectFrom([page]));
    for (const label of ['Authority, as sales asks', 'Budget, as sales asks', 'Timeframe, as sales asks'])
      expect(lineOf(bare, label)?.says).toBe('not known');
    const known = cardOf(
      prospectFrom([page], answers({ 'opp.timeline_agreed': 'yes', 'opp.budget_available': 'yes' })),
    );
    expect(lineOf(known, 'Budget, as sales asks')?.says).toBe('known');
    expect(lineOf(known, 'Timeframe, as sales asks')?.says).toBe('known');
    expect(lineOf(known, 'Authority, as sales asks')?.says).toBe('not known');
  });

  test('S1.8: what is said after a hand-over leaves its card as it was', () => {
    const first = prospectFrom([page], answers({ 'icp.checklist': 'good' }));
    const card = cardOf(first);
    const handed = said(first, { kind: 'handed-over', to: 'sales', on: today, card });
    const later = amend(
      handed,
      [{ id: 'poor', at: '2026-03-18T09:00:00.000Z', kind: 'answered', question: 'icp.checklist', value: 'poor' }],
      '2026-03-18T09:00:00.000Z',
    );
    expect(lineOf(cardOf(later), 'Company fit')?.says).toBe('poor fit');
    expect(viewOf(later).standing.handOvers.map((one) => one.card)).toEqual([card]);
    expect(lineOf(card, 'Company fit')).toMatchObject({ says: 'good fit' });
  });

  test('S1.8: it names the definition, its version and whether both teams had signed', () => {
    expect(cardOf(prospectFrom([page])).definition).toEqual({
      id: mspToolkit.id,
      version: mspToolkit.version,
      name: mspToolkit.name,
      status: 'draft',
    });
  });

  test('it holds what was unknown, every criterion, and the words of the page', () => {
    const card = cardOf(prospectFrom([page]));
    const criteria = mspToolkit.profiles[0]?.criteria ?? [];
    expect(card.criteria).toHaveLength(criteria.length);
    expect(card.criteria[0]).toMatchObject({ says: 'yes' });
    expect(card.unknown).not.toContain(criteria[0]?.label);
    expect(card.unknown).toContain(criteria[2]?.label);
    expect(card.proofs.map(({ excerpt }) => excerpt)).toContain('"managed service provider"');
    expect(new Set(card.proofs.map(({ url, excerpt }) => `${url} ${excerpt}`)).size).toBe(card.proofs.length);
    expect(card.account).toBe('Northgate');
    expect(card.contact).toBe('');
  });

  test('is within what may be kept, however much is known', () => {
    const long = 'x'.repeat(400);
    const profile = { ...mspToolkit.profiles[0], criteria: [] };
    const definition = { ...mspToolkit, profiles: [profile as (typeof mspToolkit.profiles)[0]] }; // the one profile, without criteria
    const prospect = prospectFrom([page], [{ kind: 'corrected', field: 'name', value: long.slice(0, 200) }]);
    const view = viewOf(prospect);
    const card = handOverCard(view, { ...assess(prospect, definition, today) }, today);
    expect(HandOverCard.safeParse(card).success).toBe(true);
  });

  const contactOf = (title?: string) => {
    const people = [person('Ines Duarte', title)];
    return cardOf(prospectFrom([{ ...page, people }], [choose('Ines Duarte')])).contact;
  };
  test('it names the contact, with a title where there is one', () => {
    expect([contactOf('Head of IT'), contactOf()]).toEqual(['Ines Duarte, Head of IT', 'Ines Duarte']);
  });

  test('points stand as one number once they are settled, as two before', () => {
    expect(lineOf(cardOf(prospectFrom([page])), 'Points')?.says).toBe('40–100');
    const lines = mspToolkit.profiles[0]?.criteria.map(({ id }) => [`criterion:${id}`, 'yes']) ?? [];
    const settled = prospectFrom([page], answers(Object.fromEntries(lines)));
    expect(lineOf(cardOf(settled), 'Points')?.says).toBe('100');
  });

  test('long texts are cut to what a card may hold, and of many only so many are kept', () => {
    const prospect = prospectFrom([page]);
    const judged = assess(prospect, mspToolkit, today);
    const [criterion] = judged.criteria;
    if (criterion === undefined) throw new Error('The toolkit has criteria.');
    const reasons = Array.from({ length: 62 }, (_, at) =>
      byPage(`says ${at}`, [{ ...evidence, excerpt: `words ${at % 61}` }]),
    ).flat();
    const card = (headline: string) =>
      handOverCard(
        viewOf(prospect),
        {
          ...judged,
          act: { ...judged.act, headline },
          companyFit: { value: 'good', reasons },
          criteria: Array.from({ length: 61 }, (_, at) => ({ ...criterion, label: `Line ${at}`, value: 'unknown' })),
        },
        today,
      );
    expect(card('x'.repeat(300)).headline).toBe('x'.repeat(300));
    expect(card('x'.repeat(301)).headline).toBe(`${'x'.repeat(299)}…`);
    expect(card('').unknown).toHaveLength(60);
    expect(card('').proofs.map(({ excerpt }) => excerpt)).toEqual(Array.from({ length: 60 }, (_, at) => `words ${at}`));
    expect(lineOf(card(''), 'Company fit')?.why).toEqual(Array.from({ length: 8 }, (_, at) => `says ${at}`));
  });

  test.each([
    ['S1.5: who stays with marketing', 'marketing', 'sales', true],
    ['who goes to sales', 'sales', 'sales', false],
    ['S1.5: who is to be qualified first', 'qualify', 'sales', true],
    ['who goes to sales', 'sales', 'marketing', false],
    ['who stays with marketing', 'marketing', 'marketing', false],
  ] as const)('%s', (...[_who, route, to, isAgainst]) => {
    expect(isAgainstRule({ route: { value: route, reasons: [] } }, to)).toBe(isAgainst);
  });
});
