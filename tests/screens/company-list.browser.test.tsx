import { describe, expect, it } from 'vitest';
import { sweetSpot } from '../prospect/sayings.ts';
import { beyondTheEdge, faults, panelIn, wordsOnScreen } from './on-screen.tsx';
import { changesOf, prospectOf } from './samples.ts';
import { ambleworks, bare, brockhill } from './states/subject.ts';

const logo = { ...ambleworks, name: 'Salzinger', account: 'salzinger.example', says: '', facts: bare.facts };
const many = Array.from({ length: 140 }, (_, at) => ({
  ...ambleworks,
  name: `Firm ${at}`,
  account: `firm-${at}.example`,
}));
const list = (others = [ambleworks, brockhill, logo], more: Parameters<typeof panelIn>[0] = {}) =>
  panelIn({ reading: { ...bare, subject: 'list', others }, ...more }, 'A list of');
const tagged = sweetSpot({ id: 'msp', version: 1 });

describe('a list of companies', () => {
  it('tells how many, the site of each or that none is given, and which have the tag', async () => {
    const kept = new Map([
      ['ambleworks.example', { ...prospectOf(), account: 'ambleworks.example', changes: changesOf(tagged) }],
    ]);
    const { screen } = await list(undefined, { kept });
    await expect.element(screen.getByText('A list of 3 companies')).toBeInTheDocument();
    await expect
      .element(screen.getByRole('listitem').filter({ hasText: /Ambleworks.*Sweet spot.*ambleworks\.example/ }))
      .toBeInTheDocument();
    await expect
      .element(screen.getByRole('listitem').filter({ hasText: /Brockhill Systems.*no site given/ }))
      .toBeInTheDocument();
    expect(await faults()).toEqual([]);
    expect(beyondTheEdge()).toEqual([]);
  });

  it('a row that only names a company and its site is saved all the same, and taken back', async () => {
    const { screen, knobs } = await list();
    await screen.getByRole('button', { name: 'Save as salzinger.example' }).click();
    await expect
      .poll(() => knobs.kept.get('salzinger.example')?.changes)
      .toMatchObject([{ kind: 'attached', facts: logo.facts }]);
    await screen.getByRole('button', { name: 'Take back' }).click();
    await expect.element(screen.getByRole('button', { name: 'Save as salzinger.example' })).toBeInTheDocument();
  });

  it('is shown in parts, however long it is', async () => {
    const { screen } = await list(many);
    await expect.element(screen.getByText('A list of 140 companies')).toBeInTheDocument();
    await screen.getByRole('button', { name: 'Show 50 more' }).click();
    await expect.element(screen.getByText('Firm 61', { exact: true })).toBeInTheDocument();
    expect(wordsOnScreen()).not.toContain('Firm 62');
  });

  it('of what is held apart nothing is sent to be kept', async () => {
    const { knobs } = await list();
    expect(JSON.stringify([...knobs.kept.values()])).not.toContain('Brockhill');
  });
});
