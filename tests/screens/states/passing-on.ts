import type { State } from './state.ts';
import { kept, northgate } from './worlds.ts';

const today = '2026-03-16';

/** Opens a fold at the end of the account and brings it to the top. */
const opened =
  (name: RegExp, says: string): NonNullable<State['go']> =>
  async ({ screen, stands }) => {
    await screen.getByRole('button', { name }).click();
    await stands(says);
    document.activeElement?.scrollIntoView({ block: 'start' });
  };

/** The ways an account leaves the desk: out, or over to the other team. */
export const passingOn = {
  'weed-out': {
    world: { kept: kept({ kind: 'happened', event: 'weeded', on: today, what: 'cannot_pay' }) },
    says: northgate,
    go: opened(/^Weed out/, 'Call before you disqualify'),
  },
  'hand-over': {
    world: {},
    says: northgate,
    go: async (opening) => {
      await opened(/^Hand over/, 'Hand over to sales')(opening);
      await opening.screen.getByRole('button', { name: 'Hand over to sales' }).click();
      await opening.stands('The definition does not send them to sales. Why do you?');
    },
  },
} satisfies Record<string, State>;
