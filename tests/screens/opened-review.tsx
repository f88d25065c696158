import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import '../../entrypoints/workspace/style.css';
import ReviewPage from '../../entrypoints/workspace/review-page.tsx';
import { editingIn } from '../../lib/browser/editing.ts';
import { storage } from '../sidepanel/made-storage.ts';
import { type Knobs, madeWorld } from '../sidepanel/made-world.ts';
import { wordsOnScreen } from './on-screen.tsx';

/** The review sheet in a made world, once it says these words. */
export async function openReview(set: Partial<Knobs>, says = 'Review of wins and losses') {
  const made = madeWorld(set);
  const copied: string[] = [];
  const editing = editingIn(storage());
  const world = { ...made.world, editing, copy: async (words: string) => void copied.push(words) };
  const screen = await render(<ReviewPage world={world} definition={made.knobs.definition} />);
  await expect.poll(wordsOnScreen).toContain(says);
  return { ...made, screen, copied, editing };
}
