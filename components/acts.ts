import type { Change, Saying } from '../lib/prospect/change.ts';
import type { Evidence } from '../lib/prospect/evidence.ts';

/** What a screen can do; it learns the outcome by being drawn again. */
export type Acts = {
  /** Says something about the account; returns the changes made of it. */
  say: (sayings: readonly Saying[]) => readonly Change[];
  /** Puts words on the clipboard and tells so. */
  copy: (words: string) => void;
  /** Shows a page in the tab in front. */
  goTo: (url: string) => void;
  /** Shows the words of evidence in the page they stand on. */
  show: (evidence: Evidence) => void;
};

/** The question a criterion's own answer goes to. */
export const criterionQuestion = (id: string) => `criterion:${id}`;
