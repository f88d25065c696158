import { useEffect, useRef, useState } from 'react';
import { noteParts } from '../lib/prospect/note-parts.ts';
import type { Note } from '../lib/prospect/view.ts';
import type { Acts } from './acts.ts';
import { useLeaving } from './use-leaving.ts';

/** A pause of this many milliseconds in typing saves. */
const pause = 400;

/**
 * A note being written. It saves itself at each pause, when it loses focus, when the panel is hidden or closed, and when
 * it leaves the screen; each text names the one it was edited from, so that two writers never overwrite each other.
 * What one note cannot hold is kept in notes of its own.
 */
export function useNote(id: string, note: Note | undefined, say: Acts['say']) {
  const [text, setText] = useState(note?.text ?? '');
  const [seen, setSeen] = useState(note?.change);
  const [isDirty, setDirty] = useState(false);
  const [isSplit, setSplit] = useState(false);
  const latest = useRef({ text, base: note?.change, isDirty: false });
  if (note?.change !== seen && !isDirty) {
    setSeen(note?.change);
    setText(note?.text ?? '');
  }
  useEffect(() => {
    if (!isDirty) latest.current = { text: note?.text ?? '', base: note?.change, isDirty };
  }, [note, isDirty]);
  const save = useRef(() => {});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  save.current = () => {
    clearTimeout(timer.current);
    const { text, base, isDirty } = latest.current;
    if (!isDirty || (base === undefined && text.trim() === '')) return;
    const [first, ...rest] = noteParts(text);
    // The last is said first: the newest stand on top, so the text is read downwards.
    for (const part of rest.reverse()) say([{ kind: 'noted', note: crypto.randomUUID(), text: part }]);
    const [change] = say([{ kind: 'noted', note: id, text: first, ...(base && { base }) }]);
    latest.current = { text: first, base: change?.id ?? base, isDirty: false };
    setDirty(false);
    setSplit(rest.length > 0);
  };
  useLeaving(() => save.current());
  const write = (text: string) => {
    latest.current = { ...latest.current, text, isDirty: true };
    setText(text);
    setDirty(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => save.current(), pause);
  };
  return { text, isSplit, write, save: () => save.current() };
}
