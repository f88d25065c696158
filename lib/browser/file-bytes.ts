import { done, type Outcome, refused } from '../bridge/outcome.ts';
import { phrase } from '../words/phrase.ts';

/** The answer where a chosen file is not there any more, or may not be read: the browser does not say which. */
export const unreadableFile = refused('bad-request', () =>
  phrase('This file cannot be read: it may have been moved or deleted. Choose it again.'),
);

/** The bytes of a file the user chose, or that it cannot be read. */
export async function bytesOf(file: Blob): Promise<Outcome<Uint8Array>> {
  try {
    return done(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return unreadableFile;
  }
}
