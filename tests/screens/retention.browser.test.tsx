import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import '../../entrypoints/workspace/style.css';
import RetentionPage from '../../entrypoints/workspace/retention-page.tsx';
import type { WorkspaceWorld } from '../../entrypoints/workspace/world.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { madeWorld } from '../sidepanel/made-world.ts';
import { faults, wordsOnScreen } from './on-screen.tsx';
import { prospectOf } from './samples.ts';

const old = (account: string, ...said: Saying[]): [string, Prospect] => [
  account,
  { ...prospectOf(...said), account, createdAt: '2025-01-10T09:00:00.000Z' },
];
const kept = () =>
  new Map([
    old('first.example'),
    old('second.example'),
    old('written.example', { kind: 'chosen', contact: null }),
    ['northgate.example', prospectOf()] as const,
  ]);

async function page(retentionDays: number, refuses?: string) {
  const { world, knobs } = madeWorld({ kept: kept() });
  if (refuses) knobs.refuses = refuses;
  const definition = { ...mspToolkit, retentionDays };
  const given = world as unknown as WorkspaceWorld; // the page asks the background, and the clock, nothing else
  const screen = await render(<RetentionPage world={given} definition={definition} />);
  const stands = (words: string) => expect.poll(wordsOnScreen).toContain(words);
  const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
  return { screen, knobs, stands, press };
}

describe('accounts kept too long', () => {
  it('are counted and listed, those about which something was said never', async () => {
    const { stands } = await page(365);
    await stands('2 accounts were first read more than 365 days ago.');
    expect(wordsOnScreen()).toContain('first.example');
    expect(wordsOnScreen()).not.toContain('written.example');
    expect(wordsOnScreen()).not.toContain('northgate.example');
    expect(await faults()).toEqual([]);
  });

  it('go only by a press, without those to be kept, and come back by another', async () => {
    const { knobs, stands, press } = await page(365);
    await stands('Remove 2 accounts');
    await press('Keep second.example');
    await press('Remove 1 account');
    await stands('1 account is removed.');
    expect([...knobs.kept.keys()].sort()).toEqual(['northgate.example', 'second.example', 'written.example']);
    await press('Bring them back');
    await stands('2 accounts were first read more than 365 days ago.');
    expect(knobs.kept.get('first.example')?.createdAt).toBe('2025-01-10T09:00:00.000Z');
  });

  it('go once, pressed twice at once, and can still be brought back', async () => {
    const { screen, knobs, stands, press } = await page(365);
    await stands('Remove 2 accounts');
    const button = screen.getByRole('button', { name: 'Remove 2 accounts' }).element() as HTMLElement; // a button is one
    button.click();
    button.click(); // before anything could be drawn
    await stands('2 accounts are removed.');
    expect(knobs.asked.filter((name) => name === 'prospect.remove')).toHaveLength(1);
    await press('Bring them back');
    await stands('2 accounts were first read more than 365 days ago.');
  });

  it('are none where all is kept for ever, or nothing is that old', async () => {
    const { stands, screen } = await page(0);
    await stands('The definition keeps accounts for ever.');
    expect(wordsOnScreen()).not.toContain('first.example');
    await screen.unmount();
    const young = await page(3_000);
    await young.stands('No account is older than that.');
  });
});
