import { describe, expect, it } from 'vitest';
import { liveChanges } from '../../lib/prospect/standing.ts';
import { faults, panelIn, wordsOnScreen } from './on-screen.tsx';
import { prospectOf, reading } from './samples.ts';
import { ambleworks, bare, brockhill, keptTwin, rows, twin } from './states/subject.ts';

describe('whose page it is', () => {
  it('a long list is shown whole on demand, and tells which companies are saved', async () => {
    const others = [ambleworks, ...rows];
    const saved = new Map([['ambleworks.example', { ...prospectOf(), account: 'ambleworks.example' }]]);
    const { screen } = await panelIn({ reading: { ...bare, subject: 'list', others }, kept: saved }, 'Ambleworks');
    await expect
      .element(screen.getByRole('listitem').filter({ hasText: /Ambleworks.*saved today/ }))
      .toBeInTheDocument();
    expect(wordsOnScreen()).not.toContain('Firm 14');
    await screen.getByRole('button', { name: 'Show all 16' }).click();
    expect(wordsOnScreen()).toContain('Firm 14');
  });

  it('a row opens in the tab', async () => {
    const { screen, knobs } = await panelIn(
      { reading: { ...bare, subject: 'list', others: [ambleworks] } },
      'Ambleworks',
    );
    await screen.getByRole('link', { name: 'Open Ambleworks' }).click();
    expect(knobs.went).toEqual(['https://ambleworks.example/']);
  });

  it('what an article says goes to the account the page names, with its evidence, and comes back', async () => {
    const { screen, knobs } = await panelIn(
      { reading: { ...bare, subject: 'article', others: [ambleworks] } },
      'Ambleworks',
    );
    await screen.getByRole('button', { name: 'Add this to ambleworks.example' }).click();
    await expect.element(screen.getByText('Added to ambleworks.example')).toBeInTheDocument();
    await expect
      .poll(() => knobs.kept.get('ambleworks.example')?.changes)
      .toMatchObject([{ kind: 'attached', facts: ambleworks.facts }]);
    await screen.getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => liveChanges(knobs.kept.get('ambleworks.example')?.changes ?? [])).toEqual([]);
    await expect.element(screen.getByRole('button', { name: 'Add this to ambleworks.example' })).toBeInTheDocument();
  });

  it('where the page names no site, the user names the account; what is none is told', async () => {
    const { screen, knobs } = await panelIn({ reading: { ...reading, others: [brockhill] } }, 'Brockhill Systems');
    await screen.getByRole('button', { name: 'Add this to an account…' }).click();
    const field = screen.getByLabelText('Account, or domain of the company');
    await field.fill('Brockhill');
    await screen.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(screen.getByText('Write a domain, like northgate.example')).toBeInTheDocument();
    expect(await faults()).toEqual([]);
    await field.fill('https://www.brockhill.example/');
    await screen.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(screen.getByText('Added to brockhill.example')).toBeInTheDocument();
    await expect
      .poll(() => knobs.kept.get('brockhill.example')?.changes)
      .toMatchObject([{ company: 'Brockhill Systems' }]);
  });

  it('of two companies the one chosen is this account, until it is taken back', async () => {
    const set = { reading: { ...bare, facts: [], subject: 'several' as const, others: [ambleworks, brockhill] } };
    const { screen } = await panelIn(set, 'Several companies on this page: choose');
    await screen.getByRole('button', { name: 'This account is this company' }).first().click();
    await expect.element(screen.getByText('Added to northgate.example')).toBeInTheDocument();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Northgate IT Partners');
    await screen.getByRole('button', { name: 'Take back' }).click();
    await expect.element(screen.getByText('Added to northgate.example')).not.toBeInTheDocument();
    await expect.element(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent('Northgate IT Partners');
  });

  it('the same company under another domain is one with this, in both accounts, until it is taken back', async () => {
    const { screen, knobs } = await panelIn({ alike: [twin], kept: keptTwin() }, 'Looks like Northgate, saved today');
    await screen.getByRole('button', { name: 'Same company' }).click();
    await expect.element(screen.getByText('Same company as northgate-it.example: shown as one')).toBeInTheDocument();
    const here = () => knobs.kept.get('northgate.example')?.changes;
    await expect.poll(here).toMatchObject([{ kind: 'joined', other: 'northgate-it.example', isSame: true }]);
    await expect.poll(() => knobs.kept.get('northgate-it.example')?.changes.at(-1)?.id).toBe(here()?.[0]?.id);
    expect(await faults()).toEqual([]);
    await screen.getByRole('button', { name: 'Take back' }).click();
    await expect.element(screen.getByText('Looks like Northgate, saved today')).toBeInTheDocument();
  });

  it('a different company is not asked about again', async () => {
    const { screen } = await panelIn({ alike: [twin], kept: keptTwin() }, 'Looks like Northgate, saved today');
    await screen.getByRole('button', { name: 'A different company' }).click();
    await expect.element(screen.getByText('Not the same company as northgate-it.example')).toBeInTheDocument();
    expect(wordsOnScreen()).not.toContain('Looks like Northgate');
  });
});
