import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { answered, happened } from '../prospect/sayings.ts';
import { acts } from './drawn-account.tsx';
import { faults, wordsOnScreen } from './on-screen.tsx';
import { drawJudged, luis, open } from './opened-deal.tsx';
import { today } from './samples.ts';

beforeEach(() => {
  vi.clearAllMocks();
});

const smb = answered('company.segment', 'smb');

describe('intent', () => {
  const demo = happened('stage', '2026-03-01', { what: 'demo' });

  it('offers what is seen without asking before the question itself', async () => {
    await open(/Truly qualified/, smb, demo);
    await vi.waitFor(() => expect(wordsOnScreen()).toContain('Ask outright'));
    const said = wordsOnScreen();
    expect(said.indexOf('opened the shared plan')).toBeLessThan(said.indexOf('Ask outright'));
  });

  it('proves a stage by what the buyer did, on its day', async () => {
    const screen = await open(/Truly qualified/, smb, demo);
    await screen.getByLabelText('Seen on').fill('2026-03-12');
    await screen.getByRole('button', { name: 'brought in a colleague' }).click();
    expect(acts.say).toHaveBeenCalledWith([
      happened('verified', '2026-03-12', { did: 'brought in a colleague', what: 'demo' }),
    ]);
  });

  it('proves a stage the deal has passed, where that one lacks a proof', async () => {
    const first = happened('stage', '2026-02-20', { what: 'first call' });
    const screen = await open(/Truly qualified/, smb, first, demo);
    const stages = screen.getByRole('group', { name: 'It shows intent at' });
    await expect.element(stages.getByRole('button', { name: 'demo' })).toHaveAttribute('aria-pressed', 'true');
    await stages.getByRole('button', { name: 'first call' }).click();
    await screen.getByRole('button', { name: 'answered with a date' }).click();
    expect(acts.say).toHaveBeenCalledWith([
      happened('verified', today, { did: 'answered with a date', what: 'first call' }),
    ]);
  });

  it('S0.13: a proof logged before any stage is told, and that it shows intent at none', async () => {
    const screen = await open(/Intent and budget/, happened('verified', today, { did: 'brought in a colleague' }));
    await expect.element(screen.getByText(/^intent is fresh until .*14 days left$/)).toBeInTheDocument();
    await expect.element(screen.getByText(/^Say first which stage the deal is at/)).toBeInTheDocument();
  });

  it('says how long intent is fresh before anything is opened', async () => {
    await drawJudged(smb, demo, happened('verified', '2026-03-04', { what: 'demo' }));
    expect(wordsOnScreen()).toContain('intent is fresh until 18 Mar 2026, 2 days left');
  });

  it('locks the question within the gap, and opens it to a typed reason alone', async () => {
    const screen = await open(/Truly qualified/, smb, demo, happened('asked', '2026-03-14'));
    await expect.element(screen.getByText('You asked 2 days ago; again from Saturday.')).toBeInTheDocument();
    await screen.getByRole('button', { name: 'Log the ask' }).click();
    expect(acts.say).not.toHaveBeenCalled();
    await expect.element(screen.getByText('Write why, in a few words')).toBeInTheDocument();
    await screen.getByLabelText('Why you ask again so soon').fill('They called us');
    await screen.getByRole('button', { name: 'Log the ask' }).click();
    expect(acts.say).toHaveBeenCalledExactlyOnceWith([happened('asked', today, { reason: 'They called us' })]);
  });

  it('counts asks and days of stale intent', async () => {
    await open(/Truly qualified/, smb, demo, happened('asked', '2026-03-02'));
    await vi.waitFor(() => expect(wordsOnScreen()).toContain('Asked outright once · 15 days without fresh intent'));
  });

  it('asks SMB or enterprise once in the row, and shows it as any other answer', async () => {
    const nobodyKnows: Saying = { kind: 'corrected', field: 'headcount', value: null };
    const screen = await open(/Truly qualified/, nobodyKnows, answered('budget.status', 'none'));
    await vi.waitFor(() => expect(wordsOnScreen()).toContain('Enterprise: budget is set aside'));
    expect(wordsOnScreen()).toContain('SMB: intent is shown');
    const places = screen.getByRole('button', { name: /^Enterprise/ }).elements();
    expect(places.map((one) => one.closest('[aria-label]')?.getAttribute('aria-label'))).toEqual([
      'Ask next',
      'Segment',
    ]);
  });

  it('flags the risk of no decision while the deal is open, before anything is opened', async () => {
    await drawJudged(smb, demo, answered('problem.priority', 'not_top'));
    expect(wordsOnScreen()).toContain('high risk of no decision: the problem is not among their first');
    await drawJudged(smb, demo, answered('problem.priority', 'top'));
    expect(wordsOnScreen().split('high risk of no decision')).toHaveLength(2);
  });

  it('asks whether an enterprise without a budget should stay in the funnel', async () => {
    const screen = await open(
      /Truly qualified/,
      answered('company.segment', 'enterprise'),
      answered('budget.status', 'none'),
    );
    await screen.getByRole('button', { name: 'Leave the funnel: no decision' }).click();
    expect(acts.say).toHaveBeenCalledWith([happened('outcome', today, { what: 'no_decision' })]);
  });

  it('comes to a stage by one press', async () => {
    const screen = await open(/Truly qualified/, smb, demo);
    await screen.getByRole('button', { name: 'The deal is here: proposal' }).click();
    expect(acts.say).toHaveBeenCalledWith([happened('stage', today, { what: 'proposal' })]);
  });
});

describe('opportunity, permission, people', () => {
  it('takes each of the five by one press, and shows what stands', async () => {
    const screen = await open(/Opportunity/, answered('opp.urgency_driver', 'no'));
    await screen
      .getByRole('group', { name: 'Agreed timeline' })
      .getByRole('button', { name: 'Agreed by both' })
      .click();
    expect(acts.say).toHaveBeenCalledWith([answered('opp.timeline_agreed', 'yes')]);
    const urgent = screen.getByRole('group', { name: 'What makes it urgent' }).getByRole('button', { name: 'No' });
    await expect.element(urgent).toHaveAttribute('aria-pressed', 'true');
  });

  it('keeps what makes it urgent, by name', async () => {
    const screen = await open(/Opportunity/);
    await screen.getByLabelText('The event and its date').fill('Audit on 30 June');
    await screen.getByRole('button', { name: 'Keep', exact: true }).last().click();
    expect(acts.say).toHaveBeenCalledWith([
      answered('opp.urgency_driver', 'yes'),
      answered('opp.urgency_event', 'Audit on 30 June'),
    ]);
  });

  it('keeps the next step, and the problem in their words', async () => {
    const screen = await open(/Opportunity/);
    await screen.getByLabelText('The next step: who does what, by when').fill('Luis sends the contract by 20 March');
    await screen.getByRole('button', { name: 'Keep', exact: true }).first().click();
    expect(acts.say).toHaveBeenCalledWith([answered('deal.next_step', 'Luis sends the contract by 20 March')]);
    await screen
      .getByRole('button', { name: /^\S+ \S+ Need|Need/ })
      .first()
      .click();
    await screen.getByLabelText('The problem, in their words').fill('Nobody calls us back');
    await screen.getByRole('button', { name: 'Keep', exact: true }).first().click();
    expect(acts.say).toHaveBeenCalledWith([answered('problem.in_their_words', 'Nobody calls us back')]);
  });

  it('S3.17, S3.18: hides the closing question below its level and closes the step that proof points are missing for, and says why', async () => {
    const screen = await open(/Permission/, luis, answered('permission.level', 3));
    await expect.element(screen.getByText(/Too early: it waits until/)).toBeInTheDocument();
    expect(wordsOnScreen()).not.toContain('Do you want to go ahead');
    await expect.element(screen.getByText('Show 2 more proof points first.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'They did' }).elements()).toEqual([]);
    await screen.getByRole('button', { name: 'Shown: Clinic' }).click();
    expect(acts.say).toHaveBeenCalledWith([
      happened('shown', today, { what: 'Clinic', contact: personId('Luis Ortega') }),
    ]);
  });

  it('takes one step up', async () => {
    const screen = await open(/Permission/);
    await screen.getByRole('button', { name: 'They did' }).click();
    expect(acts.say).toHaveBeenCalledWith([answered('permission.level', 1)]);
  });

  it('marks what one who decides has recognised', async () => {
    const screen = await open('Who decides, by name', luis);
    const marks = screen.getByRole('region', { name: 'Luis Ortega' });
    await marks.getByRole('group', { name: 'Sees the problem' }).getByRole('button', { name: 'Yes' }).click();
    expect(acts.say).toHaveBeenCalledWith([answered(`dm.recognized_problem@${personId('Luis Ortega')}`, 'yes')]);
  });

  it('has no fault for those who hear it, with everything opened', async () => {
    await open(
      'Who decides, by name',
      luis,
      smb,
      answered('permission.level', 3),
      happened('stage', today, { what: 'demo' }),
    );
    for (const row of document.querySelectorAll<HTMLElement>('[data-row][aria-expanded="false"]')) row.click();
    await vi.waitFor(() => expect(wordsOnScreen()).toContain('Stories to tell'));
    expect(await faults()).toEqual([]);
  });
});
