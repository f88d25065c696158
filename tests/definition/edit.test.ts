import { describe, expect, test } from 'vitest';
import { contentOf } from '../../lib/definition/content.ts';
import { Definition } from '../../lib/definition/definition.ts';
import { kinds } from '../../lib/definition/described.ts';
import {
  Editing,
  editingOf,
  faultAt,
  faultsIn,
  fieldKind,
  fieldLabel,
  fieldText,
  put,
  versionFrom,
  written,
} from '../../lib/definition/edit.ts';
import { valueAt } from '../../lib/definition/path.ts';
import { mfgSupplier } from '../../lib/definition/templates/mfg-supplier.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { saasMidmarket } from '../../lib/definition/templates/saas-midmarket.ts';
import { templates } from '../../lib/definition/templates.ts';
import { newTests, testMembers, testNames } from '../../lib/definition/test-fields.ts';
import { signedByBoth } from './made.ts';

const profile = 'profiles/msp_toolkit';
const size = `${profile}/criteria/size`;
const start = editingOf(mspToolkit);
const valueAfter = (path: string, text: string, from = start) => valueAt(written(from, path, text).definition, path);

describe('a field', () => {
  test.each<[string, string, unknown]>([
    ['thresholds/tierA', '80', 80],
    ['thresholds/funnelShare', '0,25', 0.25],
    ['thresholds/funnelShare', ' 0.25 ', 0.25],
    ['thresholds/enterpriseFromHeadcount', '1,000', 1_000],
    ['name', 'Ours', 'Ours'],
    ['sells', '', ''],
    [`${size}/kind`, 'must', 'must'],
    [`${size}/gate`, 'scope', 'scope'],
    [`${size}/gate`, '', undefined],
    [`${size}/question`, '', undefined],
    [`${size}/test/min`, '', undefined],
    [`${size}/test/max`, '250', 250],
    ['signers/sales', 'Rosa', 'Rosa'],
    ['authority/0/to', '', undefined],
    ['authority/0/mustJoin', 'ceo\ncfo', ['ceo', 'cfo']],
    ['stages', 'demo, proposal; decision', ['demo', 'proposal', 'decision']],
    ['tagAllows', 'telemarketing,direct_mail,nonsense', ['direct_mail', 'telemarketing']],
    ['tagAllows', '', []],
    ['buyingFunctions', 'it', ['it']],
    [`${profile}/knockOuts/out_of_area/soft`, 'yes', true],
    [`${profile}/knockOuts/out_of_area/callBeforeDisqualify`, '', false],
  ])('%s takes %j', (path, text, value) => {
    expect(valueAfter(path, text)).toEqual(value);
    expect(faultAt(written(start, path, text), path)).toBeUndefined();
  });

  test.each<[string, string, string]>([
    ['thresholds/tierA', 'eighty', 'Write a number.'],
    ['thresholds/tierA', '', 'Write a number.'],
    ['thresholds/tierA', '1e9', 'Write a number.'],
    ['thresholds/opportunityMin', '6', 'At most 5.'],
    ['thresholds/opportunityMin', '-1', 'At least 0.'],
    [`${size}/weight`, '101', 'At most 100.'],
    ['name', '', 'Write something here.'],
    ['name', 'x'.repeat(81), 'Too much: at most 80.'],
    ['stages', Array.from({ length: 13 }, (_, at) => `s${at}`).join('\n'), 'Too much: at most 12.'],
    [`${size}/kind`, 'maybe', 'This cannot be understood.'],
    ['retentionDays', '3651', 'At most 3,650.'],
  ])('%s says why it does not take %.12j', (path, text, fault) => {
    const editing = written(start, path, text);
    expect(editing.definition).toEqual(mspToolkit);
    expect(faultAt(editing, path)).toBe(fault);
    expect(faultsIn(editing)).toEqual([path]);
    expect(fieldText(editing, path)).toBe(text);
  });

  test('that becomes right loses its fault, and nothing of it is kept beside', () => {
    const editing = written(written(start, 'thresholds/tierA', '8x'), 'thresholds/tierA', '80');
    expect(faultsIn(editing)).toEqual([]);
    expect(editing.texts).toEqual([]);
  });

  test('shows what was typed to the letter, also where its value reads otherwise', () => {
    const editing = written(start, 'stages', 'demo,\n');
    expect(valueAt(editing.definition, 'stages')).toEqual(['demo']);
    expect(fieldText(editing, 'stages')).toBe('demo,\n');
    expect(faultsIn(editing)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['stages', 'first call\ndemo\nproposal\ndecision', 'Stages of a deal, first to last'],
    ['tagAllows', 'direct_mail,telemarketing', 'The tag allows'],
    [`${profile}/knockOuts/out_of_area/soft`, '', 'Soft: ends fit only once you confirm it'],
    [`${profile}/knockOuts/out_of_area/callBeforeDisqualify`, 'yes', 'Call before you disqualify'],
    ['buyingFunctions', '', 'The functions that buy from you'],
    [`${size}/test/max`, '100', 'At most'],
    [`${profile}/criteria/owner_led/test/of/0/seniorities`, 'owner', 'Ranks'],
  ])('%s reads %j and is called so', (path, text, label) => {
    expect(fieldText(start, path)).toBe(text);
    expect(fieldLabel(path)).toBe(label);
  });

  test('of another kind is a line', () => {
    expect(fieldKind('nothing')).toEqual({ as: 'line' });
    expect(fieldKind(`${size}/test/constructor`)).toEqual({ as: 'line' });
    expect(fieldLabel(`${size}/test/constructor`)).toBe(`${size}/test/constructor`);
  });
});

describe('sets that may be open', () => {
  test('the area served stands in several places, which change together', () => {
    const editing = written(start, `${profile}/serviceArea`, 'CA');
    expect(valueAt(editing.definition, `${profile}/criteria/geo/test/in`)).toEqual(['CA']);
    expect(valueAt(editing.definition, `${profile}/knockOuts/out_of_area/test/of/in`)).toEqual(['CA']);
    expect(valueAt(editing.definition, `${profile}/serviceArea`)).toEqual(['CA']);
    expect(valueAt(written(editing, `${profile}/serviceArea`, '').definition, `${profile}/serviceArea`)).toBeNull();
  });

  test('an empty set of words is open again, an empty list of words is empty', () => {
    const recurring = `${profile}/criteria/recurring/test/any`;
    expect(valueAfter(recurring, '')).toBeNull();
    expect(valueAfter(recurring, 'Managed IT')).toEqual(['Managed IT']);
    expect(valueAfter('buyingDivision', '')).toEqual([]);
    expect(valueAfter('buyingFunctions', '', editingOf(saasMidmarket))).toBeNull();
  });
});

test.each([...templates])('%s: every field it has takes back what it shows', (_file, template) => {
  const editing = editingOf(template);
  for (const pattern of Object.keys(kinds)) {
    if (pattern.includes('*') || valueAt(template, pattern) === undefined) continue;
    expect(written(editing, pattern, fieldText(editing, pattern)).definition, pattern).toEqual(editing.definition);
  }
});

describe('entries', () => {
  test('come and go, and take what was typed into them along', () => {
    const typed = written(start, `${size}/weight`, 'x');
    expect(put(typed, size, undefined).texts).toEqual([]);
    expect(valueAt(put(start, size, undefined).definition, size)).toBeUndefined();
    expect(put(typed, `${profile}/criteria/geo`, undefined).texts).toHaveLength(1);
  });

  test('what would make no definition is not put in', () => {
    expect(put(start, 'profiles', [])).toBe(start);
    expect(put(start, size, { id: 'size' })).toBe(start);
  });

  test.each(Object.entries(newTests))('a new test “%s” is one, has a name, and its fields are there', (name, fresh) => {
    const editing = put(start, `${size}/test`, fresh);
    expect(valueAt(editing.definition, `${size}/test`)).toEqual(fresh);
    expect(Object.entries(testNames).find(([one]) => one === name)?.[1]).toBeTruthy();
    const members = Object.entries(testMembers).find(([one]) => one === name)?.[1] ?? [];
    for (const member of members) {
      expect(fieldLabel(`${size}/test/${member}`)).not.toContain('/');
      expect(faultAt(editing, `${size}/test/${member}`)).toBeUndefined();
    }
  });

  test('those who decide are written part by part', () => {
    const path = 'authority/1/deciders/1';
    const editing = written(editingOf(mfgSupplier), `${path}/role`, 'quality');
    expect(valueAt(editing.definition, `${path}/role`)).toBe('quality');
    expect(valueAt(written(editing, `${path}/needs`, '').definition, `${path}/needs`)).toEqual([]);
    expect(fieldText(editing, `${path}/needs`)).toBe('engineer_joins');
  });
});

describe('a definition being changed', () => {
  test('begins unsigned, at the version it was', () => {
    const editing = editingOf({ ...signedByBoth(mspToolkit), version: 4 });
    expect(editing).toMatchObject({ from: 4, texts: [], definition: { signatures: [] } });
  });

  test('is kept and read again as it was', () => {
    const editing = written(written(start, 'thresholds/tierA', '8x'), 'name', 'Ours');
    expect(Editing.parse(JSON.parse(JSON.stringify(editing)))).toEqual(editing);
  });

  test('is kept however many fields are half written: the newest as they were typed', () => {
    const paths = Array.from({ length: 230 }, (_, at) => `half-${at}`);
    const editing = paths.reduce((one, path) => written(one, path, 'x'), start);
    expect(Editing.parse(editing)).toEqual(editing);
    expect(editing.texts.map(({ path }) => path)).toEqual(paths.slice(-200));
  });

  test('becomes a version that says what it was made from', () => {
    const next = versionFrom({ ...signedByBoth(mspToolkit), name: 'Ours' }, mspToolkit, 3);
    expect(next).toMatchObject({ name: 'Ours', version: 3, basedOn: contentOf(mspToolkit), signatures: [] });
    expect(Definition.parse(next)).toEqual(next);
  });
});
