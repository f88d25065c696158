import { mspToolkit } from '../../../lib/definition/templates/msp-toolkit.ts';
import { pressed } from '../../sidepanel/following.ts';
import { reading } from '../samples.ts';
import { fullReading } from './facts.ts';
import type { State } from './state.ts';
import { contactIsChosen, kept, keptWith, northgate } from './worlds.ts';

const answer = (id: string, value: string, minute: number) =>
  ({
    id,
    at: `2026-03-16T11:${minute}:00.000Z`,
    kind: 'answered',
    question: 'money.outsources_now',
    value,
    base: null,
  }) as const;

const tagged = {
  kind: 'tagged',
  tag: 'sweet_spot',
  on: true,
  reason: 'niche, market and authority are good',
  definition: { id: mspToolkit.id, version: mspToolkit.version },
} as const;

/** The page read again a quarter of an hour later, without a word of how many they are. */
const withoutPeople = {
  ...reading,
  readAt: '2026-03-16T09:45:00.000Z',
  facts: reading.facts.filter(({ field }) => field !== 'headcount'),
};

/** What may be open over or within an account. */
export const account = {
  'sweet-spot': {
    world: { kept: kept(contactIsChosen, tagged) },
    says: '◆ Sweet spot',
  },
  conflict: {
    world: { kept: keptWith([answer('a', 'yes', 10), answer('b', 'no', 20)]) },
    says: 'Answered differently in two places',
  },
  'no-longer-on-the-page': {
    world: { kept: kept(), reading: withoutPeople },
    says: 'no longer on the page',
    go: ({ screen }) => screen.getByRole('button', { name: /People\?/ }).click(),
  },
  'leave-offer': {
    says: northgate,
    go: async ({ news, stands }) => {
      news(pressed);
      await stands('Read without pressing?');
    },
  },
  correction: {
    says: northgate,
    go: ({ screen }) => screen.getByRole('button', { name: northgate }).click(),
  },
  'add-person': {
    says: northgate,
    go: ({ screen }) => screen.getByRole('button', { name: 'Add a person' }).click(),
  },
  'criterion-open': {
    says: northgate,
    go: ({ screen }) => screen.getByRole('button', { name: /5 to 100/ }).click(),
  },
  notes: {
    world: {
      kept: kept(
        { kind: 'noted', note: 'one', text: 'Opened a second office in March' },
        { kind: 'noted', note: 'two', text: 'Luis asked for a price after the meetup' },
      ),
    },
    says: '2 notes',
    go: () => document.querySelector('[data-notes]')?.scrollIntoView({ block: 'center' }),
  },
  'company-facts': {
    world: { reading: fullReading },
    says: northgate,
    go: async ({ screen, stands }) => {
      await screen.getByRole('button', { name: /More about the company/ }).click();
      await stands('VAT number DE333333333');
      document.activeElement?.closest('section')?.scrollIntoView({ block: 'start' });
    },
  },
  'key-help': {
    says: northgate,
    go: async ({ screen, stands }) => {
      await screen.getByRole('button', { name: /^Keys/ }).click();
      await stands('Keys');
    },
  },
} satisfies Record<string, State>;
