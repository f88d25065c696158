import { useEffect, useEffectEvent } from 'react';
import { Coming } from '../../components/definition/coming.tsx';
import type { Definition } from '../../lib/definition/definition.ts';
import { useImpact } from './use-impact.ts';
import type { WorkspaceWorld } from './world.ts';

type ComingProps = {
  world: Pick<WorkspaceWorld, 'ask' | 'now'>;
  before: Definition;
  after: Definition;
  refusal?: string | undefined;
  isUnnumbered?: boolean;
  onPut: () => void;
  onBack: () => void;
};

/** Another version about to come into force, with whom it moves: that is looked up by itself. */
export default function ComingScreen({ world, before, after, ...rest }: ComingProps) {
  const impact = useImpact(world, { before, after });
  const look = useEffectEvent(impact.look);
  useEffect(() => look(), []);
  return <Coming before={before} after={after} impact={impact} {...rest} />;
}
