import { opened } from './opened.ts';
import type { State } from './state.ts';
import { kept, northgate } from './worlds.ts';

const today = '2026-03-16';

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
