import { describe, expect, test } from 'vitest';
import type { AuthorityRule, Decider } from '../../lib/definition/definition.ts';
import { byDeciders, openQuestion, topDecides } from '../../lib/qualification/deciders.ts';
import { saas } from './chosen.ts';
import { answers, choose, person } from './made.ts';
import { situationWith } from './situations.ts';

const rule = (...deciders: Decider[]): AuthorityRule => ({
  from: 0,
  who: 'deciders',
  deciders,
  mustJoin: ['ceo'],
  origin: '',
});
const top: Decider = { role: 'top', needs: [] };
const leader: Decider = { role: 'leads_department', needs: ['ceo_aware', 'purchasing_joins'] };
const named: Decider = { role: 'leads_department', needs: ['ceo_aware'], named: ['purchasing', 'legal'] };

/** Ines chosen, with this title, beside these people. */
const chosen = (title: string, said: Record<string, string> = {}, others: [string, string][] = []) =>
  situationWith({
    pages: [{ people: [person('Ines Duarte', title), ...others.map(([name, post]) => person(name, post))] }],
    said: [choose('Ines Duarte'), ...answers(said)],
    definition: saas,
  });
const both: [string, string][] = [
  ['Pia Moreno', 'Purchasing Manager'],
  ['Ada Winter', 'General Counsel'],
];

describe('the question that may settle who decides', () => {
  test.each<[string, ReturnType<typeof chosen>, AuthorityRule, string | undefined]>([
    ['the first need that is open', chosen('VP Sales'), rule(leader), 'q.authority.top_aware'],
    ['then the next', chosen('VP Sales', { 'ceo.aware': 'yes' }), rule(leader), 'q.authority.purchasing_joins'],
    ['none once one is refused', chosen('VP Sales', { 'ceo.aware': 'no' }), rule(leader), undefined],
    ['none of somebody else', chosen('Clerk'), rule(leader), undefined],
    ['none where all is so', chosen('CEO'), rule(top, leader), undefined],
    ['the others, by name', chosen('VP Sales', { 'ceo.aware': 'yes' }), rule(named), 'q.authority.others_named'],
    ['not once they are named', chosen('VP Sales', { 'ceo.aware': 'yes' }, both), rule(named), undefined],
    ['nor once it was asked', chosen('VP Sales', { 'ceo.aware': 'yes', 'others.named': 'no' }), rule(named), undefined],
    [
      'of the first part that is theirs',
      chosen('VP Sales'),
      rule({ ...leader, role: 'anybody', needs: [], named: ['cfo'] }, leader),
      'q.authority.others_named',
    ],
  ])('%s', (...[, s, asked, id]) => {
    expect(openQuestion(s, asked)).toBe(id);
  });
});

describe('who decides', () => {
  const told = (s: ReturnType<typeof chosen>, asked: AuthorityRule) => {
    const { value, mustJoin } = byDeciders(s, asked);
    return [value, ...mustJoin];
  };
  const ready = { 'ceo.aware': 'yes', 'purchasing.can_join': 'yes' };

  test.each<[string, ReturnType<typeof chosen>, AuthorityRule, string[]]>([
    ['all is so', chosen('VP Sales', ready), rule(leader), ['sufficient']],
    [
      'one thing is refused: who must join instead',
      chosen('VP Sales', { 'purchasing.can_join': 'no' }),
      rule(leader),
      ['insufficient', 'purchasing'],
    ],
    [
      'one that nobody can join for: the rule’s own',
      chosen('VP Sales', { 'contact.can_spend': 'no', 'ceo.aware': 'no' }),
      rule(leader),
      ['insufficient', 'ceo'],
    ],
    [
      'refused to somebody who plays no part: the rule’s own',
      chosen('Clerk', { 'purchasing.can_join': 'no' }),
      rule(leader),
      ['insufficient', 'ceo'],
    ],
    ['nobody chosen', situationWith({ definition: saas }), rule(leader), ['unknown']],
    ['the others are not known by name', chosen('VP Sales', ready), rule(named), ['unknown']],
    ['the others are', chosen('VP Sales', ready, both), rule(named), ['sufficient']],
    ['a rank that the part needs', chosen('VP Sales', ready), rule({ ...leader, seniorities: ['vp'] }), ['sufficient']],
    [
      'another rank than the part needs',
      chosen('VP Sales', ready),
      rule({ ...leader, seniorities: ['c-suite'] }),
      ['insufficient', 'ceo'],
    ],
  ])('%s', (...[, s, asked, expected]) => {
    expect(told(s, asked)).toEqual(expected);
  });
});

test.each<[string, AuthorityRule[], boolean]>([
  ['by rank', [{ from: 0, who: 'top', mustJoin: ['ceo'], origin: '' }], true],
  ['who runs the firm, with nothing more needed', [rule(leader, top)], true],
  ['with more needed', [rule({ ...top, needs: ['ceo_aware'] })], false],
  ['with others known by name', [rule({ ...top, named: ['legal'] })], false],
  ['with nobody to be known', [rule({ ...top, named: [] })], true],
  ['somebody else', [rule(leader)], false],
  ['by one of two rules alone', [rule(top), rule(leader)], false],
  ['no rule', [], true],
])('the owner or CEO alone decides: %s', (_what, rules, expected) => {
  expect(topDecides(rules)).toBe(expected);
});
