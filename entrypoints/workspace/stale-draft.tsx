import { Differences } from '../../components/definition/changes.tsx';
import { Conflicts } from '../../components/definition/conflicts.tsx';
import { Button } from '../../components/ui/button.tsx';
import type { Definition } from '../../lib/definition/definition.ts';
import { differences } from '../../lib/definition/diff.ts';
import type { Editing } from '../../lib/definition/edit.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { useJoint } from './use-joint.ts';

const words = phrases({
  title: 'Another version came into force',
  why: 'Somebody kept another version since you began. Your changes are not lost: join both, then look at it and keep it.',
  yours: 'What you changed',
  join: 'Join both into a draft',
  notJoined: 'Both together are no definition: there is too much in them. Choose otherwise.',
});

const inForce = (value: string): string => phrase('In force: {value}', { value });

type StaleProps = {
  editing: Editing;
  definition: Definition;
  base: Definition | undefined;
  onJoin: (joined: Editing) => void;
  onNote: (note: string) => void;
};

/** Changes that began from a version no longer in force: what each side changed, and how to make one of both, field by field. */
export function StaleDraft({ editing, definition, base, onJoin, onNote }: StaleProps) {
  const joint = useJoint()({ base, ours: editing.definition, theirs: definition });
  const theirs = phrase('What version {version}, now in force, changed', { version: definition.version });
  const otherwise = phrase('What version {version}, now in force, says otherwise', { version: definition.version });
  const join = () => {
    const joined = joint.joined();
    if (joined === undefined) return onNote(words.notJoined);
    onJoin({ ...editing, from: definition.version, definition: joined });
  };
  return (
    <section aria-label={words.title} className="flex flex-col gap-3 rounded-xl border border-line bg-card p-3">
      <h3 className="text-lg font-semibold">{words.title}</h3>
      <p role="alert" className="text-warn">
        {words.why}
      </p>
      {base && <Differences title={words.yours} differences={differences(base, editing.definition)} />}
      <Differences
        title={base ? theirs : otherwise}
        differences={differences(base ?? editing.definition, definition)}
      />
      <Conflicts joint={joint} theirWords={inForce} />
      <div>
        <Button look="primary" onPress={join}>
          {words.join}
        </Button>
      </div>
    </section>
  );
}
