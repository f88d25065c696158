import { useState } from 'react';
import type { Definition } from '../../lib/definition/definition.ts';
import { differences } from '../../lib/definition/diff.ts';
import { phrase } from '../../lib/words/phrase.ts';
import { commonVersion, keptAs, openFile } from './definition-work.ts';
import { useJoint } from './use-joint.ts';
import type { WorkspaceWorld } from './world.ts';

type Opened = { theirs: Definition; base: Definition | undefined; kept: 'other' | 'same' | undefined };

type Ours = { inForce: Definition; changed: Definition };

/** Why the file's version cannot come into force as it is: a number kept here is never given again. */
const whyBlocked = ({ theirs: { version }, kept }: Opened): string | undefined =>
  kept === 'other'
    ? phrase('Version {version} is kept here and says something else: join both.', { version })
    : undefined;

/** A definition out of a file, held against the one in force. `joined` is the draft it makes together with what is changed here. */
export function useOpenedFile(world: WorkspaceWorld, { inForce, changed }: Ours) {
  const [opened, setOpened] = useState<Opened>();
  const jointOf = useJoint();
  const open = async (file: File): Promise<string | undefined> => {
    const found = await openFile(file);
    setOpened(undefined);
    if (!found.ok) return found.refusal.message;
    const theirs = found.reply;
    const [base, kept] = await Promise.all([commonVersion(world, inForce, theirs), keptAs(world, theirs)]);
    setOpened({ theirs, base, kept });
    return undefined;
  };
  const close = () => setOpened(undefined);
  if (opened === undefined) return { open, close, opened: undefined };
  const { theirs, base } = opened;
  return {
    open,
    close,
    opened: {
      theirs,
      joint: jointOf({ base, ours: changed, theirs }),
      differences: differences(inForce, theirs),
      blocked: whyBlocked(opened),
    },
  };
}
