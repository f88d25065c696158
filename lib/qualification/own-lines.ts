import type { Treatment } from '../definition/vocabulary.ts';
import type { Acting } from './opening-line.ts';

/** Plays whose line is spoken on the phone. */
export const spoken: readonly Treatment[] = [
  'call_before_disqualify',
  'qualify_by_phone',
  'sales_process',
  'problem_conversation',
];

/** Plays whose line invites who decides. */
export const written: readonly Treatment[] = ['book_with_ceo', 'bring_in_authority'];

/** The team's own line for the first of these plays that should be made now; undefined where it has none. */
export function ownLine({ treatments, situation }: Acting, plays: readonly Treatment[]): string | undefined {
  const now = plays.filter((play) => treatments.includes(play));
  return situation.definition.plays.find(({ treatment }) => now.includes(treatment))?.line;
}
