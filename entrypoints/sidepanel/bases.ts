import type { Saying } from '../../lib/prospect/change.ts';
import { baseOf } from '../../lib/prospect/contested.ts';
import type { Shown } from './situation.ts';

/** What is said about the account on screen, each answer with the one it is said upon, so that two writers never overwrite each other. */
export function withBases({ prospect, unsaved }: Shown, sayings: readonly Saying[]): Saying[] {
  const changes = [...prospect.changes, ...unsaved];
  return sayings.map((saying) =>
    saying.kind === 'answered' ? { ...saying, base: baseOf(changes, saying.question) } : saying,
  );
}
