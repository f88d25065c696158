import { AuthorityRule, Decider } from '../../lib/definition/definition.ts';
import { deciderInWords } from '../../lib/definition/test-words.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { Button } from '../ui/button.tsx';
import { Fields } from './definition-field.tsx';
import { addTo, type Editor, entriesIn, valueIn } from './editor.ts';
import { LineEditor } from './line-editor.tsx';

const words = phrases({ add: 'Add a rule', addDecider: 'Add somebody who decides' });

/** What an authority rule is for, in words. */
export const ruleName = ({ from, to }: AuthorityRule): string =>
  to === undefined ? phrase('{from} people or more', { from }) : phrase('{from} to {to} people', { from, to });

const newRule: AuthorityRule = { from: 1_000, who: 'top', mustJoin: ['ceo'], origin: '' };
const newDecider: Decider = { role: 'top', needs: [] };

function Deciders({ editor, path }: { editor: Editor; path: string }) {
  return (
    <>
      {entriesIn(editor, path).map((entry, at) => {
        const decider = Decider.safeParse(entry).data;
        const own = `${path}/${at}`;
        return (
          decider && (
            <LineEditor
              key={own}
              editor={editor}
              path={own}
              name={deciderInWords(decider)}
              members={['role', 'seniorities', 'needs', 'named']}
            />
          )
        );
      })}
      <div>
        <Button onPress={() => addTo(editor, path, newDecider)}>{words.addDecider}</Button>
      </div>
    </>
  );
}

function RuleEditor({ editor, path }: { editor: Editor; path: string }) {
  const rule = AuthorityRule.safeParse(valueIn(editor, path)).data;
  if (rule === undefined) return null;
  return (
    <LineEditor editor={editor} path={path} name={ruleName(rule)} members={['from', 'to', 'who', 'mustJoin', 'origin']}>
      {rule.who === 'deciders' && <Deciders editor={editor} path={`${path}/deciders`} />}
    </LineEditor>
  );
}

/** Who decides in firms of which size, and the words by which the buying division is known. */
export function AuthorityEditor({ editor }: { editor: Editor }) {
  const paths = editor.editing.definition.authority.map((_, at) => `authority/${at}`);
  return (
    <div className="flex flex-col gap-2">
      {paths.map((path) => (
        <RuleEditor key={path} editor={editor} path={path} />
      ))}
      <div>
        <Button onPress={() => addTo(editor, 'authority', newRule)}>{words.add}</Button>
      </div>
      <Fields editor={editor} paths={['buyingDivision', 'notPursuedTitles']} />
      <Fields editor={editor} paths={['buyingFunctions']} />
    </div>
  );
}
