import { beforeEach, describe, expect, it, vi } from 'vitest';
import { personId } from '../../lib/prospect/person-id.ts';
import { answered, happened } from '../prospect/sayings.ts';
import { acts } from './drawn-account.tsx';
import { drawJudged, luis, open } from './opened-deal.tsx';
import { today } from './samples.ts';

beforeEach(() => {
  vi.clearAllMocks();
});

describe('logging what they did', () => {
  it('takes a talk in four presses: what they asked for, who decides, whether they need it, and done', async () => {
    const screen = await open(/Readiness/, luis);
    await screen.getByRole('group', { name: 'Asked for' }).getByRole('button', { name: 'Demo' }).click();
    await screen.getByRole('group', { name: 'Who decides' }).getByRole('button', { name: 'Luis Ortega' }).click();
    await screen.getByRole('group', { name: 'Needs it' }).getByRole('button', { name: 'Needs it now' }).click();
    await screen.getByRole('button', { name: 'Log the talk' }).click();
    const contact = personId('Luis Ortega');
    expect(acts.say).toHaveBeenCalledExactlyOnceWith([
      happened('talked', today, { contact }),
      happened('engaged', today, { askedFor: 'demo', wantsResponse: true, contact }),
      answered(`contact.is_decision_maker@${contact}`, 'yes'),
      answered('need.timing', 'now'),
    ]);
  });

  it('says nothing where nothing was filled in, and tells so', async () => {
    const screen = await open(/Readiness/);
    await screen.getByRole('button', { name: 'Log it, we did not talk' }).click();
    await expect.element(screen.getByText('Say what they did, or that you talked.')).toBeInTheDocument();
    expect(acts.say).not.toHaveBeenCalled();
  });

  it('lists the newest first, tells ours from theirs, and takes a line back', async () => {
    const screen = await open(
      /Readiness/,
      happened('engaged', '2026-03-10', { askedFor: 'question', wantsResponse: true }),
      happened('seller', '2026-03-15', { what: 'a good demo' }),
    );
    const list = screen.getByRole('list', { name: 'What happened' });
    await expect.element(list).toBeInTheDocument();
    expect(list.element().textContent).toMatch(/we.*a good demo.*they.*asked for: question/s);
    await screen.getByRole('button', { name: 'Take back: a good demo' }).click();
    expect(acts.say).toHaveBeenCalledWith([{ kind: 'retracted', change: 'change-1' }]);
  });
});

describe('a note', () => {
  it('proposes under a note who decides, and writes nothing by itself', async () => {
    const text = 'Good call. Dana Whitfield does not decide, Luis does.';
    const screen = await drawJudged({ kind: 'noted', note: 'one', text });
    const proposals = screen.getByRole('group', { name: 'This note seems to say' });
    await proposals.getByRole('button', { name: 'No: Luis Ortega decides: keep?' }).click();
    await expect.element(screen.getByText('Luis Ortega decides: keep?')).not.toBeInTheDocument();
    expect(acts.say).not.toHaveBeenCalled();
    await proposals.getByRole('button', { name: 'Dana Whitfield does not decide: keep?', exact: true }).click();
    expect(acts.say).toHaveBeenCalledExactlyOnceWith([
      answered(`contact.is_decision_maker@${personId('Dana Whitfield')}`, 'no'),
    ]);
  });
});
