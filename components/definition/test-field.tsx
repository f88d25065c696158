import { useId } from 'react';
import { Test } from '../../lib/definition/test.ts';
import { newTests, testMembers, testNames } from '../../lib/definition/test-fields.ts';
import { testInWords } from '../../lib/definition/test-words.ts';
import { phrases } from '../../lib/words/phrase.ts';
import { fieldClass } from '../first-run/look.ts';
import { Fields } from './definition-field.tsx';
import { type Editor, putAt, valueIn } from './editor.ts';

const words = phrases({ asks: 'Test' });

const singles = Object.keys(newTests) as (keyof typeof newTests)[]; // the keys of our own constant
const isSingle = (name: string): name is keyof typeof newTests => Object.hasOwn(newTests, name);

/** The parts of a test that is made of others, by their paths. */
const partsOf = (test: Test, path: string): string[] => {
  if (test.test === 'not') return [`${path}/of`];
  return 'of' in test ? test.of.map((_, at) => `${path}/of/${at}`) : [];
};

/** The fields a test shows of one kind: functions that are told by the definition are not written here. */
const membersOf = (test: Test): readonly string[] =>
  testMembers[test.test].filter(
    (name) => !(name === 'functions' && test.test === 'people' && test.functions === 'buying'),
  );

/** What a criterion or knock-out asks: its kind, and the fields of that kind; of a test made of others, each of them. */
export function TestField({ editor, path }: { editor: Editor; path: string }) {
  const id = useId();
  const test = Test.safeParse(valueIn(editor, path)).data;
  if (test === undefined) return null;
  const choose = (name: string) => isSingle(name) && putAt(editor, path, newTests[name]);
  const parts = partsOf(test, path);
  return (
    <div className="rounded-lg border border-line p-2">
      <div className="mb-1 flex flex-wrap items-center gap-2">
        <label htmlFor={id} className="text-sm text-soft">
          {words.asks}
        </label>
        <select
          id={id}
          className={`${fieldClass} max-w-64`}
          value={test.test}
          onChange={(event) => choose(event.target.value)}
        >
          {!isSingle(test.test) && <option value={test.test}>{testNames[test.test]}</option>}
          {singles.map((name) => (
            <option key={name} value={name}>
              {testNames[name]}
            </option>
          ))}
        </select>
      </div>
      <p className="mb-1 text-xs text-soft">{testInWords(test, null)}</p>
      <Fields editor={editor} paths={membersOf(test).map((name) => `${path}/${name}`)} />
      {parts.map((part) => (
        <TestField key={part} editor={editor} path={part} />
      ))}
    </div>
  );
}
