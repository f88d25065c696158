import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Change } from '../../lib/prospect/change.ts';
import { faults, panelIn, wordsOnScreen } from './on-screen.tsx';

const account = 'northgate.example';

/** The panel with the invented account read, focus on nothing. */
async function opened() {
  const { knobs, screen, news, world } = await panelIn({}, 'Northgate IT Partners');
  await expect.element(screen.getByText('Company fit')).toBeInTheDocument();
  const said = (): readonly Change[] => knobs.kept.get(account)?.changes ?? [];
  return { knobs, screen, news, world, said };
}

beforeEach(() => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
});

describe('keys', () => {
  it('1 answers the next question, and another one takes its place', async () => {
    const { said } = await opened();
    const question = () => document.querySelector('[data-question]')?.parentElement?.textContent;
    const before = question();
    await userEvent.keyboard('1');
    await expect.poll(said).toHaveLength(1);
    expect(question()).not.toBe(before);
  });

  it.each(['1', '{Enter}'])(
    '%s pressed thrice in haste answers the one question that was seen, and says why',
    async (key) => {
      const { said, screen, world } = await opened();
      await userEvent.keyboard('r'); // with somebody to ask there is more to ask
      await expect.element(screen.getByText('chosen', { exact: true })).toBeInTheDocument();
      const before = Date.parse(world.now()) + 600;
      world.now = () => new Date(before).toISOString();
      if (key === '{Enter}') document.querySelector<HTMLElement>('[data-question] button')?.focus();
      await userEvent.keyboard(key);
      await expect.poll(said).toHaveLength(2);
      for (let again = 0; again < 2; again++) {
        document.querySelector<HTMLElement>('[data-question] button')?.focus();
        await userEvent.keyboard(key);
      }
      await expect.element(screen.getByText('New question', { exact: true })).toBeVisible();
      expect(said()).toHaveLength(2);
      const later = new Date(Date.parse(world.now()) + 600).toISOString();
      world.now = () => later;
      await userEvent.keyboard(key);
      await expect.poll(said).toHaveLength(3);
    },
  );

  it('R chooses the contact proposed, who then stands first with what to dial', async () => {
    const { screen, said } = await opened();
    await userEvent.keyboard('r');
    await expect.poll(said).toMatchObject([{ kind: 'chosen' }]);
    await expect.element(screen.getByText('chosen', { exact: true })).toBeInTheDocument();
    await expect.element(screen.getByRole('link', { name: '+1 512 555 0142', exact: true })).toBeInTheDocument();
  });

  it('T says what blocks the tag, and tags once nothing does', async () => {
    const { screen, said } = await opened();
    await userEvent.keyboard('t');
    await expect.element(screen.getByText(/Sweet spot is not possible yet: ./)).toBeInTheDocument();
    expect(said()).toEqual([]);
    await userEvent.keyboard('r');
    await expect.element(screen.getByText(/authority sufficient/)).toBeInTheDocument();
    await userEvent.keyboard('t');
    await expect.poll(said).toMatchObject([{ kind: 'chosen' }, { kind: 'tagged', on: true }]);
    await expect.element(screen.getByText('◆ Sweet spot', { exact: true })).toBeInTheDocument();
    await userEvent.keyboard('t');
    await expect.poll(() => said().at(-1)).toMatchObject({ kind: 'tagged', on: false });
  });

  it('↓ goes from line to line, Y N U judge the one it stands on', async () => {
    const { said } = await opened();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}n');
    const second = document.querySelectorAll<HTMLElement>('[data-criterion]')[1]?.dataset['criterion'];
    await expect.poll(said).toMatchObject([{ kind: 'answered', question: `criterion:${second}`, value: 'no' }]);
    await userEvent.keyboard('{ArrowUp}y');
    const first = document.querySelectorAll<HTMLElement>('[data-criterion]')[0]?.dataset['criterion'];
    await expect.poll(() => said().at(-1)).toMatchObject({ question: `criterion:${first}`, value: 'yes' });
    await userEvent.keyboard('u');
    await expect.poll(() => said().at(-1)).toMatchObject({ question: `criterion:${first}`, value: 'unknown' });
  });

  it('Y judges nothing while no line is chosen', async () => {
    const { said } = await opened();
    await userEvent.keyboard('y');
    expect(said()).toEqual([]);
  });

  it('M opens a note, where letters are only letters', async () => {
    const { said } = await opened();
    await userEvent.keyboard('m');
    await userEvent.keyboard('try 1 more');
    await expect.poll(said).toMatchObject([{ kind: 'noted', text: 'try 1 more' }]);
  });

  it('letters typed on after the note is gone from the screen do nothing to what came in its place', async () => {
    const { said } = await opened();
    await userEvent.keyboard('m');
    const type = (key: string) =>
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    type('a');
    document.activeElement?.remove();
    for (const key of 'rt') type(key);
    document.querySelector<HTMLElement>('[data-question] button')?.click();
    await expect.poll(() => said().map(({ kind }) => kind)).toEqual(['answered']);
  });

  it('Ctrl+Z takes the last thing back, and then the one before', async () => {
    const { said, screen } = await opened();
    await userEvent.keyboard('r');
    await expect.element(screen.getByText('chosen', { exact: true })).toBeInTheDocument();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(said).toMatchObject([{ kind: 'chosen' }, { kind: 'retracted' }]);
    await expect.element(screen.getByText('Taken back')).toBeInTheDocument();
    await expect.element(screen.getByText('chosen', { exact: true })).not.toBeInTheDocument();
  });

  it('Ctrl+Z takes back all that one press logged', async () => {
    const { said, screen } = await opened();
    await screen.getByRole('button', { name: /Readiness/ }).click();
    await screen.getByRole('group', { name: 'Needs it' }).getByRole('button', { name: 'Needs it now' }).click();
    await screen.getByRole('button', { name: 'Log the talk' }).click();
    await expect.poll(() => said().map(({ kind }) => kind)).toEqual(['happened', 'answered']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect
      .poll(() =>
        said()
          .slice(2)
          .map(({ kind }) => kind),
      )
      .toEqual(['retracted', 'retracted']);
    await expect.element(screen.getByText('Nothing is logged yet.')).toBeInTheDocument();
  });

  it('? shows the table, Escape puts it away, and both are without fault', async () => {
    const { screen } = await opened();
    await userEvent.keyboard('?');
    await expect.element(screen.getByRole('dialog', { name: 'Keys' })).toBeInTheDocument();
    expect(wordsOnScreen()).toContain('take the last thing you said back');
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('E shows the evidence of the line it stands on', async () => {
    const { screen } = await opened();
    await userEvent.keyboard('{ArrowDown}e');
    await expect
      .element(screen.getByText(/^These words are (?:no longer on the page|not in the text)/))
      .toBeInTheDocument();
  });

  it('G goes to the answers of the next question', async () => {
    await opened();
    await userEvent.keyboard('g');
    expect(document.activeElement?.closest('[data-question]')).not.toBeNull();
  });
});
