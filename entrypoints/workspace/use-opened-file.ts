import { useState } from 'react';
import { Definition } from '../../lib/definition/definition.ts';
import { differences } from '../../lib/definition/diff.ts';
import { type Choices, join } from '../../lib/definition/join.ts';
import { phrase } from '../../lib/words/phrase.ts';
import { commonVersion, keptAs, openFile } from './definition-work.ts';
import type { WorkspaceWorld } from './world.ts';

type Opened = { theirs: Definition; base: Definition | undefined; kept: 'other' | 'same' | undefined };

type Ours = { inForce: Definition; changed: Definition };

/** Why the file's version cannot come into force as it is: a number kept here is never given again, nor put in force anew. */
function whyBlocked({ theirs, kept }: Opened, inForce: Definition): string | undefined {
  const { id, version } = theirs;
  if (kept === 'other')
    return phrase('Version {version} is kept here and says something else: join both.', { version });
  const isInForce = id === inForce.id && version === inForce.version;
  if (kept === undefined || isInForce) return undefined;
  return phrase('Version {version} is kept here, but another one is in force: join both.', { version });
}

/** A definition out of a file, held against the one in force. `joined` is the draft it makes together with what is changed here. */
export function useOpenedFile(world: WorkspaceWorld, { inForce, changed }: Ours) {
  const [opened, setOpened] = useState<Opened>();
  const [choices, setChoices] = useState<Choices>(new Map());
  const open = async (file: File): Promise<string | undefined> => {
    const found = await openFile(file);
    setChoices(new Map());
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
  const both = join({ base, ours: changed, theirs }, choices);
  return {
    open,
    close,
    opened: {
      theirs,
      differences: differences(inForce, theirs),
      conflicts: both.conflicts,
      choices,
      blocked: whyBlocked(opened, inForce),
      choose: (path: string, choice: 'ours' | 'theirs') => setChoices(new Map(choices).set(path, choice)),
      joined: () => Definition.safeParse(both.document).data,
    },
  };
}
