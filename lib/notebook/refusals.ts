import type { Refusal } from '../bridge/protocol.ts';

const full: Refusal = {
  code: 'store-full',
  message: 'There is no room left on this computer to save it. Free some space, then try again: nothing is lost.',
};
const newer: Refusal = {
  code: 'newer-data',
  message: 'The data here was written by a newer Sweetspot. Update the extension; the data is untouched.',
};

/** Saved data does not read back as it should. */
export const damaged: Refusal = {
  code: 'store-damaged',
  message:
    'Some of the saved data is missing or damaged, so nothing more is written to it. Keep your last backup at hand.',
};
const failed: Refusal = { code: 'failed', message: 'That did not work, and nothing was changed. Please try again.' };

/** What errors of the store mean, by name: a full disk shows itself by three of them. */
const byName = new Map<string, Refusal>([
  ['QuotaExceededError', full],
  ['DataError', full],
  ['AbortError', full],
  ['VersionError', newer],
  ['UnknownError', damaged],
  ['NotReadableError', damaged],
  ['NotFoundError', damaged],
]);

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** The refusal for an error of the store; carries no content. */
export const refusalOf = (error: unknown): Refusal => byName.get(nameOf(error)) ?? failed;

/** True when the connection was closed under a command, by an upgrade or the browser: then opening anew helps. */
export const isClosed = (error: unknown): boolean => nameOf(error) === 'InvalidStateError';
