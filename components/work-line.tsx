import type { BackupFault } from '../lib/exchange/backup-text.ts';
import { Button } from './ui/button.tsx';
import { accountsWords, contentsWords, entriesWords, momentWords, type Restored, type Work } from './work.ts';

const words = {
  doing: { saving: 'Making the file', checking: 'Looking through the file', restoring: 'Taking it in' },
  mending: 'Restoring… The panel may stay open or be closed.',
  stop: 'Stop',
  close: 'Close',
  cancel: 'Cancel',
  restore: 'Take it in',
  holds: 'It holds',
  brings: 'Not here yet',
  nothingNew: 'Everything in it is here already.',
  nothingLost: 'Nothing here is lost or replaced by it.',
  saved: 'Saved as a file:',
  unreadable: 'Some pieces could not be read and are not in it:',
  restored: 'Taken in:',
  stopped: 'It ended early. What came in stays; taking the same file in again finishes it.',
  faults: {
    'not-a-backup': 'This file is not a Sweetspot backup. Nothing was changed.',
    newer: 'This backup was made by a newer Sweetspot. Update the extension first. Nothing was changed.',
    damaged: 'This backup was cut short or edited, so none of it was taken in. Nothing was changed.',
  } satisfies Record<BackupFault, string>,
};

const restoredWords = ({ accounts, changes, stopped }: Restored) =>
  [
    `${words.restored} ${accountsWords(accounts)}, ${entriesWords(changes)}.`,
    stopped && `${stopped.message} ${words.stopped}`,
  ]
    .filter(Boolean)
    .join(' ');

function sentenceOf(work: Exclude<Work, { name: 'preview' | 'none' }>): string {
  switch (work.name) {
    case 'mending':
      return words.mending;
    case 'saving':
    case 'checking':
    case 'restoring': {
      const of = work.of === undefined ? '' : ` of ${work.of}`;
      return `${words.doing[work.name]}: ${work.accounts}${of} accounts…`;
    }
    case 'saved':
      return `${words.saved} ${contentsWords(work.contents)}.${work.unreadable > 0 ? ` ${words.unreadable} ${work.unreadable}.` : ''}`;
    case 'restored':
      return restoredWords(work);
    case 'refused':
      return work.refusal.message;
    case 'no-backup':
      return words.faults[work.fault];
  }
}

type WorkLineProps = { work: Work; onRestore: () => void; onStop: () => void };

/** What is being done about backups, with its count and how to stop it; then what came of it. */
export function WorkLine({ work, onRestore, onStop }: WorkLineProps) {
  if (work.name === 'none') return null;
  if (work.name === 'preview') {
    const { madeAt, contents, brings } = work.preview;
    const isNew = brings.accounts > 0;
    return (
      <div role="status" className="flex flex-col items-start gap-1.5 rounded-lg bg-unknown-soft p-2 text-sm">
        <p>
          {words.holds}: {contentsWords(contents)}. {momentWords(madeAt)}.
        </p>
        <p>
          {isNew
            ? `${words.brings}: ${accountsWords(brings.added)}, ${entriesWords(brings.changes)}. ${words.nothingLost}`
            : words.nothingNew}
        </p>
        <div className="flex gap-1.5">
          {isNew && (
            <Button look="primary" onPress={onRestore}>
              {words.restore}
            </Button>
          )}
          <Button onPress={onStop}>{isNew ? words.cancel : words.close}</Button>
        </div>
      </div>
    );
  }
  const isRunning = work.name === 'saving' || work.name === 'checking' || work.name === 'restoring';
  const isBad = work.name === 'refused' || work.name === 'no-backup';
  return (
    <div className={`flex items-start gap-2 rounded-lg p-2 text-sm ${isBad ? 'bg-bad-soft' : 'bg-unknown-soft'}`}>
      <p role={isBad ? 'alert' : 'status'} className="flex-1">
        {sentenceOf(work)}
      </p>
      {work.name !== 'mending' && <Button onPress={onStop}>{isRunning ? words.stop : words.close}</Button>}
    </div>
  );
}
