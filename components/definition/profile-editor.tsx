import type { Criterion, KnockOut, Profile } from '../../lib/definition/definition.ts';
import { choiceLabel } from '../../lib/definition/described.ts';
import { numberWords, phrase, phrases } from '../../lib/words/phrase.ts';
import { Button } from '../ui/button.tsx';
import { Fields } from './definition-field.tsx';
import { addTo, type Editor, putAt } from './editor.ts';
import { LineEditor } from './line-editor.tsx';
import { TestField } from './test-field.tsx';

const words = phrases({
  criteria: 'Criteria',
  knockOuts: 'Knock-outs',
  addCriterion: 'Add a criterion',
  addKnockOut: 'Add a knock-out',
  newCriterion: 'New criterion',
  newKnockOut: 'New knock-out',
  remove: 'Take this profile out',
});

const newCriterion = (id: string): Criterion => ({
  id,
  label: words.newCriterion,
  kind: 'nice',
  weight: 0,
  test: { test: 'text', any: null },
  phase: 'page',
  whereToLook: '',
});

const newKnockOut = (id: string): KnockOut => ({
  id,
  label: words.newKnockOut,
  test: { test: 'answer', question: 'request.is_offered', is: ['no'], not: ['yes'] },
  soft: false,
  callBeforeDisqualify: true,
});

type ProfileProps = { editor: Editor; profile: Profile; isOnly: boolean };

/** One profile being changed: whom it wants, its checklist, and what ends fit. */
export function ProfileEditor({ editor, profile, isOnly }: ProfileProps) {
  const path = `profiles/${profile.id}`;
  const sum = profile.criteria.reduce((all, { weight }) => all + weight, 0);
  return (
    <section aria-label={profile.name} className="flex min-w-0 flex-col gap-2">
      <Fields editor={editor} paths={['name', 'serviceArea'].map((one) => `${path}/${one}`)} />
      <Fields editor={editor} paths={['target', 'adjacent', 'outside'].map((one) => `${path}/niche/${one}`)} />
      <h4 className="font-semibold">
        {words.criteria} · {phrase('weights sum to {sum}', { sum: Math.round(sum * 100) / 100 })}
      </h4>
      {profile.criteria.map(({ id, label, kind, weight }) => (
        <LineEditor
          key={id}
          editor={editor}
          path={`${path}/criteria/${id}`}
          name={phrase(label)}
          aside={`${choiceLabel(kind)} · ${numberWords(weight)}`}
          members={['label', 'kind', 'weight', 'phase', 'gate', 'whereToLook', 'question', 'toFillIn']}
        >
          <TestField editor={editor} path={`${path}/criteria/${id}/test`} />
        </LineEditor>
      ))}
      <div>
        <Button onPress={() => addTo(editor, `${path}/criteria`, newCriterion(editor.newId()))}>
          {words.addCriterion}
        </Button>
      </div>
      <h4 className="font-semibold">{words.knockOuts}</h4>
      {profile.knockOuts.map(({ id, label }) => (
        <LineEditor
          key={id}
          editor={editor}
          path={`${path}/knockOuts/${id}`}
          name={phrase(label)}
          members={['label', 'gate', 'question', 'soft', 'callBeforeDisqualify']}
        >
          <TestField editor={editor} path={`${path}/knockOuts/${id}/test`} />
        </LineEditor>
      ))}
      <div className="flex flex-wrap gap-1.5">
        <Button onPress={() => addTo(editor, `${path}/knockOuts`, newKnockOut(editor.newId()))}>
          {words.addKnockOut}
        </Button>
        {!isOnly && (
          <Button look="quiet" onPress={() => putAt(editor, path, undefined)}>
            {words.remove}
          </Button>
        )}
      </div>
    </section>
  );
}
