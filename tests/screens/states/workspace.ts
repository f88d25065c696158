import { mspToolkit } from '../../../lib/definition/templates/msp-toolkit.ts';
import type { Prospect } from '../../../lib/prospect/prospect.ts';
import { prospectOf } from '../samples.ts';
import type { State } from './state.ts';

/** An account first read long ago. */
const old = (account: string): [string, Prospect] => [
  account,
  { ...prospectOf(), account, createdAt: '2025-01-10T09:00:00.000Z' },
];

/** Pages of the workspace. */
export const workspace = {
  'retention-due': {
    workspace: 'retention',
    world: {
      definition: { ...mspToolkit, retentionDays: 365 },
      kept: new Map([old('riverbend.example'), old('harbour-lights.example'), old('northgate.example')]),
    },
    says: '3 accounts were first read more than 365 days ago.',
  },
  'retention-removed': {
    workspace: 'retention',
    world: {
      definition: { ...mspToolkit, retentionDays: 365 },
      kept: new Map([old('riverbend.example'), old('northgate.example')]),
    },
    says: 'Accounts kept too long',
    go: async ({ screen, stands }) => {
      await screen.getByRole('button', { name: 'Keep northgate.example' }).click();
      await screen.getByRole('button', { name: 'Remove 1 account' }).click();
      await stands('1 account is removed.');
    },
  },
} satisfies Record<string, State>;
