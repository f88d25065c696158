import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { nothingHeld, prospectsOf } from '../../lib/exchange/past-deal-rows.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { beyondTheEdge, faults, showTheme, wordsOnScreen } from './on-screen.tsx';
import { openReview as open } from './opened-review.tsx';
import { now, prospectOf, today } from './samples.ts';

const [profile] = mspToolkit.profiles;
const owner = profile?.criteria.find(({ kind }) => kind === 'nice');
const named = (account: string, ...said: Saying[]): [string, Prospect] => [
  account,
  { ...prospectOf(...said), account },
];
const ended = (what: string, on = '2026-03-12'): Saying => ({ kind: 'happened', event: 'outcome', on, what });

/** Deals of a list: who named an owner bought, the others did not. */
const past = (times: number): [string, Prospect][] =>
  prospectsOf(
    Array.from({ length: times }, (_, at) => ({
      account: `past-${at}.example`,
      outcome: at % 2 === 0 ? ('bought_similar' as const) : ('no_decision' as const),
      name: undefined,
      on: '2025-06-01',
      cause: undefined,
      budgeted: 'no' as const,
      segment: 'enterprise' as const,
      headcount: undefined,
      country: undefined,
      industry: undefined,
      actions: at % 2 === 0 ? ['Asked for a demo'] : ['Opened a newsletter'],
      criteria: [[owner?.id ?? '', at % 2 === 0 ? 'yes' : 'no'] as [string, 'yes' | 'no']],
    })),
    nothingHeld(),
    { now, today },
  ).map((prospect) => [prospect.account, prospect]);

afterEach(() => showTheme('light'));

describe('the review sheet', () => {
  it('S1.10: says when it is due, what ended, and what the deals teach; for everybody, at any width', async () => {
    const kept = new Map([
      named('won.example', ended('bought_from_us')),
      named('lost.example', ended('bought_similar')),
      named(
        'none.example',
        { kind: 'answered', question: 'company.segment', value: 'enterprise' },
        ended('no_decision'),
      ),
      ...past(30),
    ]);
    await open({ kept, reviewedAt: '2026-02-01T09:00:00.000Z' });
    const words = wordsOnScreen();
    expect(words).toContain('43 days since the last time');
    expect(words).toMatch(/Won: 1\s/);
    expect(words).toMatch(/Lost to others: 1\s/);
    expect(words).toMatch(/No decision: 1\s/);
    expect(words).toContain('Probably never qualified');
    expect(words).toContain('bought from us or a product like ours 17, no decision 16, neither way 0, left out 0');
    expect(words).toContain('from a list of past deals: 30');
    expect(words).toContain('Asked for a demo: before 15 purchases and 0 no-decisions');
    expect(words).toContain('Kind (criterion “Owner or CEO is named on the site”): from nice to have to must');
    expect(words).toContain('in at most 0.1% of cases');
    for (const width of [360, 900]) {
      await page.viewport(width, 800);
      expect(await faults(), `at ${width} px`).toEqual([]);
      expect(beyondTheEdge(), `at ${width} px`).toEqual([]);
    }
  });

  it('counts two accounts said to be one company once', async () => {
    const kept = new Map([
      named('one.example', { kind: 'joined', other: 'two.example', isSame: true }, ended('bought_from_us')),
      named('two.example', { kind: 'joined', other: 'one.example', isSame: true }, ended('bought_from_us')),
      named('three.example', ended('bought_from_us')),
    ]);
    await open({ kept }, 'Won: 2');
    expect(wordsOnScreen()).toContain('bought from us or a product like ours 2, no decision 0');
  });

  it('S0.9: of small firms alone says that nothing can be proposed', async () => {
    const small: Saying = { kind: 'answered', question: 'company.segment', value: 'smb' };
    const kept = new Map([
      named('a.example', small, ended('no_decision')),
      named('b.example', ended('bought_from_us')),
    ]);
    await open({ kept }, 'never gets a proposal');
    expect(wordsOnScreen()).not.toContain('Too few');
  });

  it('is noted as done, and then no longer due', async () => {
    const { screen, news, knobs } = await open({ reviewedAt: '2026-02-01T09:00:00.000Z' });
    await screen.getByRole('button', { name: 'We looked at it together' }).click();
    await expect.element(screen.getByText('Noted: the next review counts from today.')).toBeInTheDocument();
    expect(knobs.asked).toContain('review.keep');
    news({ news: 'review.kept' });
    await expect.poll(wordsOnScreen).not.toContain('A review is due');
  });

  it('is copied as one page of text', async () => {
    const { screen, copied } = await open({ kept: new Map([named('won.example', ended('bought_from_us'))]) });
    await screen.getByRole('button', { name: 'Copy as text' }).click();
    await expect.element(screen.getByText('Copied.')).toBeInTheDocument();
    const [text = ''] = copied;
    expect(text).toMatch(
      /^Review of wins and losses until 16 Mar.*MSP.*\n\nWon: 1\n- .*Bought from us\. Was qualified/,
    );
    expect(text).toContain('One change to sign\n- No change is proposed: the deals are too few.');
    expect(text.split('\n').length).toBeLessThan(90);
  });

  it('takes the one change to the definition, unsigned; a change that is being made there is not lost', async () => {
    const { screen, editing } = await open({ kept: new Map(past(30)) });
    await screen.getByRole('button', { name: 'Go on with it in the definition' }).click();
    expect(location.hash).toBe('#definition');
    const put = editing.get(mspToolkit.id);
    expect(put?.definition.signatures).toEqual([]);
    expect(put?.definition.profiles[0]?.criteria.find(({ id }) => id === owner?.id)?.kind).toBe('must');
    editing.put({ from: 1, definition: mspToolkit, texts: [] });
    await screen.getByRole('button', { name: 'Go on with it in the definition' }).click();
    await expect.element(screen.getByText(/is being changed already/)).toBeInTheDocument();
    expect(editing.get(mspToolkit.id)?.definition).toEqual(mspToolkit);
  });

  it('at ten deals declines, and says why', async () => {
    const { screen } = await open({ kept: new Map(past(10)) });
    expect(wordsOnScreen()).toContain('Too few: 10 deals teach something, 20 are needed');
    expect(wordsOnScreen()).toContain('No change is proposed: the deals are too few.');
    expect(screen.getByRole('button', { name: 'Go on with it in the definition' }).elements()).toEqual([]);
  });

  it('says so when the accounts cannot be read', async () => {
    await open({ isDamaged: true }, 'The accounts cannot be read.');
  });
});
