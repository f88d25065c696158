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
});
