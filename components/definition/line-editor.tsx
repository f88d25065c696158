import type { ReactNode } from 'react';
import { phrase } from '../../lib/words/phrase.ts';
import { Button } from '../ui/button.tsx';
import { Fields } from './definition-field.tsx';
import { type Editor, putAt, valueIn } from './editor.ts';

type LineProps = {
  editor: Editor;
  path: string;
  /** What the entry is called while it is folded, and by its button to take it out. */
  name: string;
  aside?: string;
  /** Members of the entry that are written in fields. */
  members: readonly string[];
  children?: ReactNode;
};

/** One entry of a list, folded until it is wanted: its fields, and how to take it out. */
export function LineEditor({ editor, path, name, aside, members, children }: LineProps) {
  if (valueIn(editor, path) === undefined) return null;
  return (
    <details className="rounded-xl border border-line bg-card">
      <summary className="flex cursor-pointer flex-wrap gap-2 px-2.5 py-1.5">
        <span className="min-w-0 flex-1 wrap-anywhere">{name}</span>
        {aside && <span className="text-soft">{aside}</span>}
      </summary>
      <div className="flex flex-col gap-2 border-t border-line p-2.5">
        <Fields editor={editor} paths={members.map((member) => `${path}/${member}`)} />
        {children}
        <div>
          <Button look="quiet" onPress={() => putAt(editor, path, undefined)}>
            {phrase('Take out “{name}”', { name })}
          </Button>
        </div>
      </div>
    </details>
  );
}
