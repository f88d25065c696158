import { describe, expect, it } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import type { Knobs } from '../sidepanel/made-world.ts';
import { panelIn, wordsOnScreen } from './on-screen.tsx';
import { now, prospectOf } from './samples.ts';

const kept = (...said: Saying[]): Partial<Knobs> => ({ kept: new Map([['northgate.example', prospectOf(...said)]]) });
const segment = (value: string): Saying => ({ kind: 'answered', question: 'company.segment', value });
const fold = { name: /How it ended/ };

/** The panel with the end of the deal in front, and what is kept of it. */
async function closing(...said: Saying[]) {
  const opened = await panelIn(kept(...said), 'Northgate IT Partners');
  let seconds = 0; // a question is read before it is answered
  opened.world.now = () => new Date(Date.parse(now) + ++seconds * 1_000).toISOString();
  await opened.screen.getByRole('button', fold).click();
  const section = opened.screen.getByRole('region', fold);
  const press = (name: string) => section.getByRole('button', { name, exact: true }).click();
  const stands = (words: string) => expect.poll(wordsOnScreen).toContain(words);
  const changes = () => opened.knobs.kept.get('northgate.example')?.changes ?? [];
  return { ...opened, press, stands, changes };
}

describe('how a deal ended', () => {
  it('S0.4, S0.6: an enterprise that bought nothing: one press for the end, one for each question, "probably" in the verdict', async () => {
    const { press, stands, changes } = await closing(segment('enterprise'));
    expect(wordsOnScreen()).toContain('still open');
    await press('No decision');
    await stands('Probably never qualified');
    await stands('3 questions left: Was it ever budgeted?');
    await press('No');
    await stands('2 questions left: What kept them from buying?');
    await press('our champion left');
    await stands('Last question: Had a decision maker recognised the problem and the solution?');
    await press('Neither');
    await stands('Nothing is left to ask.');
    expect(changes().slice(1)).toMatchObject([
      { kind: 'happened', event: 'outcome', what: 'no_decision' },
      { question: 'budget.ever_earmarked', value: 'no' },
      { question: 'deal.cause', value: 'champion_left' },
      { question: 'dm.recognized_problem', value: 'no' },
    ]);
  });

  it('S0.2: a loss to a similar product was qualified', async () => {
    const { press, stands } = await closing();
    await press('Bought similar');
    await stands('Was qualified: they bought a product like ours elsewhere.');
    await stands('Last question: Why did they not buy it from us?');
  });

  it('S0.3: bought something of another kind: which part of the market comes first, then that intent drifted', async () => {
    const { press, stands } = await closing({ kind: 'corrected', field: 'headcount', value: null });
    await press('Bought different category');
    await stands('Whether intent drifted hangs on SMB or enterprise.');
    await press('SMB');
    await stands('Intent drifted: they bought something of another kind. It counts neither way.');
    await stands('Nothing is left to ask.');
  });

  it('S0.5: force majeure is left out, and nothing more is asked; pressed again it is taken back', async () => {
    const { press, stands } = await closing(segment('enterprise'));
    await press('No decision');
    await press('force majeure');
    await stands('Force majeure at the buyer: left out');
    await stands('Nothing is left to ask.');
    await press('force majeure');
    await stands('Probably never qualified');
  });

  it('is taken back by the same press, or opened again', async () => {
    const { press, stands, changes } = await closing();
    await press('Bought from us');
    await stands('Was qualified: they bought from us.');
    await press('Bought from us');
    await stands('still open');
    await press('Bought different category');
    await stands('Intent drifted: they bought something of another kind.');
    await press('It goes on: open it again');
    await stands('still open');
    expect(changes().map(({ kind }) => kind)).toEqual(['happened', 'retracted', 'happened', 'retracted']);
  });
});

describe('a review that waits', () => {
  it('S1.10: is told in one line from the thirtieth day on, and no longer once it was held', async () => {
    const { knobs, news, screen } = await panelIn({ reviewedAt: '2026-02-14T09:00:00.000Z' }, 'Northgate IT Partners');
    await expect.poll(wordsOnScreen).toContain('30 days since the last time');
    await expect
      .element(screen.getByRole('link', { name: 'Review' }))
      .toHaveAttribute('href', '/workspace.html#review');
    knobs.reviewedAt = '2026-03-16T09:00:00.000Z';
    news({ news: 'review.kept' });
    await expect.poll(wordsOnScreen).not.toContain('since the last time');
  });

  it('says nothing before', async () => {
    const { knobs } = await panelIn({ reviewedAt: '2026-02-15T09:00:00.000Z' }, 'Northgate IT Partners');
    await expect.poll(() => knobs.asked).toContain('review.last');
    expect(wordsOnScreen()).not.toContain('since the last time');
  });
});
