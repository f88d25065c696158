import { useEffect, useState } from 'react';
import type { Definition } from '../../lib/definition/definition.ts';
import type { Editing } from '../../lib/definition/edit.ts';
import { versionOf } from './definition-work.ts';
import type { WorkspaceWorld } from './world.ts';

/** The version changes began from, while another one is in force: being asked for, there, or not kept here. */
export type Begun = { name: 'now' } | { name: 'asking' } | { name: 'older'; base: Definition | undefined };

/** Whether changes began from the version in force, and from which one else. */
export function useBegun(world: WorkspaceWorld, { from }: Editing, { id, version }: Definition): Begun {
  const [found, setFound] = useState<{ of: string; base: Definition | undefined }>();
  const of = `${id} ${from}`;
  const isOlder = from !== version;
  useEffect(() => {
    let isLate = false;
    if (isOlder)
      void versionOf(world, id, from).then((base) => {
        if (!isLate) setFound({ of: `${id} ${from}`, base });
      });
    return () => {
      isLate = true;
    };
  }, [world, id, from, isOlder]);
  if (!isOlder) return { name: 'now' };
  return found?.of === of ? { name: 'older', base: found.base } : { name: 'asking' };
}
