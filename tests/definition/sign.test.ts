import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, textOf } from '../../lib/definition/content.ts';
import { Definition } from '../../lib/definition/definition.ts';
import { countingOf, genuine, sign, unitedSignatures } from '../../lib/definition/sign.ts';
import { isSignedByBoth } from '../../lib/definition/signed.ts';
import { statusOf } from '../../lib/definition/status.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { saasMidmarket } from '../../lib/definition/templates/saas-midmarket.ts';
import { templates } from '../../lib/definition/templates.ts';
import { signedBy, signedByBoth } from './made.ts';

const at = '2026-03-16T09:00:00.000Z';
const draft: Definition = { ...mspToolkit, handOver: 'Once they asked for a demo.' };
const both = signedByBoth(draft);
const approvals = ({ readyActions }: Definition) => readyActions.map(({ approvedBy }) => approvedBy);
const changed = (definition: Definition): Definition => ({
  ...definition,
  thresholds: { ...definition.thresholds, tierA: 76 },
});

describe('what is signed', () => {
  test.each([...templates])('%s: its content is 64 hex digits, and no other template has it', (_file, template) => {
    expect(contentOf(template)).toMatch(/^[0-9a-f]{64}$/);
    const others = [...templates.values()].filter((one) => one !== template).map(contentOf);
    expect(others).not.toContain(contentOf(template));
  });

  test('is known: SHA-256 of the text, in hex', async () => {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(textOf(draft))));
    expect(contentOf(draft)).toBe([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  });

  test('is the same whatever the order of keys, and through a file', () => {
    const turned = Object.fromEntries(Object.entries(draft).toReversed());
    expect(textOf(Definition.parse(turned))).toBe(textOf(draft));
    expect(textOf({ ...(turned as Definition) })).toBe(textOf(draft)); // the same members
    expect(contentOf(Definition.parse(JSON.parse(JSON.stringify(both))))).toBe(contentOf(both));
  });

  test('is not who signed, nor which teams approved an action', () => {
    expect(textOf(both)).toBe(textOf(draft));
    expect(textOf(both)).not.toContain('Rosa');
    expect(textOf(both)).not.toContain('approvedBy');
  });

  test('the order of a list is part of it', () => {
    expect(contentOf({ ...draft, stages: draft.stages.toReversed() })).not.toBe(contentOf(draft));
  });

  test.each<[string, Partial<Definition>]>([
    ['a route', { routes: { ...draft.routes, good_not_ready: 'sales' } }],
    ['the version', { version: 2 }],
    ['the hand-over', { handOver: 'Later.' }],
    ['the name', { name: 'Ours' }],
    ['the label of an action', { readyActions: [{ id: 'demo', label: 'Asked', approvedBy: [] }] }],
  ])('%s is part of it', (_what, other) => {
    expect(contentOf({ ...draft, ...other })).not.toBe(contentOf(draft));
  });
});

describe('signing', () => {
  test('S1.1: agreed only when sales and marketing have both signed', () => {
    expect(statusOf(draft)).toBe('draft');
    expect(statusOf(signedBy(draft, ['sales']))).toBe('draft');
    expect(statusOf(signedBy(draft, ['marketing']))).toBe('draft');
    expect(statusOf(signedBy(draft, ['sales', 'sales']))).toBe('draft');
    expect(statusOf(both)).toBe('agreed');
    expect(statusOf(signedBy(draft, ['marketing', 'sales']))).toBe('agreed');
  });

  test('S1.1: the first screen tells the same from signatures alone', () => {
    const mixed = [...signedBy(draft, ['sales']).signatures, ...signedBy(changed(draft), ['marketing']).signatures];
    const bare = both.signatures.map(({ content: _content, ...rest }) => rest);
    expect([both, { signatures: both.signatures.toReversed() }].map(isSignedByBoth)).toEqual([true, true]);
    for (const signatures of [[], signedBy(draft, ['sales']).signatures, mixed, bare])
      expect(isSignedByBoth({ signatures })).toBe(false);
  });

  test('S3.21: an empty hand-over rule blocks sign-off', () => {
    for (const handOver of ['', '   '])
      expect(sign({ ...draft, handOver }, { team: 'sales', by: 'Rosa', at })).toEqual({
        ok: false,
        why: 'no-hand-over',
      });
  });

  test('nobody signs without a name', () => {
    expect(sign(draft, { team: 'sales', by: '  ', at })).toEqual({ ok: false, why: 'no-name' });
    expect(sign(draft, { team: 'sales', by: 'x'.repeat(81), at })).toEqual({ ok: false, why: 'no-name' });
  });

  test('says who, for which team, when and what', () => {
    expect(signedBy(draft, ['sales']).signatures).toEqual([
      { team: 'sales', by: 'Rosa', at, content: contentOf(draft) },
    ]);
  });

  test('the name is what was typed: a signature with another name is bound to the text as well as before', () => {
    const renamed = { ...both, signatures: both.signatures.map((one) => ({ ...one, by: 'Somebody else' })) };
    expect(statusOf(renamed)).toBe('agreed');
    expect(countingOf(renamed).map(({ by }) => by)).toEqual(['Somebody else', 'Somebody else']);
  });

  test('S1.6: an action is approved by the teams that signed it', () => {
    expect(approvals(signedBy(draft, ['marketing']))).toEqual(draft.readyActions.map(() => ['marketing']));
    expect(approvals(both)).toEqual(draft.readyActions.map(() => ['sales', 'marketing']));
    expect(approvals(signedBy(draft, ['marketing', 'sales']))).toEqual(approvals(both));
  });

  test('S1.7: an approval that no signature stands behind is none', () => {
    const claimed = {
      ...draft,
      readyActions: draft.readyActions.map((one) => ({ ...one, approvedBy: ['sales' as const] })),
    };
    expect(approvals(genuine(claimed))).toEqual(draft.readyActions.map(() => []));
  });

  test('a team that signs again replaces its own signature only', () => {
    const again = sign(both, { team: 'sales', by: 'Ann', at });
    expect(again.ok && again.definition.signatures.map(({ by }) => by)).toEqual(['Ben', 'Ann']);
  });
});

describe('a changed text', () => {
  test('S1.18: a changed route loses both signatures', () => {
    const rerouted = { ...both, routes: { ...both.routes, good_not_ready: 'sales' as const } };
    expect(statusOf(rerouted)).toBe('draft');
    expect(genuine(rerouted).signatures).toEqual([]);
    expect(approvals(genuine(rerouted))).toEqual(draft.readyActions.map(() => []));
  });

  test('changed back it has them again', () => {
    expect(statusOf({ ...changed(both), thresholds: both.thresholds })).toBe('agreed');
  });

  test('signed by one team after the change, it is signed by that team alone', () => {
    const signed = signedBy(changed(both), ['marketing']);
    expect(countingOf(signed).map(({ team }) => team)).toEqual(['marketing']);
    expect(statusOf(signed)).toBe('draft');
  });

  test('a signature that says nothing of what was signed counts for nothing', () => {
    const bare = { ...draft, signatures: both.signatures.map(({ content: _content, ...rest }) => rest) };
    expect(statusOf(bare)).toBe('draft');
    expect(genuine(bare).signatures).toEqual([]);
  });
});

describe('two copies', () => {
  const sales = signedBy(draft, ['sales']);
  const marketing = signedBy(draft, ['marketing']);

  test('of one text, each signed by a team, make an agreed one', () => {
    expect(statusOf(unitedSignatures(sales, marketing))).toBe('agreed');
    expect(statusOf(unitedSignatures(marketing, sales))).toBe('agreed');
  });

  test('of two texts stay apart', () => {
    expect(unitedSignatures(sales, signedBy(changed(draft), ['marketing']))).toEqual(sales);
  });

  test('of a text both signed for one team keep the first', () => {
    const ann = sign(draft, { team: 'sales', by: 'Ann', at });
    expect(ann.ok && unitedSignatures(sales, ann.definition).signatures).toEqual(sales.signatures);
  });
});

test('S1.1: changing any number of the thresholds of an agreed definition makes it a draft', () => {
  const agreed = signedByBoth(saasMidmarket);
  const names = ['tierA', 'tierB', 'intentValidDays', 'minAskGapDays', 'closingLevel', 'proofPoints'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.integer({ min: 0, max: 500 }), (name, value) => {
      const edited = { ...agreed, thresholds: { ...agreed.thresholds, [name]: value } };
      expect(statusOf(edited)).toBe(value === agreed.thresholds[name] ? 'agreed' : 'draft');
    }),
  );
});
