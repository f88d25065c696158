import { useState } from 'react';
import type { Definition } from '../../lib/definition/definition.ts';
import { partsThatDiffer } from '../../lib/definition/diff.ts';
import { type Editing, editingOf } from '../../lib/definition/edit.ts';
import { isSame } from '../../lib/definition/path.ts';
import type { WorkspaceWorld } from './world.ts';

/** A definition being changed: none, put aside while the version in force is read, or open. */
export type EditingNow = { name: 'none' } | { name: 'aside' | 'open'; editing: Editing };

/** True for changes that are in force already: the page was closed before it heard that they were kept. */
const isInForce = ({ definition: changed, texts }: Editing, definition: Definition): boolean =>
  texts.length === 0 && partsThatDiffer(changed, definition).length === 0;

/** Changes to a definition, each letter of them kept at once; they go on where they stopped when the page is opened again. */
export function useEditing({ editing: keeper }: WorkspaceWorld, definition: Definition) {
  const [now, set] = useState<EditingNow>(() => {
    const kept = keeper.get(definition.id);
    return kept && !isInForce(kept, definition) ? { name: 'aside', editing: kept } : { name: 'none' };
  });
  const change = (editing: Editing) => {
    keeper.put(editing);
    set({ name: 'open', editing });
  };
  return {
    now,
    change,
    begin: () => set({ name: 'open', editing: now.name === 'none' ? editingOf(definition) : now.editing }),
    putAside: () => set(now.name === 'open' ? { ...now, name: 'aside' } : now),
    drop: () => {
      const kept = keeper.get(definition.id);
      const isOurs = now.name === 'none' || kept === undefined || isSame(kept, now.editing);
      if (isOurs) keeper.drop(definition.id); // what was written meanwhile, or in another workspace, stays
      set(isOurs || kept === undefined ? { name: 'none' } : { name: 'aside', editing: kept });
    },
  };
}
