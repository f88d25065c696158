import type { Definition } from '../../lib/definition/definition.ts';
import type { Difference } from '../../lib/definition/diff.ts';
import type { Choices, Conflict } from '../../lib/definition/join.ts';
import { nameOf } from '../../lib/definition/named.ts';
import { valueInWords } from '../../lib/definition/value-in-words.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';
import { Differences } from './changes.tsx';

const words = phrases({
  title: 'Two drafts',
  theirs: 'What the file says otherwise',
  same: 'The file says the same.',
  conflicts: 'Changed in both: choose one',
  none: 'Nothing was changed in both: everything can be taken together.',
  join: 'Join both into a draft',
  use: 'Use the file’s version as it is',
  close: 'Close the file',
});

type Side = { ours: Definition; theirs: Definition };

function ConflictField({
  conflict,
  sides,
  choice,
  onChoose,
}: {
  conflict: Conflict;
  sides: Side;
  choice: 'ours' | 'theirs';
  onChoose: (choice: 'ours' | 'theirs') => void;
}) {
  const { path } = conflict;
  const name = nameOf(path, { before: sides.ours, after: sides.theirs });
  const option = (side: 'ours' | 'theirs', text: string) => (
    <label className="flex items-start gap-1.5">
      <input
        type="radio"
        name={path}
        className="mt-0.5 size-4 shrink-0 accent-accent"
        checked={choice === side}
        onChange={() => onChoose(side)}
      />
      <span className="min-w-0 wrap-anywhere">
        <PageText>{text}</PageText>
      </span>
    </label>
  );
  return (
    <fieldset className="rounded-lg border border-line p-2">
      <legend className="px-1 text-sm">
        <PageText>{name}</PageText>
      </legend>
      {option('ours', phrase('Yours: {value}', { value: valueInWords(path, conflict.ours) }))}
      {option('theirs', phrase('The file’s: {value}', { value: valueInWords(path, conflict.theirs) }))}
    </fieldset>
  );
}

type JoiningProps = Side & {
  differences: readonly Difference[];
  conflicts: readonly Conflict[];
  choices: Choices;
  /** Why the file's version cannot come into force as it is; undefined when it can. */
  blocked: string | undefined;
  onChoose: (path: string, choice: 'ours' | 'theirs') => void;
  onJoin: () => void;
  onUse: () => void;
  onClose: () => void;
};

/** A definition out of a file beside the one in force: what differs, and how to make one of both, field by field. */
export function Joining({ ours, theirs, differences, conflicts, choices, blocked, ...acts }: JoiningProps) {
  const isSame = differences.length === 0;
  return (
    <section aria-label={words.title} className="flex flex-col gap-3 rounded-xl border border-line bg-card p-3">
      <h3 className="text-lg font-semibold">
        <PageText>
          {phrase('The file: {name}, version {version}', { name: phrase(theirs.name), version: theirs.version })}
        </PageText>
      </h3>
      {isSame ? <p>{words.same}</p> : <Differences title={words.theirs} differences={differences} />}
      {!isSame && (
        <div className="flex flex-col gap-2">
          <p className="font-semibold">{conflicts.length > 0 ? words.conflicts : words.none}</p>
          {conflicts.map((conflict) => (
            <ConflictField
              key={conflict.path}
              conflict={conflict}
              sides={{ ours, theirs }}
              choice={choices.get(conflict.path) ?? 'ours'}
              onChoose={(choice) => acts.onChoose(conflict.path, choice)}
            />
          ))}
        </div>
      )}
      {blocked && <p className="text-sm text-soft">{blocked}</p>}
      <div className="flex flex-wrap gap-1.5">
        {!blocked && (
          <Button look="primary" onPress={acts.onUse}>
            {words.use}
          </Button>
        )}
        {!isSame && <Button onPress={acts.onJoin}>{words.join}</Button>}
        <Button look="quiet" onPress={acts.onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}
