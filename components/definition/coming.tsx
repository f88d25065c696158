import type { Definition } from '../../lib/definition/definition.ts';
import { differences } from '../../lib/definition/diff.ts';
import { warningsOf } from '../../lib/definition/warnings.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';
import { Differences, Impact, type Looking, Warnings } from './changes.tsx';

const words = phrases({
  title: 'Before another version comes into force',
  again: 'The version in force now is kept: you can go back to it.',
  back: 'Leave it as it is',
});

type ComingProps = {
  before: Definition;
  after: Definition;
  impact: { looking: Looking; look: () => void; stop: () => void };
  /** Why it did not come into force; undefined while nothing stands against it. */
  refusal?: string | undefined;
  onPut: () => void;
  onBack: () => void;
};

/** What another version in force would change: in words, whom it moves, what is to be looked at; then it is put in force, or not. */
export function Coming({ before, after, impact, refusal, onPut, onBack }: ComingProps) {
  const { version } = after;
  return (
    <section aria-label={words.title} className="flex flex-col gap-3 rounded-xl border border-line bg-card p-3">
      <h3 className="text-lg font-semibold wrap-anywhere">
        <PageText>
          {phrase('Before “{name}”, version {version}, comes into force', { name: phrase(after.name), version })}
        </PageText>
      </h3>
      <Differences differences={differences(before, after)} />
      <Warnings warnings={warningsOf(after)} />
      <Impact looking={impact.looking} onLook={impact.look} onStop={impact.stop} />
      <p className="text-sm text-soft">{words.again}</p>
      {refusal && (
        <p role="alert" className="text-sm text-bad">
          {refusal}
        </p>
      )}
      <div className="flex flex-wrap gap-1.5">
        <Button look="primary" onPress={onPut}>
          {phrase('Put version {version} in force', { version })}
        </Button>
        <Button onPress={onBack}>{words.back}</Button>
      </div>
    </section>
  );
}
