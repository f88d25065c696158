import { useEffect, useMemo, useState } from 'react';
import { Differences, Impact, Warnings } from '../../components/definition/changes.tsx';
import { DefinitionEditor } from '../../components/definition/definition-editor.tsx';
import { Button } from '../../components/ui/button.tsx';
import { useOneAtATime } from '../../components/use-one-at-a-time.ts';
import type { Outcome } from '../../lib/bridge/outcome.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { differences } from '../../lib/definition/diff.ts';
import { type Editing, faultsIn, fieldLabel, versionFrom } from '../../lib/definition/edit.ts';
import { warningsOf } from '../../lib/definition/warnings.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { freeVersion, keep } from './definition-work.ts';
import { StaleDraft } from './stale-draft.tsx';
import type { useEditing } from './use-editing.ts';
import { useImpact } from './use-impact.ts';
import { useBegun } from './use-stale.ts';
import type { WorkspaceWorld } from './world.ts';

const words = phrases({
  review: 'Before you keep it',
  read: 'Back to reading',
  drop: 'Throw the changes away',
  sure: 'Yes, throw them away',
  kept: 'Kept. It is a draft until sales and marketing sign it.',
});

/** The number the next version gets: the first one that none here has. */
function useNextVersion(world: WorkspaceWorld, definition: Definition): number {
  const [next, setNext] = useState(definition.version + 1);
  useEffect(() => {
    let isLate = false;
    void freeVersion(world, definition).then((free) => {
      if (!isLate) setNext(free);
    });
    return () => {
      isLate = true;
    };
  }, [world, definition]);
  return next;
}

/** What changes made of the version in force say, whom they move, and how they become the next version. */
function BeforeKeeping({ world, definition, editing, onKept, onNote }: Omit<EditProps, 'changes'>) {
  const { isBusy, run } = useOneAtATime();
  const after = editing.definition;
  const differ = useMemo(() => differences(definition, after), [definition, after]);
  const warnings = useMemo(() => warningsOf(after), [after]);
  const impact = useImpact(world, { before: definition, after });
  const next = useNextVersion(world, definition);
  const faults = faultsIn(editing);
  const isReady = differ.length > 0 && faults.length === 0;
  const finish = async () => {
    onNote(undefined);
    const version = await freeVersion(world, definition);
    onKept(await keep(world, versionFrom(after, definition, version), definition), words.kept);
  };
  return (
    <>
      <Differences differences={differ} />
      <Warnings warnings={warnings} />
      {differ.length > 0 && <Impact looking={impact.looking} onLook={impact.look} onStop={impact.stop} />}
      {faults.length > 0 && (
        <p className="text-sm text-bad">
          {phrase('Cannot be understood yet: {fields}', { fields: faults.map(fieldLabel).join(', ') })}
        </p>
      )}
      <div>
        <Button look="primary" isBlocked={!isReady || isBusy} onPress={() => isReady && void run(finish)}>
          {phrase('Keep as version {version}', { version: next })}
        </Button>
      </div>
    </>
  );
}

type EditProps = {
  world: WorkspaceWorld;
  definition: Definition;
  editing: Editing;
  changes: ReturnType<typeof useEditing>;
  onKept: (outcome: Outcome<Definition>, said: string) => void;
  onNote: (note: string | undefined) => void;
};

/** A definition being changed, and what becomes of it: the next version, one draft with another version, or nothing. */
export function EditScreen({ world, definition, editing, changes, onKept, onNote }: EditProps) {
  const [isSure, setSure] = useState(false);
  const begun = useBegun(world, editing, definition);
  return (
    <>
      {begun.name === 'older' && (
        <StaleDraft
          editing={editing}
          definition={definition}
          base={begun.base}
          onJoin={changes.change}
          onNote={onNote}
        />
      )}
      <DefinitionEditor editor={{ editing, change: changes.change, newId: world.newId }} />
      <section aria-label={words.review} className="flex flex-col gap-3 rounded-xl border border-line bg-card p-3">
        {begun.name === 'now' && (
          <BeforeKeeping world={world} definition={definition} editing={editing} onKept={onKept} onNote={onNote} />
        )}
        <div className="flex flex-wrap gap-1.5">
          <Button onPress={changes.putAside}>{words.read}</Button>
          <Button look="quiet" onPress={() => (isSure ? changes.drop() : setSure(true))}>
            {isSure ? words.sure : words.drop}
          </Button>
        </div>
      </section>
    </>
  );
}
