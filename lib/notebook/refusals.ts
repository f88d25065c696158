import { refusal } from '../bridge/outcome.ts';
import type { Refusal } from '../bridge/protocol.ts';
import { phrase } from '../words/phrase.ts';

/** With less room than this, in bytes, nothing is written: what a store needs beside what it is given to write. */
export const roomNeeded = 32_000_000;

/** There is no room to write. */
export const full: Refusal = refusal('store-full', () =>
  phrase(
    'There is too little room left on this computer to save it safely. Free some space, then try again: nothing is lost.',
  ),
);

/** Writing failed while everything can be read and small things can still be written: most often the disk is nearly full. */
export const unwritable: Refusal = refusal('store-full', () =>
  phrase(
    'It could not be written, though all that was saved can be read: most likely the disk is nearly full. Free some space, then try again.',
  ),
);

/** The data is of a newer version than this one. */
export const newer: Refusal = refusal('newer-data', () =>
  phrase('The data here was written by a newer Sweetspot. Update the extension; the data is untouched.'),
);

/** Saved data does not read back as it should. */
export const damaged: Refusal = refusal('store-damaged', () =>
  phrase('Some of the saved data is missing or damaged, so nothing more is written to it.'),
);

/** Something else went wrong. */
const failed: Refusal = refusal('failed', () =>
  phrase('That did not work, and nothing was changed. Please try again.'),
);

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** True when the store is of a newer version than this code. */
export const isNewer = (error: unknown): boolean => nameOf(error) === 'VersionError';

/** True when the connection was closed under a command, by an upgrade or the browser: then opening anew helps. */
export const isClosed = (error: unknown): boolean => nameOf(error) === 'InvalidStateError';

/** Errors with which a store refuses to write; a full disk shows itself by several of them. */
const writeErrors = new Set([
  'QuotaExceededError',
  'DataError',
  'AbortError',
  'UnknownError',
  'TransactionInactiveError',
]);
/** Errors with which a store refuses to read. */
const readErrors = new Set(['AbortError', 'UnknownError', 'NotReadableError', 'NotFoundError', 'DataError']);

/** True for an error of the store itself, which says nothing about what was asked of it. */
export const isOfStore = (error: unknown): boolean => writeErrors.has(nameOf(error)) || readErrors.has(nameOf(error));

/** The refusal of a command that failed with this error on a store that opens and was counted; carries no content. */
export function refusalOf(error: unknown, isWriting: boolean): Refusal {
  if (isNewer(error)) return newer;
  if (nameOf(error) === 'QuotaExceededError' || nameOf(error) === 'VaultRefused') return full;
  if (isWriting && writeErrors.has(nameOf(error))) return unwritable;
  return isOfStore(error) || nameOf(error) === 'DamagedRow' ? damaged : failed;
}
