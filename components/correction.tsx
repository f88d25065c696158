import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { Saying } from '../lib/prospect/change.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import type { Claim, Correctable, Stand } from './correctable.ts';
import { pageName } from './format.ts';
import { Button } from './ui/button.tsx';
import { focused } from './ui/focused.ts';
import { PageText } from './ui/page-text.tsx';
import { SafeLink } from './ui/safe-link.tsx';
import { useHalfWritten } from './use-half-written.ts';

const words = phrases({
  save: 'Save',
  notRight: 'Not right',
  cancel: 'Cancel',
  use: 'Use this',
  empty: 'Write the right value, or press “Not right”',
});

type CorrectionProps = {
  of: Correctable;
  stand: Stand | undefined;
  /** What pages said once and no longer say. */
  past: readonly Claim[];
  onSay: (sayings: readonly Saying[]) => void;
  onClose: () => void;
};

type ClaimLineProps = { claim: Claim; says: string; onUse: (() => void) | undefined };

/** What a page says of the fact, or said once; taken over by one press unless it is what stands already. */
const ClaimLine = ({ claim, says, onUse }: ClaimLineProps) => (
  <p className="mt-1 text-sm text-soft">
    <PageText>{says}</PageText>
    {claim.url && (
      <>
        {' · '}
        <SafeLink to={claim.url} className="underline">
          <PageText>{pageName(claim.url)}</PageText>
        </SafeLink>
      </>
    )}
    {onUse && (
      <button type="button" className="ms-2 underline" onClick={onUse}>
        {words.use}
      </button>
    )}
  </p>
);

/** A line to put one fact right; what the pages say stays beside it. */
export function Correction({ of, stand, past, onSay, onClose }: CorrectionProps) {
  const id = useId();
  const [hasFailed, setHasFailed] = useState(false);
  const [typed, type] = useHalfWritten(`correction.${of.id}`);
  const [line, setLine] = useState(typed === '' ? (stand?.line ?? '') : typed);
  const write = (text: string) => {
    setLine(text);
    type(text);
  };
  const close = () => {
    type('');
    onClose();
  };
  const finish = (sayings: readonly Saying[] | undefined) => {
    if (sayings === undefined) return setHasFailed(true);
    onSay(sayings);
    close();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    finish(of.right(line.trim()));
  };
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && close();
  return (
    <form onSubmit={submit} onKeyDown={onKeyDown} className="mt-2 rounded-xl border border-line bg-card p-2.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {of.label}
      </label>
      <input
        id={id}
        autoComplete="off"
        ref={focused}
        value={line}
        onChange={(event) => write(event.target.value)}
        placeholder={of.hint}
        aria-invalid={hasFailed}
        aria-describedby={hasFailed ? `${id}-why` : undefined}
        className="mt-1 block w-full rounded-lg border border-edge bg-ground px-2 py-1"
      />
      {hasFailed && (
        <p id={`${id}-why`} role="alert" className="mt-1 text-sm text-bad">
          {of.hint
            ? phrase('This could not be understood. Write it like {example}', { example: of.hint })
            : words.empty}
        </p>
      )}
      {stand?.claims.map((claim) => (
        <ClaimLine
          key={`${claim.words} ${claim.url}`}
          claim={claim}
          says={phrase('Page says “{words}”', { words: claim.words })}
          onUse={claim.words === stand.words ? undefined : () => finish(of.right(claim.line))}
        />
      ))}
      {past.map((claim) => (
        <ClaimLine
          key={`${claim.words} ${claim.url}`}
          claim={claim}
          says={phrase('No longer on the page: “{words}”', { words: claim.words })}
          onUse={() => finish(of.right(claim.line))}
        />
      ))}
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Button type="submit" look="primary" onPress={() => {}}>
          {words.save}
        </Button>
        {stand && <Button onPress={() => finish(of.wrong)}>{words.notRight}</Button>}
        <Button look="quiet" onPress={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
