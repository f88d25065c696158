import type { Saying } from '../../lib/prospect/change.ts';
import { baseOf, contestsIn } from '../../lib/prospect/contested.ts';
import type { Shown } from './situation.ts';

/** What is said about the account on screen, each answer with the one it is said upon, so that two writers never overwrite each other. */
export function withBases({ prospect, unsaved }: Shown, sayings: readonly Saying[]): Saying[] {
  const changes = [...prospect.changes, ...unsaved];
  const contested = new Set(contestsIn(changes).map(({ question }) => question));
  // Who answers while both answers are on screen has seen them: without a base it is said upon all before it.
  return sayings.map((saying) =>
    saying.kind === 'answered' && !contested.has(saying.question)
      ? { ...saying, base: baseOf(changes, saying.question) }
      : saying,
  );
}
