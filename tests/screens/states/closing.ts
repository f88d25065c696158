import type { State } from './state.ts';
import { kept, northgate } from './worlds.ts';

const outcome = (what: string) => ({ kind: 'happened', event: 'outcome', on: '2026-03-12', what }) as const;
const segment = (value: string) => ({ kind: 'answered', question: 'company.segment', value }) as const;
const open: State['go'] = async ({ screen, stands }) => {
  await screen.getByRole('button', { name: /How it ended/ }).click();
  await stands('How did it end?');
  document.activeElement?.closest('section')?.scrollIntoView({ block: 'start' });
};

/** How a deal may end, and a review that waits. */
export const closing = {
  'closing-open': { says: northgate, go: open },
  'closing-no-decision': {
    world: { kept: kept(segment('enterprise'), outcome('no_decision')) },
    says: 'Was it ever budgeted?',
    go: open,
  },
  'closing-lost': {
    world: { kept: kept(outcome('bought_similar')) },
    says: 'Why did they not buy it from us?',
    go: open,
  },
  'review-overdue': {
    world: { reviewedAt: '2026-02-10T09:00:00.000Z' },
    says: northgate,
    go: async ({ screen, stands }) => {
      await stands('34 days since the last time');
      screen.getByRole('link', { name: 'Review' }).element().scrollIntoView({ block: 'end' });
    },
  },
} satisfies Record<string, State>;
