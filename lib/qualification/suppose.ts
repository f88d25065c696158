import type { Change, Saying } from '../prospect/change.ts';
import type { Prospect } from '../prospect/prospect.ts';

/** The prospect as it would stand if these things were said now, after everything else; nothing is kept. */
export function suppose(prospect: Prospect, says: readonly Saying[]): Prospect {
  const last = prospect.changes.reduce((latest, { at }) => (at > latest ? at : latest), prospect.updatedAt);
  const after = Date.parse(last) + 1;
  const changes = says.map(
    (saying, index): Change => ({ ...saying, id: `supposed-${index}`, at: new Date(after + index).toISOString() }),
  );
  return { ...prospect, changes: [...prospect.changes, ...changes] };
}
