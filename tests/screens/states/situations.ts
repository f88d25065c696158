import type { Situation } from '../../../entrypoints/sidepanel/situation.ts';
import type { Restriction } from '../../../lib/browser/restriction.ts';
import type { Opened } from '../on-screen.tsx';
import { reading } from '../samples.ts';
import type { State } from './state.ts';
import { contactIsChosen, kept, northgate } from './worlds.ts';

const restricted = (reason: Restriction): State => ({
  world: { page: { unread: 'restricted', reason } },
  says: 'This page cannot be read',
});

/** The tab goes on to a page that may not be read. */
async function leave({ knobs, tab, stands }: Opened): Promise<void> {
  knobs.page = { unread: 'no-permission' };
  tab('arrived');
  await stands('The tab shows another page now');
}

type SituationName = Exclude<Situation['name'], 'restricted'> | `restricted-${Restriction}`;

/** What the panel finds itself in: every situation of the union, and the forms it is drawn in. */
export const situations = {
  idle: { world: { page: { unread: 'gone' } }, says: 'Open a company’s page' },
  'needs-consent': { world: { setUp: null }, says: 'What Sweetspot reads' },
  'needs-permission': { world: { page: { unread: 'no-permission' } }, says: 'New page here' },
  reading: {
    bend: (world) => {
      world.readTab = () => Promise.withResolvers<never>().promise;
    },
    says: 'Reading this page…',
  },
  ready: { says: northgate },
  'ready-worth-a-call': { world: { kept: kept(contactIsChosen) }, says: 'authority sufficient' },
  'ready-long-page': {
    world: { reading: { ...reading, truncated: true } },
    says: 'only the first part was read',
  },
  'ready-shared-host': {
    world: { reading: { ...reading, account: 'sites.google.com/northgate', sharedHost: 'sites.google.com' } },
    says: 'one of many on sites.google.com',
  },
  'nothing-found': {
    world: { reading: { ...reading, facts: [], people: [] } },
    says: 'This page says nothing about the company',
  },
  stale: { says: northgate, go: leave },
  'stale-shown': {
    says: northgate,
    go: async (opened) => {
      await leave(opened);
      await opened.screen.getByRole('button', { name: 'Show' }).click();
    },
  },
  'stale-loading': {
    says: northgate,
    go: async ({ tab, stands }) => {
      tab('leaving');
      await stands('The tab is loading another page…');
    },
  },
  'restricted-browser-page': restricted('browser-page'),
  'restricted-store': restricted('store'),
  'restricted-pdf': restricted('pdf'),
  'restricted-view-source': restricted('view-source'),
  'restricted-file': restricted('file'),
  'restricted-error-page': restricted('error-page'),
  'restricted-policy': restricted('policy'),
  'restricted-withheld': restricted('withheld'),
  frozen: { world: { page: { unread: 'frozen' } }, says: 'This page is not answering' },
  linkedin: { world: { page: { unread: 'linkedin' }, kept: kept() }, says: 'LinkedIn is not read, by design' },
  'linkedin-notes': {
    world: { page: { unread: 'linkedin' }, kept: kept() },
    says: 'LinkedIn is not read, by design',
    go: async ({ screen, stands }) => {
      await screen.getByRole('button', { name: 'northgate.example' }).click();
      await stands('Notes about');
    },
  },
  refused: { world: { page: { unread: 'malformed' } }, says: 'This page was not saved' },
  'disk-full-reading': {
    world: { refuses: 'The disk is full. Free some space, then try again.' },
    says: 'This page was not saved',
  },
  'disk-full': {
    says: northgate,
    go: async ({ knobs, screen, stands }) => {
      knobs.refuses = 'The disk is full. Free some space, then try again.';
      await screen.getByRole('textbox', { name: 'Note' }).fill('Opened a second office in March');
      await stands('What you said stays here until it is saved.');
    },
  },
} satisfies Record<SituationName, State> & Record<string, State>;
