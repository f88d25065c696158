import { useState } from 'react';
import type { Joint } from '../../components/definition/conflicts.tsx';
import { Definition } from '../../lib/definition/definition.ts';
import { type Choices, type Drafts, join } from '../../lib/definition/join.ts';

const none: Choices = new Map();

/** A joint, and the draft both sides make together as it was chosen; that is undefined where there is too much in them. */
export type OpenJoint = Joint & { joined: () => Definition | undefined };

/** Two drafts being joined by hand; what was chosen is forgotten for another pair. */
export function useJoint() {
  const [chosen, set] = useState<{ theirs: Definition; choices: Choices }>();
  return ({ base, ours, theirs }: Drafts): OpenJoint => {
    const choices = chosen?.theirs === theirs ? chosen.choices : none;
    const { document, conflicts } = join({ base, ours, theirs }, choices);
    return {
      ours,
      theirs,
      conflicts,
      choices,
      isBaseKnown: base !== undefined,
      choose: (path, choice) => set({ theirs, choices: new Map(choices).set(path, choice) }),
      joined: () => Definition.safeParse(document).data,
    };
  };
}
