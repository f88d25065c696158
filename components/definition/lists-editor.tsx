import { useId, useState } from 'react';
import { choiceLabel } from '../../lib/definition/described.ts';
import { questions, questionWords } from '../../lib/definition/questions.ts';
import { treatments } from '../../lib/definition/vocabulary.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { fieldClass } from '../first-run/look.ts';
import { Button } from '../ui/button.tsx';
import { addTo, type Editor } from './editor.ts';
import { LineEditor } from './line-editor.tsx';

const words = phrases({
  addAction: 'Add an action',
  newAction: 'New action',
  addStory: 'Add a story',
  newStory: 'New story',
  add: 'Add',
  play: 'Your line for',
  question: 'Your words for the question',
});

/** The actions that show readiness, as both teams see it. */
export function ActionsEditor({ editor }: { editor: Editor }) {
  const add = () => addTo(editor, 'readyActions', { id: editor.newId(), label: words.newAction, approvedBy: [] });
  return (
    <div className="flex flex-col gap-2">
      {editor.editing.definition.readyActions.map(({ id, label }) => (
        <LineEditor key={id} editor={editor} path={`readyActions/${id}`} name={phrase(label)} members={['label']} />
      ))}
      <div>
        <Button onPress={add}>{words.addAction}</Button>
      </div>
    </div>
  );
}

/** The customers' stories that build trust. */
export function StoriesEditor({ editor }: { editor: Editor }) {
  const add = () =>
    addTo(editor, 'stories', {
      id: editor.newId(),
      title: words.newStory,
      text: '',
      industry: '',
      problem: '',
      role: '',
    });
  return (
    <div className="flex flex-col gap-2">
      {editor.editing.definition.stories.map(({ id, title }) => (
        <LineEditor
          key={id}
          editor={editor}
          path={`stories/${id}`}
          name={title}
          members={['title', 'industry', 'problem', 'role', 'text']}
        />
      ))}
      <div>
        <Button onPress={add}>{words.addStory}</Button>
      </div>
    </div>
  );
}

type Pick = {
  label: string;
  open: readonly (readonly [value: string, name: string])[];
  onAdd: (value: string) => void;
};

/** One of what is not in a list yet, and a button that puts it there. */
function Adder({ label, open, onAdd }: Pick) {
  const id = useId();
  const [chosen, choose] = useState('');
  const value = open.some(([one]) => one === chosen) ? chosen : (open[0]?.[0] ?? '');
  if (open.length === 0) return null;
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="mb-0.5 block text-sm text-soft">
          {label}
        </label>
        <select id={id} className={fieldClass} value={value} onChange={(event) => choose(event.target.value)}>
          {open.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Button onPress={() => onAdd(value)}>{words.add}</Button>
    </div>
  );
}

/** The team's own lines for what should be done. */
export function PlaysEditor({ editor }: { editor: Editor }) {
  const { plays } = editor.editing.definition;
  const open = treatments.filter((one) => !plays.some(({ treatment }) => treatment === one));
  return (
    <div className="flex flex-col gap-2">
      {plays.map(({ treatment }) => (
        <LineEditor
          key={treatment}
          editor={editor}
          path={`plays/${treatment}`}
          name={choiceLabel(treatment)}
          members={['line']}
        />
      ))}
      <Adder
        label={words.play}
        open={open.map((one) => [one, choiceLabel(one)])}
        onAdd={(treatment) => addTo(editor, 'plays', { treatment, line: choiceLabel(treatment) })}
      />
    </div>
  );
}

/** The team's own words for the questions of the method. */
export function WordingEditor({ editor }: { editor: Editor }) {
  const { wording } = editor.editing.definition;
  const known = Object.entries(questions);
  const open = known.filter(([id]) => !wording.some(({ question }) => question === id));
  return (
    <div className="flex flex-col gap-2">
      {wording.map(({ question }) => (
        <LineEditor
          key={question}
          editor={editor}
          path={`wording/${question}`}
          name={questionWords(question)}
          members={['text']}
        />
      ))}
      <Adder
        label={words.question}
        open={open}
        onAdd={(question) => addTo(editor, 'wording', { question, text: questionWords(question) })}
      />
    </div>
  );
}
