import { useRef, useState } from 'react';
import { useLeaving } from '../../components/use-leaving.ts';
import type { Draft, SetUp } from '../../lib/definition/set-up.ts';
import type { World } from './world.ts';

/** A pause of this many milliseconds in writing saves. */
const pause = 400;

type Given = { step: SetUp['step']; first: Draft };

const withField = (draft: Draft, id: string, text: string): Draft => ({
  ...draft,
  fields: [...draft.fields.filter((field) => field.id !== id), { id, text }],
});

/**
 * A form being filled in. Each letter is kept in this panel at once, and by the background at each pause and when the panel
 * is hidden or closed. `end` says that the form came to its end: nothing of it is kept after that.
 */
export function useDraft(world: World, { step, first }: Given) {
  const [draft, setDraft] = useState(first);
  const latest = useRef({ draft: first, isDirty: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useRef(() => {});
  keep.current = () => {
    clearTimeout(timer.current);
    const { draft, isDirty } = latest.current;
    if (!isDirty) return;
    latest.current = { draft, isDirty: false };
    void world.ask('setup.keep', { step, draft }).then(({ ok }) => ok && world.draft.drop(draft));
  };
  useLeaving(() => keep.current());
  const write = (id: string, text: string) => {
    const next = withField(latest.current.draft, id, text);
    latest.current = { draft: next, isDirty: true };
    setDraft(next);
    world.draft.put(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => keep.current(), pause);
  };
  const end = () => {
    clearTimeout(timer.current);
    latest.current = { ...latest.current, isDirty: false };
    world.draft.drop(latest.current.draft);
  };
  return { draft, write, end };
}
