import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import CompanyFacts from '../../components/company-facts.tsx';
import type { Fact } from '../../lib/prospect/fact.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { acts } from './drawn-account.tsx';
import { faults, wordsOnScreen } from './on-screen.tsx';
import { now, prospectOf, reading, seen, today } from './samples.ts';
import { further } from './states/facts.ts';

beforeEach(() => {
  vi.clearAllMocks();
});

const draw = (facts: readonly Fact[]) => {
  const prospect = prospectOf();
  const pages = prospect.pages.map((page) => ({
    ...page,
    facts: [...page.facts, ...facts.map((fact) => ({ ...fact, firstSeenAt: now }))],
  }));
  return render(<CompanyFacts view={viewOf({ ...prospect, pages })} today={today} acts={acts} />);
};

const open = async (facts: readonly Fact[]) => {
  const screen = await draw(facts);
  await screen.getByRole('button', { name: /More about the company/ }).click();
  return screen;
};

describe('more about the company', () => {
  it('is not there while nothing more was read', async () => {
    await draw([]);
    expect(wordsOnScreen()).not.toContain('More about the company');
  });

  it('is folded until it is asked for', async () => {
    const screen = await draw(further);
    await expect.element(screen.getByRole('button', { name: /More about the company/ })).toBeInTheDocument();
    expect(wordsOnScreen()).not.toContain('Northgate IT Partners LLC');
  });

  it('says what was read, and nothing of what was not', async () => {
    await open(further);
    const said = wordsOnScreen();
    expect(said).toContain('VAT number DE333333333');
    expect(said).toContain('+1 512 555 0149');
    expect(said).toContain('healthcare');
    expect(said).not.toContain('Industry');
    expect(said).not.toContain('+1 512 555 0140');
  });

  it('says both years where pages disagree', async () => {
    const screen = await open(further);
    const line = screen.getByRole('listitem').filter({ hasText: /pages disagree.*2009.*2011/ });
    await expect.element(line).toBeInTheDocument();
  });

  it('tells what happened newest first, what has no date last', async () => {
    await open(further);
    const said = wordsOnScreen();
    const at = ['New location · 6 days ago', 'Hiring in customer success · 2 Feb', 'Funding'].map((words) =>
      said.indexOf(words),
    );
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('draws a date that is none as it was read', async () => {
    await open([
      {
        field: 'signal',
        value: { kind: 'rebrand', on: '2026-99-99' },
        confidence: 0.9,
        evidence: seen('/news', 'a [new name]'),
      },
    ]);
    expect(wordsOnScreen()).toContain('New brand · 2026-99-99');
  });

  it('groups technologies, twelve at first and all on demand', async () => {
    const screen = await open(further);
    const before = document.querySelectorAll('li').length;
    await screen.getByRole('button', { name: 'Show all 13' }).click();
    expect(document.querySelectorAll('li').length).toBe(before + 1);
    await expect.element(screen.getByRole('heading', { name: 'Technology: analytics' })).toBeInTheDocument();
  });

  it('leads from a fact to its words in the page, and makes no link of what a page says', async () => {
    const screen = await open(further);
    await screen.getByRole('link', { name: /ISO 27001/ }).click();
    expect(acts.show).toHaveBeenCalledWith(expect.objectContaining({ excerpt: 'ISO 27001 certified' }));
    const hosts = [...document.querySelectorAll('a')].map((link) => new URL(link.href).host);
    expect(new Set(hosts)).toEqual(new Set([new URL(reading.url).host]));
  });

  it('has no fault in both themes', async () => {
    await open(further);
    expect(await faults()).toEqual([]);
  });
});
