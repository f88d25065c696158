import { setUpDone } from '../../sidepanel/made-background.ts';
import type { Opened } from '../on-screen.tsx';
import type { State } from './state.ts';
import { northgate } from './worlds.ts';

const openDefinition = async ({ screen, stands }: Opened) => {
  await screen.getByRole('button', { name: 'Definition' }).click();
  await stands('Nothing is left to fill in.');
};

/** The first run after consent, and what can be done about the definition later. */
export const firstRun = {
  'first-run-template': {
    world: { setUp: { ...setUpDone, step: 'template' } },
    says: 'What do you sell, and to whom?',
  },
  'first-run-fill-in': {
    world: {
      setUp: { ...setUpDone, step: 'fill-in', draft: { template: 'saas_midmarket', fields: [] } },
    },
    says: 'Make it yours',
  },
  privacy: {
    world: { setUp: null },
    says: 'What Sweetspot reads',
    go: async ({ screen, stands }) => {
      await screen.getByRole('button', { name: 'Privacy, in full' }).click();
      await stands('What the browser lets it do');
    },
  },
  definition: { says: northgate, go: openDefinition },
  'definition-change': {
    says: northgate,
    go: async (opened) => {
      await openDefinition(opened);
      await opened.screen.getByRole('button', { name: 'Change the template' }).click();
      await opened.stands('Every account is judged anew at once');
    },
  },
  'definition-coming': {
    says: northgate,
    go: async (opened) => {
      await openDefinition(opened);
      await opened.screen.getByRole('button', { name: 'Change the template' }).click();
      await opened.screen.getByRole('radio', { name: /retainer/ }).click();
      await opened.screen.getByRole('button', { name: 'Use this one' }).click();
      await opened.stands('Make it yours');
      await opened.screen.getByRole('button', { name: 'Done' }).click();
      await opened.stands('accounts looked at');
    },
  },
} satisfies Record<string, State>;
