import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Change } from '../../lib/prospect/change.ts';
import { amend } from '../../lib/prospect/meet.ts';
import { changed } from '../sidepanel/following.ts';
import { faults, panelIn, wordsOnScreen } from './on-screen.tsx';
import { prospectOf } from './samples.ts';

const account = 'northgate.example';
const noted = (id: string, text: string, base?: string): Change => ({
  id,
  at: `2026-03-16T11:00:0${id.length}.000Z`,
  kind: 'noted',
  note: 'n1',
  text,
  ...(base && { base }),
});

/** The panel on an account kept with these changes. */
async function opened(...changes: Change[]) {
  const kept = new Map([[account, { ...prospectOf(), changes }]]);
  const made = await panelIn({ kept }, 'Northgate IT Partners');
  await expect.element(made.screen.getByText('Notes', { exact: true })).toBeInTheDocument();
  const texts = () =>
    [...document.querySelectorAll<HTMLTextAreaElement>('[data-notes] textarea')].map(({ value }) => value);
  const said = () => made.knobs.kept.get(account)?.changes ?? [];
  return { ...made, texts, said };
}

describe('a note', () => {
  it('saves itself at a pause, each text naming the one before', async () => {
    const { screen, said } = await opened();
    await screen.getByRole('textbox', { name: 'Note' }).click();
    await userEvent.keyboard('First');
    await expect.poll(said).toHaveLength(1);
    await userEvent.keyboard(' and second');
    await expect.poll(said).toHaveLength(2);
    const [first, second] = said();
    expect(second).toMatchObject({ text: 'First and second', base: first?.id });
  });

  it('is there at once when the panel is hidden before the pause', async () => {
    const { screen, world } = await opened();
    await screen.getByRole('textbox', { name: 'Note' }).click();
    await userEvent.keyboard('Half');
    window.dispatchEvent(new Event('pagehide'));
    expect(world.unsent.all().map(({ change }) => change)).toMatchObject([{ kind: 'noted', text: 'Half' }]);
  });

  it('stays when nobody can save it, and says so', async () => {
    const { screen, knobs, texts, world } = await opened();
    knobs.refuses = 'The disk is full.';
    await screen.getByRole('textbox', { name: 'Note' }).fill('Not lost');
    await expect.element(screen.getByText('Not saved yet')).toBeInTheDocument();
    await expect.element(screen.getByText('The disk is full.')).toBeInTheDocument();
    expect(texts()).toContain('Not lost');
    expect(world.unsent.all()).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });

  it('longer than one note holds is kept whole in several, in its order, and that is told', async () => {
    const { screen, texts, said } = await opened();
    const long = Array.from({ length: 3_000 }, (_, index) => `line ${index}`).join('\n');
    await screen.getByRole('textbox', { name: 'Note' }).click();
    const field = document.activeElement;
    const put = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    put?.call(field, long); // at once, as a paste does
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(wordsOnScreen).toContain('A note holds 20,000 characters.');
    await expect.poll(() => texts().join('') === long).toBe(true);
    const kept = () => said().map((change) => (change.kind === 'noted' ? change.text : ''));
    await expect.poll(() => kept().toReversed().join('') === long).toBe(true);
  });

  it('that is empty is not kept', async () => {
    const { screen, said } = await opened();
    await screen.getByRole('textbox', { name: 'Note' }).fill('   ');
    await userEvent.keyboard('{Tab}');
    expect(said()).toEqual([]);
  });

  it('is removed, and undo brings it back', async () => {
    const { screen, texts } = await opened(noted('a', 'Keep me'));
    await screen.getByRole('button', { name: 'Remove' }).click();
    await expect.poll(texts).toEqual(['']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(texts).toEqual(['', 'Keep me']);
  });

  it('written elsewhere meanwhile appears here', async () => {
    const { knobs, news, texts } = await opened(noted('a', 'Old'));
    const kept = knobs.kept.get(account);
    if (!kept) throw new Error('The account was not kept.');
    const newer = amend(kept, [noted('bb', 'New', 'a')], '2026-03-16T12:00:00.000Z');
    knobs.kept.set(account, newer);
    news(changed(newer));
    await expect.poll(texts).toEqual(['', 'New']);
  });
});

describe('a note written in two places', () => {
  const rivals = [noted('a', 'Base'), noted('bb', 'Theirs', 'a'), noted('ccc', 'Ours', 'a')];

  it('hostile 52: shows both texts side by side, without fault', async () => {
    await opened(...rivals);
    expect(wordsOnScreen()).toContain('Theirs');
    expect(wordsOnScreen()).toContain('Nothing is lost: choose.');
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['the one here', 0, ['', 'Ours']],
    ['the one elsewhere', 1, ['', 'Theirs']],
  ] as const)('keeps %s', async (_which, index, left) => {
    const { screen, texts } = await opened(...rivals);
    await screen.getByRole('button', { name: 'Keep this one' }).nth(index).click();
    await expect.poll(texts).toEqual(left);
    expect(wordsOnScreen()).not.toContain('Nothing is lost: choose.');
  });

  it('keeps both', async () => {
    const { screen, texts } = await opened(...rivals);
    await screen.getByRole('button', { name: 'Keep both' }).click();
    await expect.poll(() => texts().sort()).toEqual(['', 'Ours', 'Theirs']);
  });
});
