import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../lib/bridge/protocol.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { isSame } from '../../lib/definition/path.ts';
import type { WorkspaceWorld } from './world.ts';

/** The definition in force, as far as it is known: being asked for, there, or refused. */
export type InForceNow =
  | { name: 'asking' }
  | { name: 'known'; definition: Definition }
  | { name: 'refused'; refusal: Refusal };

/** The definition in force, asked for anew whenever another one may be; `learn` asks now. */
export function useDefinition({ ask, hear }: WorkspaceWorld): { inForce: InForceNow; learn: () => void } {
  const [inForce, setInForce] = useState<InForceNow>({ name: 'asking' });
  const learn = useCallback(async () => {
    const answered = await ask('definition.current', {});
    setInForce((last) => {
      if (!answered.ok) return { name: 'refused', refusal: answered.refusal };
      const isSameAsLast = last.name === 'known' && isSame(last.definition, answered.reply);
      return isSameAsLast ? last : { name: 'known', definition: answered.reply }; // what was worked out from it still holds
    });
  }, [ask]);
  useEffect(() => {
    void learn();
    const look = () => {
      if (document.visibilityState === 'visible') void learn(); // news told while it slept did not come
    };
    document.addEventListener('visibilitychange', look);
    const stop = hear(({ news }) => {
      if (news === 'definition.changed' || news === 'notebook.changed') void learn();
    });
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [hear, learn]);
  return { inForce, learn: () => void learn() };
}
