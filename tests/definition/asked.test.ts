import { describe, expect, test } from 'vitest';
import { asks, neededBy, partsOf } from '../../lib/definition/asked.ts';
import type { Decider, Definition, Profile } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Test } from '../../lib/definition/test.ts';
import { calm, criterion, knockOut } from './made.ts';

const remote: Test = { test: 'answer', question: 'remote', is: ['yes'] };
const niche: Test = { test: 'niche' };

describe('what a test is made of', () => {
  test.each<[string, Test, Test[]]>([
    ['one alone', remote, []],
    ['any of some', { test: 'any', of: [remote, niche] }, [remote, niche]],
    ['all of some', { test: 'all', of: [niche, remote] }, [niche, remote]],
    ['the first of some', { test: 'first', of: [remote] }, [remote]],
    ['not one', { test: 'not', of: remote }, [remote]],
  ])('%s: itself, then its parts', (_what, whole, parts) => {
    expect(partsOf(whole)).toEqual([whole, ...parts]);
  });
});

describe('what a profile asks for', () => {
  const asked = ({ profiles }: Definition) =>
    profiles.map((one: Profile) => [asks(one, 'remote'), asks(one, 'regulated'), asks(one, 'remote')]);

  test('by a criterion or a knock-out, however often it is looked up', () => {
    expect(asked(calm([criterion('remote', { test: 'not', of: remote })]))).toEqual([[true, false, true]]);
    expect(asked(calm([], [knockOut('remote', remote)]))).toEqual([[true, false, true]]);
    expect(asked(calm([]))).toEqual([[false, false, false]]);
  });
});

describe('what the rules of authority need', () => {
  const rule = (...deciders: Decider[]): Definition['authority'][number] => ({
    from: 1,
    who: 'deciders',
    deciders,
    mustJoin: ['ceo'],
    origin: '',
  });
  const needed = (...authority: Definition['authority']) => neededBy({ ...mspToolkit, authority });

  test('each thing once, and whether others must be known by name', () => {
    const budget: Decider = { role: 'leads_buying', needs: ['controls_budget', 'can_spend'] };
    const named: Decider = { role: 'anybody', needs: ['can_spend', 'ceo_aware'], named: ['cfo'] };
    expect(needed()).toEqual({ needs: [], isNamed: false });
    expect(neededBy(mspToolkit)).toEqual({ needs: [], isNamed: false });
    expect(needed(rule(budget), rule({ ...budget, named: [] }))).toEqual({
      needs: ['controls_budget', 'can_spend'],
      isNamed: false,
    });
    expect(needed(rule(budget, named))).toEqual({
      needs: ['controls_budget', 'can_spend', 'ceo_aware'],
      isNamed: true,
    });
  });
});
