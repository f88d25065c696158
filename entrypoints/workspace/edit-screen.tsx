import { useMemo, useState } from 'react';
import { Differences, Impact, Warnings } from '../../components/definition/changes.tsx';
import { DefinitionEditor } from '../../components/definition/definition-editor.tsx';
import { Button } from '../../components/ui/button.tsx';
import type { Definition } from '../../lib/definition/definition.ts';
import { differences } from '../../lib/definition/diff.ts';
import { type Editing, faultsIn, fieldLabel, versionFrom } from '../../lib/definition/edit.ts';
import { warningsOf } from '../../lib/definition/warnings.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { freeVersion, keep } from './definition-work.ts';
import type { useEditing } from './use-editing.ts';
import { useImpact } from './use-impact.ts';
import type { WorkspaceWorld } from './world.ts';

const words = phrases({
  review: 'Before you keep it',
  read: 'Back to reading',
  drop: 'Throw the changes away',
  sure: 'Yes, throw them away',
  kept: 'Kept. It is a draft until sales and marketing sign it.',
  later: 'The definition has changed since you began. What differs is told against the one in force now.',
});

type EditProps = {
  world: WorkspaceWorld;
  definition: Definition;
  editing: Editing;
  changes: ReturnType<typeof useEditing>;
  onNote: (note: string) => void;
};

/** A definition being changed, what its changes say and whom they move, and how it becomes the next version. */
export function EditScreen({ world, definition, editing, changes, onNote }: EditProps) {
  const [isSure, setSure] = useState(false);
  const after = editing.definition;
  const differ = useMemo(() => differences(definition, after), [definition, after]);
  const warnings = useMemo(() => warningsOf(after), [after]);
  const impact = useImpact(world, { before: definition, after });
  const faults = faultsIn(editing);
  const isReady = differ.length > 0 && faults.length === 0;
  const finish = async () => {
    if (!isReady) return;
    const version = await freeVersion(world, definition);
    const outcome = await keep(world, versionFrom(after, definition, version));
    onNote(outcome.ok ? words.kept : outcome.refusal.message);
    if (outcome.ok) changes.drop();
  };
  return (
    <>
      {editing.from !== definition.version && <p className="text-sm text-warn">{words.later}</p>}
      <DefinitionEditor editor={{ editing, change: changes.change, newId: world.newId }} />
      <section aria-label={words.review} className="flex flex-col gap-3 rounded-xl border border-line bg-card p-3">
        <Differences differences={differ} />
        <Warnings warnings={warnings} />
        {differ.length > 0 && <Impact looking={impact.looking} onLook={impact.look} onStop={impact.stop} />}
        {faults.length > 0 && (
          <p className="text-sm text-bad">
            {phrase('Cannot be understood yet: {fields}', { fields: faults.map(fieldLabel).join(', ') })}
          </p>
        )}
        <div className="flex flex-wrap gap-1.5">
          <Button look="primary" isBlocked={!isReady} onPress={() => void finish()}>
            {phrase('Keep as version {version}', { version: definition.version + 1 })}
          </Button>
          <Button onPress={changes.putAside}>{words.read}</Button>
          <Button look="quiet" onPress={() => (isSure ? changes.drop() : setSure(true))}>
            {isSure ? words.sure : words.drop}
          </Button>
        </div>
      </section>
    </>
  );
}
