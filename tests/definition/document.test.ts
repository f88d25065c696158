import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromJSONSchema } from 'zod';
import { isSame, valueAt, withValue } from '../../lib/definition/path.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { templates } from '../../lib/definition/templates.ts';
import { whoWeServe } from '../../lib/definition/who-we-serve.ts';
import { schemaPath, schemaText } from '../tools/definition-schema.ts';
import { calm, signedByBoth } from './made.ts';

describe('paths', () => {
  test.each<[string, unknown]>([
    ['name', 'MSP / VAR marketing toolkit'],
    ['profiles/msp_toolkit/criteria/size/weight', 10],
    ['profiles/msp_toolkit/criteria/size/test/max', 100],
    ['authority/1/from', 51],
    ['stages/0', 'first call'],
    ['profiles/none/name', undefined],
    ['name/of/nothing', undefined],
  ])('%s leads to %j', (path, value) => {
    expect(valueAt(mspToolkit, path)).toBe(value);
  });

  test('lead to the whole', () => {
    expect(valueAt(mspToolkit, '')).toBe(mspToolkit);
  });

  test('take a value in, and leave the rest as it was', () => {
    const after = withValue(mspToolkit, 'profiles/msp_toolkit/criteria/size/weight', 11);
    expect(valueAt(after, 'profiles/msp_toolkit/criteria/size/weight')).toBe(11);
    expect(valueAt(after, 'authority')).toBe(mspToolkit.authority);
    expect(valueAt(mspToolkit, 'profiles/msp_toolkit/criteria/size/weight')).toBe(10);
    expect(withValue(mspToolkit, 'name/of/nothing', 1)).toEqual(mspToolkit);
  });

  test('make an absent object on the way, but no entry of a list', () => {
    expect(valueAt(withValue(mspToolkit, 'signers/sales', 'Rosa'), 'signers')).toEqual({ sales: 'Rosa' });
    expect(withValue(mspToolkit, 'profiles/none/name', 'x')).toEqual(mspToolkit);
    expect(withValue(mspToolkit, 'authority/9/to', 1)).toEqual(mspToolkit);
  });

  test('take a new entry in at the end of a list', () => {
    const after = withValue(mspToolkit, 'stages/4', 'contract');
    expect(valueAt(after, 'stages')).toEqual([...mspToolkit.stages, 'contract']);
  });

  test.each<[unknown, unknown, boolean]>([
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, undefined, false],
    ['1', 1, false],
    [[[1]], [[1]], true],
  ])('%j and %j: the same is %s', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });
});

describe('who we serve', () => {
  test.each([...templates])('S4.30: %s names every must and every knock-out in plain words', (_file, template) => {
    const text = whoWeServe(template);
    for (const { criteria, knockOuts } of template.profiles)
      for (const { label } of [...criteria, ...knockOuts]) expect(text).toContain(`- ${label} (`);
    expect(text).not.toMatch(/undefined|\[object|_/);
  });

  test('S4.30: says what each of them asks', () => {
    const text = whoWeServe(mspToolkit);
    expect(
      text.startsWith(
        'Who we serve: MSP / VAR marketing toolkit, version 1 (a draft)\nWe sell: marketing programme for IT service firms\n',
      ),
    ).toBe(true);
    expect(text).toContain('They must be:\n- Is a VAR, MSP or IT-services company (their business is one of: ');
    expect(text).toContain('- In a market we serve (they are in: United States)\n');
    expect(text).toContain('- Outside the geographic market we serve (it is not so that they are in: United States)');
    expect(text).toContain('(you say of them: Motive: price shopping, must collect offers)');
    expect(text.endsWith(')\n')).toBe(true);
  });

  test('says no more than there is, each part under its heading', () => {
    const { profiles, ...rest } = calm([]);
    const only = profiles.map((one) => ({ ...one, niche: { ...one.niche, target: null } }));
    expect(whoWeServe({ ...rest, name: 'Ours', sells: 'Help', profiles: only })).toBe(
      [
        'Who we serve: Ours, version 1 (a draft)',
        'We sell: Help',
        '',
        'P',
        '',
        'The kinds of business we want:',
        '- (to fill in)',
        '',
        'They must be:',
        '- whole (their business is one of: (to fill in))',
        '',
      ].join('\n'),
    );
  });

  test('says when both teams agreed', () => {
    expect(whoWeServe(signedByBoth(mspToolkit))).toContain('version 1 (agreed by sales and marketing)');
  });
});

describe('the published form', () => {
  test('is up to date: node tests/tools/definition-schema.ts writes it', () => {
    expect(JSON.parse(readFileSync(schemaPath, 'utf8'))).toEqual(JSON.parse(schemaText()));
  });

  test.each([...templates])('S4.3: %s is of that form, and stops being so when it is broken', (_file, template) => {
    const form = fromJSONSchema(JSON.parse(schemaText()));
    expect(form.safeParse(JSON.parse(JSON.stringify(template))).success).toBe(true);
    expect(form.safeParse({ ...template, profiles: [] }).success).toBe(false);
    expect(form.safeParse({ ...template, format: 'other/1' }).success).toBe(false);
  });

  test('requires what every definition has, and nothing that has a default', () => {
    const { required } = JSON.parse(schemaText());
    expect(required).toEqual(expect.arrayContaining(['format', 'id', 'version', 'profiles', 'thresholds']));
    expect(required).not.toContain('handOver');
  });
});
