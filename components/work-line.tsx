import type { BackupFault } from '../lib/exchange/backup-text.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';
import { accountsWords, contentsWords, entriesWords, momentWords, type Restored, type Work } from './work.ts';

const words = phrases({
  mending: 'Restoring… The panel may stay open or be closed.',
  stop: 'Stop',
  close: 'Close',
  cancel: 'Cancel',
  restore: 'Take it in',
  nothingNew: 'Everything in it is here already.',
});
const faults = phrases({
  'not-a-backup': 'This file is not a Sweetspot backup. Nothing was changed.',
  newer: 'This backup was made by a newer Sweetspot. Update the extension first. Nothing was changed.',
  damaged: 'This backup was cut short or edited, so none of it was taken in. Nothing was changed.',
} satisfies Record<BackupFault, string>);

function restoredWords({ accounts, changes, stopped }: Restored): string {
  const taken = { accounts: accountsWords(accounts), entries: entriesWords(changes), why: stopped?.message ?? '' };
  return stopped
    ? phrase(
        'Taken in: {accounts}, {entries}. {why} It ended early. What came in stays; taking the same file in again finishes it.',
        taken,
      )
    : phrase('Taken in: {accounts}, {entries}.', taken);
}

function savedWords({ contents, unreadable }: Extract<Work, { name: 'saved' }>): string {
  const saved = { contents: contentsWords(contents), unreadable };
  return unreadable > 0
    ? phrase('Saved as a file: {contents}. Some pieces could not be read and are not in it: {unreadable}.', saved)
    : phrase('Saved as a file: {contents}.', saved);
}

/** That a definition came with the file and did not take the place of the one here; nothing where none did. */
const besideWords = (work: Work): string | undefined =>
  work.name === 'restored' && work.beside
    ? phrase(
        'The file’s definition, “{name}”, version {version}, is kept beside yours. Yours stays in force; you can change over on the page of the definition.',
        { name: phrase(work.beside.name), version: work.beside.version },
      )
    : undefined;

type Running = Extract<Work, { accounts: number; of: number | undefined }>;

/** How far a work is that goes through accounts, of as many as there are where that is known. */
function runningWords({ name, accounts, of }: Running): string {
  const counts = { done: accounts, all: of ?? 0 };
  switch (name) {
    case 'saving':
      return phrase('Making the file: {done} accounts…', counts);
    case 'checking':
      return phrase('Looking through the file: {done} accounts…', counts);
    case 'restoring':
      return of === undefined
        ? phrase('Taking it in: {done} accounts…', counts)
        : phrase('Taking it in: {done} of {all} accounts…', counts);
  }
}

function sentenceOf(work: Exclude<Work, { name: 'preview' | 'none' }>): string {
  switch (work.name) {
    case 'mending':
      return words.mending;
    case 'saving':
    case 'checking':
    case 'restoring':
      return runningWords(work);
    case 'saved':
      return savedWords(work);
    case 'restored':
      return restoredWords(work);
    case 'refused':
      return work.refusal.message;
    case 'no-backup':
      return faults[work.fault];
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
          {phrase('It holds: {contents}. {moment}.', {
            contents: contentsWords(contents),
            moment: momentWords(madeAt),
          })}
        </p>
        <p>
          {isNew
            ? phrase('Not here yet: {accounts}, {entries}. Nothing here is lost or replaced by it.', {
                accounts: accountsWords(brings.added),
                entries: entriesWords(brings.changes),
              })
            : words.nothingNew}
        </p>
        <div className="flex flex-wrap gap-1.5">
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
  const beside = besideWords(work);
  const isBad = work.name === 'refused' || work.name === 'no-backup';
  return (
    <div className={`flex items-start gap-2 rounded-lg p-2 text-sm ${isBad ? 'bg-bad-soft' : 'bg-unknown-soft'}`}>
      <div role={isBad ? 'alert' : 'status'} className="min-w-0 flex-1 wrap-anywhere">
        <p>{sentenceOf(work)}</p>
        {beside && (
          <p>
            <PageText>{beside}</PageText>
          </p>
        )}
      </div>
      {work.name !== 'mending' && <Button onPress={onStop}>{isRunning ? words.stop : words.close}</Button>}
    </div>
  );
}
