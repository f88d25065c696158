import { useEffect, useState } from 'react';
import type { Refusal } from '../../lib/bridge/protocol.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import type { WorkspaceWorld } from './world.ts';

/** The definition in force, as far as it is known: being asked for, there, or refused. */
export type InForceNow =
  | { name: 'asking' }
  | { name: 'known'; definition: Definition }
  | { name: 'refused'; refusal: Refusal };

/** The definition in force, asked for anew whenever another one may be. */
export function useDefinition(world: WorkspaceWorld): InForceNow {
  const [inForce, setInForce] = useState<InForceNow>({ name: 'asking' });
  useEffect(() => {
    const learn = async () => {
      const answered = await world.ask('definition.current', {});
      setInForce(
        answered.ok ? { name: 'known', definition: answered.reply } : { name: 'refused', refusal: answered.refusal },
      );
    };
    void learn();
    return world.hear(({ news }) => {
      if (news === 'definition.changed' || news === 'notebook.changed') void learn();
    });
  }, [world]);
  return inForce;
}
