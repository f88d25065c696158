import { describe, expect, test } from 'vitest';
import { definitionIn, fileName, fileText, largestFile } from '../../lib/definition/definition-file.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { signedByBoth } from './made.ts';

describe('the file of a definition', () => {
  const whole = signedByBoth(mspToolkit);
  const main = mspToolkit.profiles[0];
  const first = main?.criteria[0];
  const action = { id: 'same', label: 'Asked', approvedBy: [] };

  test('gives back what was put in, with its signatures', () => {
    expect(definitionIn(fileText(whole))).toEqual({ ok: true, definition: whole });
    expect(definitionIn(`\uFEFF${fileText(whole)}`)).toEqual({ ok: true, definition: whole });
    const marked = { ...mspToolkit, name: 'Ours\uFEFF and theirs' };
    expect(definitionIn(fileText(marked))).toEqual({ ok: true, definition: marked });
    expect(fileName(whole)).toBe('sweetspot-definition-msp_toolkit-v1.json');
  });

  test('S1.18: changed by hand it has no signature any more', () => {
    const opened = definitionIn(fileText(whole).replace('"tierA": 75', '"tierA": 10'));
    expect(opened).toMatchObject({ ok: true, definition: { signatures: [], thresholds: { tierA: 10 } } });
  });

  test.each<[string, string, string]>([
    ['no text of ours', 'a;b', 'no-json'],
    ['nothing', '', 'no-json'],
    ['another thing', '{"format":"x"}', 'no-definition'],
    ['a list', '[]', 'no-definition'],
    [
      'one of a newer version',
      fileText(whole).replace('sweetspot-definition/1', 'sweetspot-definition/2'),
      'no-definition',
    ],
    ['one too large', ' '.repeat(largestFile + 1), 'too-large'],
  ])('that is %s is none', (_what, text, why) => {
    expect(definitionIn(text)).toEqual({ ok: false, why });
  });

  test('as large as it may be is looked at', () => {
    expect(definitionIn(' '.repeat(largestFile))).toEqual({ ok: false, why: 'no-json' });
  });

  test('of the last version there may be, can still be changed', () => {
    const last = { ...mspToolkit, version: 900_000 };
    expect(definitionIn(fileText(last))).toEqual({ ok: true, definition: last });
  });

  test('S1.18: signatures copied from another file, or of a text changed after, do not count', () => {
    const { signatures } = whole;
    for (const other of [
      { ...whole, id: 'another' },
      { ...whole, version: 2 },
      { ...whole, sells: 'Something else' },
      { ...whole, basedOn: 'a'.repeat(64) },
      { ...mspToolkit, signatures },
    ])
      expect(definitionIn(JSON.stringify(other))).toMatchObject({ ok: true, definition: { signatures: [] } });
    const forged = { ...whole, readyActions: [{ ...action, approvedBy: ['sales', 'marketing'] }] };
    expect(definitionIn(JSON.stringify(forged))).toMatchObject({
      ok: true,
      definition: { signatures: [], readyActions: [{ approvedBy: [] }] },
    });
  });

  test.each<[string, string]>([
    ['deep lists', '['.repeat(400_000) + ']'.repeat(400_000)],
    ['deep objects', `${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`],
  ])('%s are refused, not fallen over', (_what, text) => {
    expect(definitionIn(text)).toEqual({ ok: false, why: 'no-definition' });
  });

  test('keys that every object has are names as any other', () => {
    const criteria = ['__proto__', 'constructor', 'toString'].map((id) => ({ ...first, id }));
    const odd = { ...mspToolkit, id: '__proto__', profiles: [{ ...main, id: 'constructor', criteria }] };
    const opened = definitionIn(JSON.stringify(odd));
    expect(opened).toMatchObject({ ok: true, definition: { id: '__proto__', profiles: [{ id: 'constructor' }] } });
    expect(opened.ok && opened.definition.profiles[0]?.criteria.map(({ id }) => id)).toEqual(
      criteria.map(({ id }) => id),
    );
    expect(definitionIn(fileText(mspToolkit).replace('{', '{"__proto__":{"evil":1},'))).toEqual({
      ok: true,
      definition: mspToolkit,
    });
    expect('evil' in {}).toBe(false);
  });

  test('knows no key of ours that it should not: what is strange in it is left out', () => {
    const strange = JSON.stringify({ ...whole, __proto__x: 1, constructor: { prototype: 1 }, evil: '<img>' });
    expect(definitionIn(strange)).toEqual({ ok: true, definition: whole });
  });

  const kind = { label: 'Shop', words: ['shop'] };
  const story = { id: 'same', title: 'One', text: '', industry: '', problem: '', role: '' };
  test.each<[string, object]>([
    ['two profiles of one name', { profiles: [main, { ...main, name: 'Hidden' }] }],
    ['two criteria of one name', { profiles: [{ ...main, criteria: [first, { ...first, weight: 100 }] }] }],
    [
      'more kinds of business than anybody reads',
      { profiles: [{ ...main, niche: { target: null, adjacent: [], outside: Array(201).fill(kind) } }] },
    ],
    ['two actions of one name', { readyActions: [action, { ...action, label: 'Hidden' }] }],
    ['two stories of one name', { stories: [story, { ...story, title: 'Hidden' }] }],
    ['a name that holds a path', { wording: [{ question: 'a/b', text: 'x' }] }],
    ['a version nobody counted up to', { version: Number.MAX_SAFE_INTEGER }],
    ['a version after which there is no room for ours', { version: 900_001 }],
    ['the same act more often than there are acts', { tagAllows: Array(19).fill('drip') }],
    ['the same act without the tag more often than there are acts', { withoutTag: Array(19).fill('drip') }],
    ['a team that approves three times', { readyActions: [{ ...action, approvedBy: Array(3).fill('sales') }] }],
    [
      'one characteristic six times',
      { thresholds: { ...mspToolkit.thresholds, opportunityRequired: Array(6).fill('timeline') } },
    ],
    ['days below none', { thresholds: { ...mspToolkit.thresholds, intentValidDays: -14 } }],
    ['a tier nobody can miss', { thresholds: { ...mspToolkit.thresholds, tierA: -5 } }],
    ['a step the ladder has not', { thresholds: { ...mspToolkit.thresholds, closingLevel: 99 } }],
  ])('with %s is refused: what differs could not be shown, or would be nonsense', (_what, part) => {
    expect(definitionIn(JSON.stringify({ ...mspToolkit, ...part }))).toEqual({ ok: false, why: 'no-definition' });
  });
});
