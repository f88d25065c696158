import { expect, it } from 'vitest';
import { faults, panelIn } from './on-screen.tsx';
import { prospectOf, reading } from './samples.ts';

const later = '2026-03-16T09:45:00.000Z';
const without = { ...reading, readAt: later, facts: reading.facts.filter(({ field }) => field !== 'headcount') };

it('what a page says no more is told as such, and can still be used', async () => {
  const kept = new Map([['northgate.example', prospectOf()]]);
  const { screen, knobs } = await panelIn({ kept, reading: without }, 'no longer on the page');
  await screen.getByRole('button', { name: /People\?/ }).click();
  await expect.element(screen.getByText('No longer on the page: “28 people”')).toBeInTheDocument();
  expect(await faults()).toEqual([]);
  await screen.getByRole('button', { name: 'Use this' }).click();
  await expect
    .poll(() => knobs.kept.get('northgate.example')?.changes)
    .toMatchObject([{ kind: 'corrected', field: 'headcount', value: { min: 28, max: 28 } }]);
});
