import { describe, expect, test } from 'vitest';
import { editingOf, faultAt, faultsIn, fieldText, put, written } from '../../lib/definition/edit.ts';
import { valueAt } from '../../lib/definition/path.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { newTests } from '../../lib/definition/test-fields.ts';

const start = editingOf(mspToolkit);
const size = 'profiles/msp_toolkit/criteria/size';

describe('two fields', () => {
  test('keeps what was typed of one field while another is written, at most 8,000 characters of each', () => {
    const both = written(written(start, 'thresholds/tierA', '8x'), 'thresholds/tierB', 'y'.repeat(9_000));
    const shown = ['thresholds/tierA', 'thresholds/tierB', 'name'].map((path) => fieldText(both, path));
    expect(shown).toEqual(['8x', 'y'.repeat(8_000), mspToolkit.name]);
    expect(faultsIn(written(both, 'thresholds/tierB', '40'))).toEqual(['thresholds/tierA']);
  });

  test('have their own faults', () => {
    const both = written(written(start, 'thresholds/tierA', '8x'), 'name', '');
    expect(['thresholds/tierA', 'name', 'stages'].map((path) => faultAt(both, path))).toEqual([
      'Write a number.',
      'Write something here.',
      undefined,
    ]);
  });
});

describe('a field with blanks alone', () => {
  test('is empty', () => {
    const scoped = put(start, `${size}/gate`, 'scope');
    expect(valueAt(scoped.definition, `${size}/gate`)).toBe('scope');
    expect(valueAt(written(scoped, `${size}/gate`, ' ').definition, `${size}/gate`)).toBeUndefined();
  });

  test.each(['', ' ', ', ;'])('is a list without entries where none may be open: "%s"', (text) => {
    const industry = put(start, `${size}/test`, { ...newTests.industry, any: ['law firm'] });
    expect(valueAt(industry.definition, `${size}/test/any`)).toEqual(['law firm']);
    expect(valueAt(written(industry, `${size}/test/any`, text).definition, `${size}/test/any`)).toEqual([]);
  });
});
