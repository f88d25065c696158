import axe from 'axe-core';
import { expect } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../entrypoints/sidepanel/style.css';
import { Panel } from '../../entrypoints/sidepanel/panel.tsx';
import { Workspace } from '../../entrypoints/workspace/workspace.tsx';
import { editingIn } from '../../lib/browser/editing.ts';
import { storage } from '../sidepanel/made-storage.ts';
import { type Knobs, madeWorld } from '../sidepanel/made-world.ts';
import type { State } from './states/state.ts';

/** The two themes a panel is drawn in. */
export const themes = ['light', 'dark'] as const;

/** Draws in a theme, with these other wishes of the user (`forced-colors`, `prefers-reduced-motion`). */
export const showTheme = (theme: (typeof themes)[number], wishes: Record<string, string> = {}) => {
  const features = Object.entries({ 'prefers-color-scheme': theme, ...wishes });
  return cdp().send('Emulation.setEmulatedMedia', { features: features.map(([name, value]) => ({ name, value })) });
};

/** Everything axe finds wrong with what is on screen, in both themes, in words. */
export async function faults(): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await showTheme(theme);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    found.push(...violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`));
  }
  return found;
}

async function open({ world: set = {}, workspace, bend, says }: State) {
  const made = madeWorld(set);
  bend?.(made.world);
  location.hash = workspace ?? '';
  const atDesk = { ...made.world, editing: editingIn(storage()), copy: async () => undefined };
  const screen = await render(workspace ? <Workspace world={atDesk} /> : <Panel world={made.world} />);
  const stands = (words: string) => expect.poll(wordsOnScreen, { timeout: 10_000 }).toContain(words);
  await stands(says);
  const upload = (label: string, file: File) => userEvent.upload(screen.getByLabelText(label), file);
  return { ...made, screen, stands, upload };
}

/** An open panel with everything a test may do to it; `stands` waits for words. */
export type Opened = Awaited<ReturnType<typeof open>>;

/** Draws the panel in a made world and waits until it says these words. */
export const panelIn = (world: Partial<Knobs>, says: string) => open({ world, says });

/** Brings the panel into a named state. */
export async function inState(state: State): Promise<Opened> {
  const opened = await open(state);
  await state.go?.(opened);
  return opened;
}

/** Words on the screen, as a user sees them. */
export const wordsOnScreen = (): string => document.body.innerText;

/** What makes the screen scroll sideways, in words; nothing when it does not. */
export const beyondTheEdge = (): string[] => {
  if (document.documentElement.scrollWidth <= window.innerWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
  );
  return wide.map((element) => `${element.tagName} ${element.textContent}`);
};
