import { describe, expect, test } from 'vitest';
import type { AuthorityRule } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { authorityOf, rulesFor } from '../../lib/qualification/authority.ts';
import { ofContact } from '../../lib/qualification/people.ts';
import { answers, choose, fact, person } from './made.ts';
import { situationWith } from './situations.ts';

const name = 'Ines Duarte';
const cannot = { [ofContact('contact.authority', personId(name))]: 'insufficient' };
const rule = (from: number, to: number | undefined, mustJoin: string[]): AuthorityRule => ({
  from,
  ...(to === undefined ? {} : { to }),
  who: 'top',
  mustJoin,
  origin: '',
});

type Firm = { title?: string; people?: number };

/** Ines chosen, with this title, in a firm of this size, by these rules. */
const chosen = (authority: AuthorityRule[], said: Record<string, string>, { title = 'Buyer', people }: Firm = {}) =>
  situationWith({
    pages: [
      {
        facts: people === undefined ? [] : [fact('headcount', { min: people, max: people })],
        people: [person(name, title)],
      },
    ],
    said: [choose(name), ...answers(said)],
    definition: { ...mspToolkit, authority },
  });
const joining = (...at: Parameters<typeof chosen>) => {
  const { value, mustJoin } = authorityOf(chosen(...at));
  return [value, ...mustJoin];
};

describe('who must join', () => {
  test('is asked for by every rule that may hold: what only one of them asks for is not', () => {
    const rules = [rule(0, 50, ['ceo', 'cfo']), rule(51, undefined, ['cfo', 'owner'])];
    expect(joining(rules, cannot)).toEqual(['insufficient', 'cfo']);
    expect(joining(rules, cannot, { people: 20 })).toEqual(['insufficient', 'ceo', 'cfo']);
    expect(joining(rules, cannot, { people: 51 })).toEqual(['insufficient', 'cfo', 'owner']);
  });

  test('is nobody where no rule is for a firm of this size', () => {
    const rules = [rule(0, 50, ['ceo'])];
    expect(rulesFor(chosen(rules, {}, { people: 80 }))).toEqual([]);
    expect(joining(rules, cannot, { people: 80 })).toEqual(['insufficient']);
  });

  test('is nobody where the contact decides, though the CEO can join', () => {
    expect(joining([rule(0, undefined, ['ceo'])], { 'ceo.can_join': 'yes' }, { title: 'CEO' })).toEqual(['sufficient']);
    expect(joining([rule(0, undefined, ['ceo'])], { 'ceo.can_join': 'yes' })).toEqual(['sufficient', 'ceo']);
  });
});
