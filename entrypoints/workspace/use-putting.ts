import { useEffect, useState } from 'react';
import type { Outcome } from '../../lib/bridge/outcome.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { phrases } from '../../lib/words/phrase.ts';
import { putInForce } from './definition-work.ts';
import type { PuttingProps } from './pages.ts';
import type { WorkspaceWorld } from './world.ts';

/** What was just done, in a sentence; `undo` puts the version in force again that was so before. */
export type Note = { text: string; undo?: () => void };

const words = phrases({ undone: 'The version before is in force again. Nothing is lost.' });

/** The version kept beside the one in force, asked for anew whenever another one may be. */
export function useBeside({ ask, hear }: WorkspaceWorld): Definition | undefined {
  const [beside, setBeside] = useState<Definition>();
  useEffect(() => {
    const learn = async () => {
      const answered = await ask('definition.beside', {});
      setBeside(answered.ok ? (answered.reply ?? undefined) : undefined);
    };
    void learn();
    return hear(({ news }) => {
      if (news === 'definition.changed' || news === 'notebook.changed') void learn();
    });
  }, [ask, hear]);
  return beside;
}

/** Puts versions in force over the one on screen; what was done is told, and can be undone. */
export function usePutting({ world, definition, onPut }: PuttingProps) {
  const [note, setNote] = useState<Note>();
  const tell = (text: string | undefined) => setNote(text === undefined ? undefined : { text });
  const undo = async (done: Definition) => {
    tell(undefined);
    const outcome = await putInForce(world, definition, done);
    tell(outcome.ok ? words.undone : outcome.refusal.message);
    onPut();
  };
  const told = (outcome: Outcome<Definition>, text: string): boolean => {
    const { id, version } = definition;
    const isOther = outcome.ok && (outcome.reply.id !== id || outcome.reply.version !== version);
    if (isOther) setNote({ text, undo: () => void undo(outcome.reply) });
    else tell(outcome.ok ? text : outcome.refusal.message);
    onPut();
    return outcome.ok;
  };
  const put = async (next: Definition, text: string) => {
    tell(undefined);
    return told(await putInForce(world, next, definition), text);
  };
  return { note, tell, told, put };
}
