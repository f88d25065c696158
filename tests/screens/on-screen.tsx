import axe from 'axe-core';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../entrypoints/sidepanel/style.css';
import { Panel } from '../../entrypoints/sidepanel/panel.tsx';
import { type Knobs, madeWorld } from '../sidepanel/made-world.ts';

const themes = ['light', 'dark'] as const;

const showTheme = (value: (typeof themes)[number]) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });

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

/** Draws the panel in a made world and waits until it says these words. */
export async function panelIn(set: Partial<Knobs>, words: string) {
  const made = madeWorld(set);
  const screen = await render(<Panel world={made.world} />);
  await expect.element(screen.getByText(words).first()).toBeInTheDocument();
  return { ...made, screen };
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
