import type { Definition } from '../../lib/definition/definition.ts';
import type { Choices, Conflict } from '../../lib/definition/join.ts';
import { nameOf } from '../../lib/definition/named.ts';
import { valueInWords } from '../../lib/definition/value-in-words.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { PageText } from '../ui/page-text.tsx';

const words = phrases({
  conflicts: 'Changed in both: choose one',
  unknown: 'The two differ here; which was changed is not known: choose one',
  alone: 'What stands in one of the two alone is taken: the version both came from is not known here.',
  none: 'Nothing was changed in both: everything can be taken together.',
});

type Sides = { ours: Definition; theirs: Definition };

type FieldProps = {
  conflict: Conflict;
  sides: Sides;
  choice: 'ours' | 'theirs';
  theirWords: (value: string) => string;
  onChoose: (choice: 'ours' | 'theirs') => void;
};

function ConflictField({ conflict, sides, choice, theirWords, onChoose }: FieldProps) {
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
      {option('theirs', theirWords(valueInWords(path, conflict.theirs)))}
    </fieldset>
  );
}

/** Two versions joined field by field, while some of it is still to be chosen. */
export type Joint = {
  ours: Definition;
  theirs: Definition;
  conflicts: readonly Conflict[];
  choices: Choices;
  /** False where the version both came from is not known: then nobody can tell which of the two was changed. */
  isBaseKnown: boolean;
  choose: (path: string, choice: 'ours' | 'theirs') => void;
};

type ConflictsProps = {
  joint: Joint;
  /** What the other side says of a field, as it is called here: "The file’s: 80". */
  theirWords: (value: string) => string;
};

/** The fields in which two versions differ so that somebody has to choose; what is said of them is what is known. */
export function Conflicts({ joint, theirWords }: ConflictsProps) {
  const { ours, theirs, conflicts, choices, isBaseKnown, choose } = joint;
  const asks = isBaseKnown ? words.conflicts : words.unknown;
  const whole = isBaseKnown ? words.none : words.alone;
  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold">{conflicts.length > 0 ? asks : whole}</p>
      {conflicts.length > 0 && !isBaseKnown && <p className="text-sm text-soft">{words.alone}</p>}
      {conflicts.map((conflict) => (
        <ConflictField
          key={conflict.path}
          conflict={conflict}
          sides={{ ours, theirs }}
          choice={choices.get(conflict.path) ?? 'ours'}
          theirWords={theirWords}
          onChoose={(choice) => choose(conflict.path, choice)}
        />
      ))}
    </div>
  );
}
