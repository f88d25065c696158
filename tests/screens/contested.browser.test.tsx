import { describe, expect, it } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Change } from '../../lib/prospect/change.ts';
import { standingOf } from '../../lib/prospect/standing.ts';
import { faults, panelIn, wordsOnScreen } from './on-screen.tsx';
import { prospectOf } from './samples.ts';

const account = 'northgate.example';
const question = 'money.outsources_now';
const at = (minute: number) => `2026-03-16T11:${minute}:00.000Z`;
const answer = ([id, about = question]: [string, string?], value: string, minute: number): Change => ({
  id,
  at: at(minute),
  kind: 'answered',
  question: about,
  value,
  base: null,
});

describe('a question answered differently in two places', () => {
  const changes = [answer(['a'], 'yes', 10), answer(['b'], 'no', 20)];
  const opened = () => panelIn({ kept: new Map([[account, { ...prospectOf(), changes }]]) }, 'Northgate IT Partners');

  it('shows both answers side by side, without fault', async () => {
    await opened();
    await expect.poll(wordsOnScreen).toContain('Answered differently in two places');
    expect(wordsOnScreen()).toContain('Counts now');
    expect(await faults()).toEqual([]);
  });

  it('calls a line of the checklist as the definition does, and answers as they are said elsewhere', async () => {
    const rivals = (about: string, ...[one, other]: [string, string]): Change[] => [
      answer([`${about} a`, about], one, 10),
      answer([`${about} b`, about], other, 20),
    ];
    const both = [...rivals('criterion:size', 'yes', 'no'), ...rivals('need.motive', 'genuine', 'rfp_required')];
    await panelIn({ kept: new Map([[account, { ...prospectOf(), changes: both }]]) }, 'Northgate IT Partners');
    const label = mspToolkit.profiles[0]?.criteria.find(({ id }) => id === 'size')?.label ?? '';
    expect(wordsOnScreen()).toContain(label);
    await expect.poll(wordsOnScreen).toContain('must collect offers');
  });

  it.each([
    ['the one that counts', 0, 'no'],
    ['the other one', 1, 'yes'],
  ])('keeps %s', async (_which, index, value) => {
    const { screen, knobs } = await opened();
    await screen.getByRole('button', { name: 'Keep this one' }).nth(index).click();
    await expect.element(screen.getByText('Answered differently in two places')).not.toBeInTheDocument();
    await expect.poll(() => knobs.kept.get(account)?.changes).toHaveLength(3);
    expect(standingOf(knobs.kept.get(account)?.changes ?? []).answers.get(question)?.value).toBe(value);
  });

  it('is asked again when the choice is taken back', async () => {
    const { screen } = await opened();
    await screen.getByRole('button', { name: 'Keep this one' }).nth(1).click();
    await expect.element(screen.getByText('Answered differently in two places')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.element(screen.getByText('Answered differently in two places')).toBeInTheDocument();
  });
});
