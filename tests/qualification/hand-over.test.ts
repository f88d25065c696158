import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Change, Saying } from '../../lib/prospect/change.ts';
import { HandOverCard } from '../../lib/prospect/hand-over-card.ts';
import { amend } from '../../lib/prospect/meet.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { handOverCard, isAgainstRule } from '../../lib/qualification/hand-over.ts';
import { answers, fact, prospectFrom, today } from './made.ts';

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

  test.each([
    ['S1.5: who stays with marketing', 'marketing', 'sales', true],
    ['who goes to sales', 'sales', 'sales', false],
    ['S1.5: who is to be qualified first', 'qualify', 'sales', true],
    ['who goes to sales', 'sales', 'marketing', false],
  ] as const)('%s', (...[_who, route, to, isAgainst]) => {
    expect(isAgainstRule({ route: { value: route, reasons: [] } }, to)).toBe(isAgainst);
  });
});
