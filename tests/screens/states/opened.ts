import type { State } from './state.ts';

/** Opens a row or a fold of the account and brings it to the top; these words stand in it then. */
export const opened =
  (name: RegExp | string, says: string): NonNullable<State['go']> =>
  async ({ screen, stands }) => {
    await screen.getByRole('button', { name }).click();
    await stands(says);
    document.activeElement?.scrollIntoView({ block: 'start' });
  };
