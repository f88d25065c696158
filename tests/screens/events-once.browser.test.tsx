import { describe, expect, it } from 'vitest';
import { answered, happened } from '../prospect/sayings.ts';
import { inState } from './on-screen.tsx';
import { kept, northgate } from './states/worlds.ts';

const account = 'northgate.example';

/** A panel whose clock the test sets, with a row of the deal opened. */
async function opened(row: RegExp) {
  let now = '2026-03-16T09:30:00.000Z';
  const panel = await inState({
    says: northgate,
    world: { kept: kept(answered('company.segment', 'smb'), happened('stage', '2026-03-04', { what: 'demo' })) },
    bend: (world) => {
      world.now = () => now;
    },
  });
  await panel.screen.getByRole('button', { name: row }).click();
  const press = (name: string) => panel.screen.getByRole('button', { name, exact: true }).click();
  const events = () =>
    (panel.knobs.kept.get(account)?.changes ?? []).flatMap((change) =>
      change.kind === 'happened' && change.event !== 'stage' ? [change] : [],
    );
  const later = (instant: string) => {
    now = instant;
  };
  return { ...panel, press, events, later };
}

describe('a button that writes an event', () => {
  it.each([
    ['Log the talk', /Readiness/, 'talked'],
    ['opened the shared plan', /Truly qualified/, 'verified'],
  ])('"%s", pressed twice, writes one, and another one later', async (button, row, event) => {
    const { press, events, later } = await opened(row);
    await press(button);
    await press(button);
    await expect.poll(() => events().map((one) => one.event)).toEqual([event]);
    later('2026-03-16T09:30:01.000Z');
    await press(button);
    await expect.poll(() => events().map((one) => one.event)).toEqual([event, event]);
  });

  it('writes what is typed, however soon after another', async () => {
    const { screen, press, events } = await opened(/Truly qualified/);
    await press('opened the shared plan');
    await screen.getByRole('textbox', { name: 'Something else they did' }).fill('sent the order');
    await press('Log the proof');
    await expect.poll(() => events().map(({ did }) => did)).toEqual(['opened the shared plan', 'sent the order']);
  });

  it('has nothing to complain of the second of two presses', async () => {
    const { screen, press, events } = await opened(/Readiness/);
    await screen.getByRole('group', { name: 'Asked for' }).getByRole('button', { name: 'Demo' }).click();
    await press('Log it, we did not talk');
    await press('Log it, we did not talk');
    await expect.poll(() => events().map((one) => one.event)).toEqual(['engaged']);
    expect(screen.getByText('Say what they did, or that you talked.').query()).toBeNull();
  });

  it('writes the day of the press, also in a panel that stands open past midnight', async () => {
    const { press, events, later } = await opened(/Readiness/);
    later('2026-03-18T09:30:00.000Z');
    await press('Log the talk');
    await expect.poll(() => events().map(({ on }) => on)).toEqual(['2026-03-18']);
  });
});
