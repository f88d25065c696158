import { type ReactNode, useState } from 'react';
import type { Contents } from '../lib/exchange/contents.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import { Notice } from './notice.tsx';
import { Button } from './ui/button.tsx';
import { contentsWords, entriesWords, momentWords } from './work.ts';

const titles = phrases({
  behind: 'Some of what was saved is missing',
  lost: 'What was saved here is gone',
  unopenable: 'What was saved cannot be opened',
  unreadable: 'What was saved cannot be read',
  piece: 'A piece of what was saved cannot be read',
});
const texts = phrases({
  behind:
    'The browser lost the last things written to its storage. Nothing more is written to it until you choose, and nothing is deleted.',
  lost: 'The browser found its storage damaged and emptied it. Nothing more is written to it until you choose, and nothing is deleted.',
  unopenable:
    'The browser cannot open its storage. Closing the browser and opening it again often helps: try that first. Nothing more is written to it until you choose, and nothing is deleted.',
  unreadable:
    'The browser cannot read its storage. Closing the browser and opening it again often helps: try that first. Nothing more is written to it until you choose, and nothing is deleted.',
  piece: 'All other accounts can be used as ever. Nothing is deleted.',
});
const words = phrases({
  backups: 'Backup to restore',
  noBackup: 'There is no backup yet.',
  nothingReadable: 'Nothing can be read here any more.',
  all: 'What you restore is put together with what is readable and what you said since.',
  restore: 'Restore this backup',
  save: 'Save all there is as a file',
  go: 'Continue with what is here',
  goWithout: 'Continue without a backup',
});

/** "Still readable here: 3 accounts, …; 2 pieces are not". */
function readableWords(readable: NonNullable<RecoveryProps['readable']>): string {
  const what = contentsWords(readable);
  const { unreadable } = readable;
  if (unreadable === 0) return phrase('Still readable here: {what}', { what });
  return unreadable === 1
    ? phrase('Still readable here: {what}; 1 piece is not', { what })
    : phrase('Still readable here: {what}; {unreadable} pieces are not', { what, unreadable });
}

type Kept = Contents & { number: number; at: string; holds: 'all' | 'said' };
type RecoveryProps = {
  kind: keyof typeof titles;
  /** What can be read of the damaged store; null when nothing can. */
  readable: (Contents & { unreadable: number }) | null;
  /** How many things were said since the last backup, and how many wait to be saved. */
  said: number;
  unsent: number;
  /** Newest first. */
  backups: readonly Kept[];
  isBusy: boolean;
  onMend: (backup: number | null) => void;
  onSave: () => void;
  children?: ReactNode;
};

type ChoiceProps = { backups: readonly Kept[]; chosen: number | undefined; onChoose: (number: number) => void };

const Choice = ({ backups, chosen, onChoose }: ChoiceProps) => (
  <fieldset className="flex flex-col gap-1">
    <legend className="mb-1 font-semibold">{words.backups}</legend>
    {backups.map((kept) => (
      <label key={kept.number} className="flex items-start gap-1.5">
        <input
          type="radio"
          name="backup"
          className="mt-0.5"
          checked={chosen === kept.number}
          onChange={() => onChoose(kept.number)}
        />
        <span>
          <b>{momentWords(kept.at)}</b>:{' '}
          {kept.holds === 'said'
            ? phrase('{contents} (without what pages showed)', { contents: contentsWords(kept) })
            : contentsWords(kept)}
        </span>
      </label>
    ))}
  </fieldset>
);

/** What is wrong with the notebook, what there is to mend it from, and the three ways on. */
export function Recovery(props: RecoveryProps) {
  const { kind, readable, said, unsent, backups, isBusy, onMend, onSave, children } = props;
  const [choice, choose] = useState<number | undefined>();
  const chosen = choice ?? backups[0]?.number;
  const mend = (backup: number | null) => () => !isBusy && onMend(backup);
  return (
    <Notice title={titles[kind]} look="bad" isUrgent>
      <p>{texts[kind]}</p>
      {backups.length > 0 ? <Choice backups={backups} chosen={chosen} onChoose={choose} /> : <p>{words.noBackup}</p>}
      <ul className="list-disc ps-4">
        {kind !== 'piece' && <li>{readable ? readableWords(readable) : words.nothingReadable}</li>}
        {said > 0 && (
          <li>{phrase('Said since the last backup and kept apart: {entries}', { entries: entriesWords(said) })}</li>
        )}
        {unsent > 0 && (
          <li>
            {phrase('Said just now; it is saved as soon as this is settled: {entries}', {
              entries: entriesWords(unsent),
            })}
          </li>
        )}
      </ul>
      {chosen !== undefined && (
        <>
          <p>{words.all}</p>
          <Button look="primary" isBlocked={isBusy} onPress={mend(chosen)}>
            {words.restore}
          </Button>
        </>
      )}
      <Button onPress={onSave} isBlocked={isBusy}>
        {words.save}
      </Button>
      <Button onPress={mend(null)} isBlocked={isBusy}>
        {chosen === undefined ? words.go : words.goWithout}
      </Button>
      {children}
    </Notice>
  );
}
