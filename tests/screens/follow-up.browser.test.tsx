import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import '../../entrypoints/workspace/style.css';
import FollowUpPage from '../../entrypoints/workspace/follow-up-page.tsx';
import type { WorkspaceWorld } from '../../entrypoints/workspace/world.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { sweetSpot } from '../prospect/sayings.ts';
import { faults, wordsOnScreen } from './on-screen.tsx';
import { now, prospectOf } from './samples.ts';

const good: Saying[] = [
  { kind: 'answered', question: 'icp.checklist', value: 'good' },
  { kind: 'answered', question: 'contact.authority', value: 'sufficient' },
  { kind: 'corrected', field: 'email', value: 'hello@northgate.example' },
];
const tag = sweetSpot(mspToolkit);
const named = (account: string, ...said: Saying[]): Prospect => ({ ...prospectOf(...said), account });

function worldOf(batches: readonly Prospect[][]) {
  const saved: { name: string; file: Blob }[] = [];
  const ask = async (name: string, { after }: { after: string | null }) => {
    if (name !== 'prospect.batch') return { ok: false, refusal: { code: 'failed', message: 'Not now.' } };
    const at = after === null ? 0 : Number(after.split('.')[0]);
    const next = at + 1 < batches.length ? `${at + 1}.example` : null;
    return { ok: true, reply: { prospects: batches[at] ?? [], next } };
  };
  const world = { ask, hear: () => () => {}, saveFile: (name: string, file: Blob) => saved.push({ name, file }) };
  return { world: { ...world, now: () => now, newId: () => 'id' } as unknown as WorkspaceWorld, saved }; // the one command this page asks
}

describe('follow-up lists', () => {
  it('S4.9: nobody without the tag gets into the file for telemarketing', async () => {
    const { world, saved } = worldOf([[named('tagged.example', ...good, tag)], [named('bare.example', ...good)]]);
    const screen = await render(<FollowUpPage world={world} definition={mspToolkit} />);
    await expect.element(screen.getByText('1 in this list')).toBeInTheDocument();
    expect(wordsOnScreen()).toContain('1 · no sweet-spot tag that holds');
    expect(await faults()).toEqual([]);
    await screen.getByRole('button', { name: 'Save the file' }).click();
    const text = await saved[0]?.file.text();
    expect(saved[0]?.name).toMatch(/^sweetspot-telemarketing-\d{4}-\d\d-\d\d\.csv$/);
    expect(text).toContain('tagged.example');
    expect(text).not.toContain('bare.example');
    await screen.getByRole('button', { name: 'general e-mail' }).click();
    await expect.element(screen.getByText('2 in this list')).toBeInTheDocument();
  });

  it('says so when nobody is in a list, and gives no file of it', async () => {
    const { world } = worldOf([[named('bare.example', ...good)]]);
    const screen = await render(<FollowUpPage world={world} definition={mspToolkit} />);
    await expect.element(screen.getByText('Nobody is in this list.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save the file' }).elements()).toEqual([]);
  });
});
