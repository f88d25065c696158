import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { Impact } from '../../components/definition/changes.tsx';
import { noMoves } from '../../lib/qualification/who-moves.ts';
import { wordsOnScreen } from './on-screen.tsx';

const drawn = (refusal?: string) =>
  render(
    <Impact
      looking={{ name: 'looked', moves: noMoves, ...(refusal && { refusal }) }}
      onLook={() => undefined}
      onStop={() => undefined}
    />,
  );

it('that nobody moves is said once all were looked at, and not where looking was refused', async () => {
  const whole = await drawn();
  expect(wordsOnScreen()).toContain('Nobody moves');
  await whole.unmount();
  await drawn('What is kept cannot be read.');
  expect(wordsOnScreen()).toContain('What is kept cannot be read.');
  expect(wordsOnScreen()).not.toContain('Nobody moves');
});
