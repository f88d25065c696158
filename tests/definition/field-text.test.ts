import { describe, expect, test } from 'vitest';
import { editingOf, fieldText, put, written } from '../../lib/definition/edit.ts';
import { valueAt } from '../../lib/definition/path.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { templates } from '../../lib/definition/templates.ts';

const profile = 'profiles/msp_toolkit';
const start = editingOf(mspToolkit);
const valueAfter = (path: string, text: string, from = start) => valueAt(written(from, path, text).definition, path);

describe('kinds of business', () => {
  const path = `${profile}/niche/target`;

  test('read as a label and its other words, one a line', () => {
    const [first = ''] = fieldText(start, `${profile}/niche/adjacent`).split('\n');
    expect(first).toMatch(/^Software development: [^:]*, /);
  });

  test('are taken from lines; a kind that keeps its label keeps its codes', () => {
    const coded = put(start, path, [{ label: 'MSP', words: ['msp'], codes: ['541512'] }]);
    expect(valueAfter(path, 'MSP: managed IT, msp\nLaw firm\n', coded)).toEqual([
      { label: 'MSP', words: ['managed it', 'msp'], codes: ['541512'] },
      { label: 'Law firm', words: ['Law firm'] },
    ]);
  });

  test('none at all stay open while they are', () => {
    const open = put(start, path, null);
    expect(valueAfter(path, ' \n', open)).toBeNull();
    expect(valueAfter(path, ' \n')).toEqual([]);
  });

  test.each([...templates])(
    '%s: read and written back they are those kinds, with all their words',
    (_file, template) => {
      const editing = editingOf(template);
      for (const { id, niche } of template.profiles)
        for (const list of ['target', 'adjacent', 'outside'] as const) {
          const own = `profiles/${id}/niche/${list}`;
          const back = written(editing, own, fieldText(editing, own)).definition;
          const sets = (kinds: typeof niche.adjacent | null | undefined) =>
            kinds?.map(({ label, words, codes }) => ({ label, codes, words: new Set(words) }));
          expect(sets(back.profiles.find((one) => one.id === id)?.niche[list])).toEqual(sets(niche[list]));
        }
    },
  );
});
