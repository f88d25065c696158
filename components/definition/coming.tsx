import type { Definition } from '../../lib/definition/definition.ts';
import { differences } from '../../lib/definition/diff.ts';
import { statusOf } from '../../lib/definition/status.ts';
import { warningsOf } from '../../lib/definition/warnings.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';
import { Differences, Impact, type Looking, Warnings } from './changes.tsx';

const words = phrases({
  title: 'Before another version comes into force',
  again: 'The version in force now is kept: you can go back to it.',
  unsigned: 'Sales and marketing have signed the version in force, and not this one: every verdict will say “draft”.',
  put: 'Put it in force',
  back: 'Leave it as it is',
});

type ComingProps = {
  before: Definition;
  after: Definition;
  impact: { looking: Looking; look: () => void; stop: () => void };
  /** Why it did not come into force; undefined while nothing stands against it. */
  refusal?: string | undefined;
  /** True for what gets its number only when it comes into force. */
  isUnnumbered?: boolean;
  onPut: () => void;
  onBack: () => void;
};

/** What it is called, and how it is put in force. */
function wordsOf({ name, version }: Definition, isUnnumbered: boolean): { title: string; put: string } {
  if (isUnnumbered)
    return { title: phrase('Before “{name}” comes into force', { name: phrase(name) }), put: words.put };
  return {
    title: phrase('Before “{name}”, version {version}, comes into force', { name: phrase(name), version }),
    put: phrase('Put version {version} in force', { version }),
  };
}

/** What another version in force would change: in words, whom it moves, what is to be looked at; then it is put in force, or not. */
export function Coming({ before, after, impact, refusal, isUnnumbered = false, onPut, onBack }: ComingProps) {
  const { title, put } = wordsOf(after, isUnnumbered);
  return (
    <section aria-label={words.title} className="flex flex-col gap-3 rounded-xl border border-line bg-card p-3">
      <h3 className="text-lg font-semibold wrap-anywhere">
        <PageText>{title}</PageText>
      </h3>
      <Differences differences={differences(before, after)} />
      <Warnings warnings={warningsOf(after)} />
      <Impact looking={impact.looking} onLook={impact.look} onStop={impact.stop} />
      {statusOf(before) === 'agreed' && statusOf(after) !== 'agreed' && <p className="text-warn">{words.unsigned}</p>}
      <p className="text-sm text-soft">{words.again}</p>
      {refusal && (
        <p role="alert" className="text-sm text-bad">
          {refusal}
        </p>
      )}
      <div className="flex flex-wrap gap-1.5">
        <Button look="primary" onPress={onPut}>
          {put}
        </Button>
        <Button onPress={onBack}>{words.back}</Button>
      </div>
    </section>
  );
}
