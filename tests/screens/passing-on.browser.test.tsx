import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Saying } from '../../lib/prospect/change.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import { handOverCard } from '../../lib/qualification/hand-over.ts';
import { acts, drawAccount } from './drawn-account.tsx';
import { faults, wordsOnScreen } from './on-screen.tsx';
import { assessment, worthACall } from './sample-assessments.ts';
import { prospectOf, today } from './samples.ts';

beforeEach(() => {
  vi.clearAllMocks();
});

const forSales: Assessment = { ...worthACall, route: { value: 'sales', reasons: [] } };
const provisional: Assessment = { ...assessment, disqualified: { value: 'provisional', reasons: [] } };
const weeded: Saying = { kind: 'happened', event: 'weeded', on: today, what: 'cannot_pay' };

describe('weeding out', () => {
  const open = async (judged: Assessment, ...said: Saying[]) => {
    const screen = await drawAccount({ judged, said });
    await screen.getByRole('button', { name: /^Weed out/ }).click();
    return screen;
  };

  it('says one code by one press', async () => {
    const screen = await open(assessment);
    await screen.getByRole('button', { name: 'shops on price' }).click();
    expect(acts.say).toHaveBeenLastCalledWith([
      { kind: 'happened', event: 'weeded', on: today, what: 'price_shopper' },
    ]);
  });

  it('takes it back by another press', async () => {
    const screen = await open(assessment, weeded);
    const pressed = screen.getByRole('button', { name: 'cannot pay', exact: true });
    await expect.element(pressed).toHaveAttribute('aria-pressed', 'true');
    await pressed.click();
    expect(acts.say).toHaveBeenLastCalledWith([{ kind: 'retracted', change: expect.any(String) }]);
  });

  it('takes every code back at once, so that no older one stands again', async () => {
    const screen = await open(assessment, { ...weeded, what: 'just_curious' }, weeded);
    await screen.getByRole('button', { name: 'cannot pay', exact: true }).click();
    const retracted = { kind: 'retracted', change: expect.any(String) };
    expect(acts.say).toHaveBeenLastCalledWith([retracted, retracted]);
  });

  it('what else was heard is not kept empty, and says so', async () => {
    const screen = await open(provisional, weeded);
    await screen.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect.element(screen.getByText('Write what you heard')).toBeInTheDocument();
    await screen.getByRole('textbox', { name: 'What else did you hear?' }).fill('A');
    expect(wordsOnScreen()).not.toContain('Write what you heard');
    expect(acts.say).not.toHaveBeenCalled();
  });

  it('S4.6: tells to call before anything is final, and asks what else was heard', async () => {
    const screen = await open(provisional, weeded);
    expect(wordsOnScreen()).toContain('Call before you disqualify');
    await screen.getByRole('textbox', { name: 'What else did you hear?' }).fill(' A sister firm is looking ');
    await screen.getByRole('button', { name: 'Keep', exact: true }).click();
    expect(acts.say).toHaveBeenLastCalledWith([
      { kind: 'happened', event: 'heard', on: today, what: 'A sister firm is looking' },
    ]);
    await screen.getByRole('button', { name: 'Talked to them today' }).click();
    expect(acts.say).toHaveBeenLastCalledWith([{ kind: 'happened', event: 'talked', on: today }]);
    expect(await faults()).toEqual([]);
  });
});

describe('handing over', () => {
  const open = async (judged: Assessment, ...said: Saying[]) => {
    const screen = await drawAccount({ judged, said });
    await screen.getByRole('button', { name: /^Hand over/ }).click();
    return screen;
  };
  const toSales = { name: 'Hand over to sales' };

  it('keeps the card of what is seen', async () => {
    const screen = await open(forSales);
    await screen.getByRole('button', toSales).click();
    const card = handOverCard(viewOf(prospectOf()), forSales, today);
    expect(acts.say).toHaveBeenLastCalledWith([{ kind: 'handed-over', to: 'sales', on: today, card }]);
  });

  it('S1.5: against the rule it wants a reason typed, and keeps it', async () => {
    const screen = await open(worthACall);
    await screen.getByRole('button', toSales).click();
    const field = screen.getByRole('textbox', { name: /The definition does not send them to sales/ });
    await expect.element(field).toHaveFocus();
    await screen.getByRole('button', toSales).click();
    await expect.element(screen.getByText('Write why, in a few words')).toBeInTheDocument();
    expect(acts.say).not.toHaveBeenCalled();
    await field.fill('The owner called me');
    await screen.getByRole('button', toSales).click();
    const [said] = acts.say.mock.lastCall ?? [];
    expect(said?.[0]).toEqual({
      kind: 'happened',
      event: 'overrode',
      on: today,
      what: 'sales',
      reason: 'The owner called me',
    });
    expect(said?.[1]).toMatchObject({ kind: 'handed-over', to: 'sales' });
  });

  it('a second press on the same day makes no second card', async () => {
    const card = handOverCard(viewOf(prospectOf()), forSales, today);
    const screen = await open(forSales, { kind: 'handed-over', to: 'sales', on: today, card });
    const button = screen.getByRole('button', toSales).last(); // the fold is called so, too
    await expect.element(button).toHaveAccessibleDescription('Handed over to sales, today');
    await button.click({ force: true });
    expect(acts.say).not.toHaveBeenCalled();
  });

  it('Escape closes the question why, and the focus is where it came from', async () => {
    const screen = await open(worthACall);
    await screen.getByRole('button', toSales).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('button', toSales)).toHaveFocus();
    expect(acts.say).not.toHaveBeenCalled();
  });

  it('S1.8: shows each card as it was, and copies it', async () => {
    const card = handOverCard(viewOf(prospectOf()), worthACall, '2026-03-10');
    const screen = await open(assessment, { kind: 'handed-over', to: 'sales', on: '2026-03-10', card });
    await screen.getByRole('button', { name: /Handed over to sales/ }).click();
    expect(wordsOnScreen()).toContain(card.headline);
    expect(await faults()).toEqual([]);
    await screen.getByRole('button', { name: 'Copy the card' }).click();
    const [text] = acts.copy.mock.lastCall ?? [];
    expect(text).toContain(card.headline);
    for (const { label, says } of card.verdicts) expect(text).toContain(`${label}: ${says}`);
    await screen.getByRole('button', { name: 'Give back to marketing' }).click();
    expect(acts.say.mock.lastCall?.[0]).toMatchObject([{ kind: 'handed-over', to: 'marketing' }]);
  });
});
