import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { chooseGone } from './gone-file.ts';
import { beyondTheEdge, faults, showTheme, wordsOnScreen } from './on-screen.tsx';
import { openReview } from './opened-review.tsx';

afterEach(() => showTheme('light'));

describe('past deals from a file', () => {
  const file = [
    'Company,Domain,Result,Close date,Colour',
    'Ashdown,ashdown.example,won,2025-11-03,red',
    'Beckett,beckett.example,verloren,2025-12-01,blue',
    '"=1+1",corbel.example,no decision,2026-01-09,green',
    ',,won,2026-01-09,green',
  ].join('\n');

  it('are shown before anything is kept, mapped by hand, taken in and taken back', async () => {
    const { screen, knobs, news } = await openReview({});
    await screen.getByRole('button', { name: 'Take in past deals from a file' }).click();
    await expect.element(screen.getByLabelText('A file with one deal a line (CSV)')).toBeInTheDocument();
    await userEvent.upload(screen.getByLabelText('A file with one deal a line (CSV)'), new File([file], 'deals.csv'));
    await expect.element(screen.getByText('=1+1 · No decision · 9 Jan 2026')).toBeInTheDocument();
    const words = wordsOnScreen();
    expect(words).toContain('Rows without a company, left out: 1');
    expect(words).toContain('Rows without an outcome that is understood, left out: 1');
    expect(words).toContain('Columns ignored: Colour');
    expect(knobs.asked).not.toContain('backup.restore');
    for (const width of [360, 900]) {
      await page.viewport(width, 800);
      expect(await faults(), `at ${width} px`).toEqual([]);
      expect(beyondTheEdge(), `at ${width} px`).toEqual([]);
    }
    await userEvent.selectOptions(screen.getByLabelText('verloren', { exact: true }), 'bought_similar');
    await userEvent.selectOptions(screen.getByLabelText(/^Colour/), 'industry');
    await expect.element(screen.getByText('Beckett · Bought similar · 1 Dec 2025 · blue')).toBeInTheDocument();
    await screen.getByRole('button', { name: 'Take in 3 deals' }).click();
    await expect.element(screen.getByText(/Taken in: 3 accounts/)).toBeInTheDocument();
    expect([...knobs.kept.keys()].sort()).toEqual(['ashdown.example', 'beckett.example', 'corbel.example']);
    news({ news: 'notebook.changed' });
    await expect.poll(wordsOnScreen).toContain('like ours 2, no decision 0, neither way 1');
    await screen.getByRole('button', { name: 'Take it back' }).click();
    await expect.element(screen.getByText('Taken back: 3 accounts.')).toBeInTheDocument();
    news({ news: 'notebook.changed' });
    await expect.poll(wordsOnScreen).toContain('like ours 0, no decision 0, neither way 0');
  });

  it('of the wrong file are left for another one before anything is kept', async () => {
    const { screen, knobs } = await openReview({});
    await screen.getByRole('button', { name: 'Take in past deals from a file' }).click();
    const field = () => screen.getByLabelText('A file with one deal a line (CSV)');
    await expect.element(field()).toBeInTheDocument();
    await userEvent.upload(field(), new File([file], 'deals.csv'));
    await screen.getByRole('button', { name: 'Another file' }).click();
    await expect.element(field()).toBeInTheDocument();
    expect(knobs.asked).not.toContain('backup.restore');
  });

  it('that are no table are refused in a sentence', async () => {
    const { screen, knobs } = await openReview({});
    await screen.getByRole('button', { name: 'Take in past deals from a file' }).click();
    await expect.element(screen.getByLabelText('A file with one deal a line (CSV)')).toBeInTheDocument();
    await userEvent.upload(
      screen.getByLabelText('A file with one deal a line (CSV)'),
      new File(['only one line'], 'x.csv'),
    );
    await expect.element(screen.getByText(/no rows below its first line/)).toBeInTheDocument();
    expect(knobs.asked).not.toContain('backup.restore');
  });

  it('count one criterion as one', async () => {
    const { screen } = await openReview({});
    const [first, second] = mspToolkit.profiles[0]?.criteria ?? [];
    const head = `Company,Result,${first?.id},${second?.id}`;
    await screen.getByRole('button', { name: 'Take in past deals from a file' }).click();
    await expect.element(screen.getByLabelText('A file with one deal a line (CSV)')).toBeInTheDocument();
    await userEvent.upload(
      screen.getByLabelText('A file with one deal a line (CSV)'),
      new File([`${head}\nAshdown,won,yes,\nBeckett,won,yes,no`], 'deals.csv'),
    );
    await expect.element(screen.getByText('Ashdown · Bought from us · 1 criterion')).toBeInTheDocument();
    await expect.element(screen.getByText('Beckett · Bought from us · 2 criteria')).toBeInTheDocument();
  });

  it('of a file with a quotation mark out of place are refused, until the same file is put right', async () => {
    const { screen } = await openReview({});
    await screen.getByRole('button', { name: 'Take in past deals from a file' }).click();
    const field = () => screen.getByLabelText('A file with one deal a line (CSV)');
    await expect.element(field()).toBeInTheDocument();
    await userEvent.upload(field(), new File(['Company,Result\nAshdown,won\n"Beckett,won\nCorbel,won'], 'deals.csv'));
    await expect.poll(wordsOnScreen).toContain('Row 3 has a quotation mark out of place');
    await expect.element(field()).toHaveValue('');
    await userEvent.upload(field(), new File(['Company,Result\nAshdown,won'], 'deals.csv'));
    await expect.element(screen.getByRole('button', { name: 'Take in 1 deal' })).toBeInTheDocument();
  });

  it('of a file that is gone are said to be unreadable', async () => {
    const { screen } = await openReview({});
    await screen.getByRole('button', { name: 'Take in past deals from a file' }).click();
    await expect.element(screen.getByLabelText('A file with one deal a line (CSV)')).toBeInTheDocument();
    await chooseGone('A file with one deal a line (CSV)');
    await expect.poll(wordsOnScreen).toContain('This file cannot be read: it may have been moved or deleted.');
  });
});
