import { describe, expect, test } from 'vitest';
import { definitionIn, fileName, fileText, largestFile } from '../../lib/definition/definition-file.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { signedByBoth } from './made.ts';

describe('the file of a definition', () => {
  const whole = signedByBoth(mspToolkit);

  test('gives back what was put in, with its signatures', () => {
    expect(definitionIn(fileText(whole))).toEqual({ ok: true, definition: whole });
    expect(definitionIn(`\uFEFF${fileText(whole)}`)).toEqual({ ok: true, definition: whole });
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

  test('knows no key of ours that it should not: what is strange in it is left out', () => {
    const strange = JSON.stringify({ ...whole, __proto__x: 1, constructor: { prototype: 1 }, evil: '<img>' });
    expect(definitionIn(strange)).toEqual({ ok: true, definition: whole });
  });

  const main = mspToolkit.profiles[0];
  const first = main?.criteria[0];
  const kind = { label: 'Shop', words: ['shop'] };
  const action = { id: 'same', label: 'Asked', approvedBy: [] };
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
    ['days below none', { thresholds: { ...mspToolkit.thresholds, intentValidDays: -14 } }],
    ['a tier nobody can miss', { thresholds: { ...mspToolkit.thresholds, tierA: -5 } }],
    ['a step the ladder has not', { thresholds: { ...mspToolkit.thresholds, closingLevel: 99 } }],
  ])('with %s is refused: what differs could not be shown, or would be nonsense', (_what, part) => {
    expect(definitionIn(JSON.stringify({ ...mspToolkit, ...part }))).toEqual({ ok: false, why: 'no-definition' });
  });
});
