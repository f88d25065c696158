import { type ChangeEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { Contents } from '../lib/exchange/contents.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import { Button, buttonClass } from './ui/button.tsx';
import { contentsWords, momentWords } from './work.ts';

const words = phrases({
  title: 'Backups',
  own: 'Made by themselves, on this computer:',
  none: 'None yet. One is made soon after something is written.',
  file: 'A file can be kept elsewhere, or taken to another computer.',
  save: 'Save a backup file',
  restore: 'Restore from a file…',
});

type Kept = Contents & { number: number; at: string; holds: 'all' | 'said' };
type SafekeepingProps = {
  /** Newest first; undefined while it is not known. */
  backups: readonly Kept[] | undefined;
  onOpen: () => void;
  onSave: () => void;
  onChoose: (file: File) => void;
  children?: ReactNode;
};

/** Backups: those there are, making one as a file, and taking one in. */
export function Safekeeping({ backups, onOpen, onSave, onChoose, children }: SafekeepingProps) {
  const id = useId();
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) onChoose(file);
    currentTarget.value = ''; // so that the same file can be chosen again
  };
  const place = useRef<HTMLDetailsElement>(null);
  const count = backups?.length;
  // It opens below the edge of the screen, and grows by what it learns.
  useEffect(() => {
    if (count !== undefined && place.current?.open) place.current.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return (
    <details
      ref={place}
      className="mt-auto border-t border-line px-3 py-1.5 text-sm"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen();
      }}
    >
      <summary className="text-soft">{words.title}</summary>
      <div className="flex flex-col items-start gap-1.5 py-1.5">
        {backups && <p>{backups.length > 0 ? words.own : words.none}</p>}
        <ul className="list-disc ps-4">
          {backups?.map((kept) => (
            <li key={kept.number}>
              {momentWords(kept.at)}:{' '}
              {kept.holds === 'said'
                ? phrase('{contents} (too large to hold what pages showed)', { contents: contentsWords(kept) })
                : contentsWords(kept)}
            </li>
          ))}
        </ul>
        <p>{words.file}</p>
        <div className="flex flex-wrap gap-1.5">
          <Button onPress={onSave}>{words.save}</Button>
          <label htmlFor={id} className={`${buttonClass('plain')} cursor-pointer has-focus-visible:outline-2`}>
            {words.restore}
            <input id={id} type="file" accept=".jsonl" className="sr-only" onChange={choose} />
          </label>
        </div>
        {children}
      </div>
    </details>
  );
}
