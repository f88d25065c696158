import type { Health } from '../../../lib/bridge/protocol.ts';
import { type Knobs, wellKept } from '../../sidepanel/made-world.ts';
import { now } from '../samples.ts';
import type { State } from './state.ts';
import { kept, northgate } from './worlds.ts';

const backup = { bytes: 20_000, holds: 'all', accounts: 120, changes: 430, notes: 85 } as const;

/** Two backups that were made by themselves. */
const backups: Health['backups'] = [
  { ...backup, number: 4, at: '2026-03-14T08:00:00.000Z', accounts: 118, holds: 'said' },
  { ...backup, number: 5, at: '2026-03-15T17:30:00.000Z' },
];
const readable = { accounts: 97, changes: 300, notes: 60, unreadable: 3 };

type Damage = Health['damage'];
const damaged = (damage: Damage, more: Partial<Health> = {}): Partial<Knobs> => ({
  isDamaged: true,
  health: { ...wellKept, damage, backups, said: 12, ...more },
});

type DamageName = `damaged-${NonNullable<Damage>}`;

/** What may be wrong with what was saved, and what is done about backups. */
export const keeping = {
  'damaged-behind': { world: damaged('behind', { readable }), says: 'Some of what was saved is missing' },
  'damaged-lost': { world: damaged('lost'), says: 'What was saved here is gone' },
  'damaged-unopenable': { world: damaged('unopenable'), says: 'What was saved cannot be opened' },
  'damaged-unreadable': { world: damaged('unreadable'), says: 'What was saved cannot be read' },
  'damaged-piece': { world: damaged(null), says: 'A piece of what was saved cannot be read' },
  'damaged-no-page': {
    world: { isDamaged: true, page: { unread: 'no-permission' } },
    says: 'A piece of what was saved cannot be read',
  },
  'damaged-no-backup': { world: damaged('lost', { backups: [], said: 0 }), says: 'There is no backup yet.' },
  'newer-data': {
    bend: (world) => {
      world.ask = (async () => ({ ok: false, refusal: { code: 'newer-data', message: 'newer' } })) as never; // refuses all
    },
    says: 'What was saved is of a newer Sweetspot',
  },
  'no-definition': {
    bend: (world) => {
      const { ask } = world;
      const refusal = { code: 'failed', message: 'The definition in force was not found.' };
      const answer = (name: never, payload: never) =>
        name === 'definition.current' ? { ok: false, refusal } : ask(name, payload);
      world.ask = answer as unknown as typeof ask; // passes everything else on
    },
    says: 'The definition could not be opened',
  },
  backups: {
    world: { health: { ...wellKept, backups } },
    says: northgate,
    go: async ({ screen, stands }) => {
      await screen.getByText('Backups', { exact: true }).click();
      await stands('15 Mar 2026');
    },
  },
  'backup-looked-through': {
    world: { health: { ...wellKept, backups }, kept: kept() },
    says: northgate,
    go: async ({ screen, knobs, upload, stands }) => {
      await screen.getByText('Backups', { exact: true }).click();
      await screen.getByRole('button', { name: 'Save a backup file' }).click();
      await stands('Saved as a file');
      const [saved] = knobs.saved;
      if (saved) await upload('Restore from a file…', new File([saved.file], saved.name));
      await stands('Not here yet');
    },
  },
  'backup-refused': {
    says: northgate,
    go: async ({ screen, upload, stands }) => {
      await screen.getByText('Backups', { exact: true }).click();
      await upload('Restore from a file…', new File(['a;b'], 'list.csv'));
      await stands('This file is not a Sweetspot backup');
    },
  },
  'update-waiting': {
    says: northgate,
    go: async ({ update, stands }) => {
      update();
      await stands('A new version is ready');
    },
  },
  'unsaved-elsewhere': {
    says: northgate,
    go: async ({ knobs, world, screen, stands }) => {
      knobs.refuses = 'The disk is full. Free some space, then try again.';
      const change = { id: 'c', at: now, kind: 'chosen', contact: null } as const;
      world.unsent.add([{ account: 'riverbend.example', change }]);
      await screen.getByRole('textbox', { name: 'Note' }).fill('Here too');
      await screen.getByRole('button', { name: 'Try again' }).first().click();
      await stands('riverbend.example');
      window.scrollTo(0, 0);
    },
  },
} satisfies Record<DamageName, State> & Record<string, State>;
