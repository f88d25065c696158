import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { beyondTheEdge, faults, inState, showTheme } from '../on-screen.tsx';
import { cutOff, overlapping, unseenFocus } from '../seen.ts';
import { states } from './states.ts';

afterEach(async () => {
  await showTheme('light');
});

/** Narrow as Firefox's sidebar, usual, wide; and the usual one at twice the size of everything. */
const widths = [180, 250, 300, 360, 500];

const troubles = () => [...beyondTheEdge(), ...cutOff(), ...overlapping()];

describe('the state', () => {
  it.each(Object.keys(states))('%s', async (name) => {
    const state = states[name];
    if (state === undefined) throw new Error(`No state is called ${name}.`);
    await page.viewport(360, 700);
    const { stands } = await inState(state);
    expect(await faults(), 'for those who hear it, in both themes').toEqual([]);
    for (const width of widths) {
      await page.viewport(width, 700);
      expect(troubles(), `at ${width} px`).toEqual([]);
    }
    await page.viewport(360, 700);
    expect(await unseenFocus()).toEqual([]);
    await showTheme('light', { 'forced-colors': 'active' });
    expect(await unseenFocus(), 'in the user’s own colours').toEqual([]);
    expect(troubles(), 'in the user’s own colours').toEqual([]);
    await stands(state.says);
  });
});
