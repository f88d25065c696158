import { useEffect, useState } from 'react';
import type { Refusal } from '../../lib/bridge/protocol.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { isSame } from '../../lib/definition/path.ts';
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
      setInForce((last) => {
        if (!answered.ok) return { name: 'refused', refusal: answered.refusal };
        const isSameAsLast = last.name === 'known' && isSame(last.definition, answered.reply);
        return isSameAsLast ? last : { name: 'known', definition: answered.reply }; // what was worked out from it still holds
      });
    };
    void learn();
    const look = () => {
      if (document.visibilityState === 'visible') void learn(); // news told while it slept did not come
    };
    document.addEventListener('visibilitychange', look);
    const stop = world.hear(({ news }) => {
      if (news === 'definition.changed' || news === 'notebook.changed') void learn();
    });
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [world]);
  return inForce;
}
