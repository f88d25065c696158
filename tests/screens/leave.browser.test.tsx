import { describe, expect, it } from 'vitest';
import { pressed, settled } from '../sidepanel/following.ts';
import { pageAt } from '../sidepanel/made-world.ts';
import { beyondTheEdge, faults, panelIn, wordsOnScreen } from './on-screen.tsx';

const offer = 'Read without pressing?';
const pressAgain = async (made: Awaited<ReturnType<typeof panelIn>>) => {
  made.news(pressed);
  await settled();
};

describe('leave to read', () => {
  it('is offered from the second press in a row on, and no more once declined', async () => {
    const made = await panelIn({}, 'Northgate IT Partners');
    expect(wordsOnScreen()).not.toContain(offer);
    await pressAgain(made);
    await expect.element(made.screen.getByText(offer)).toBeVisible();
    expect(await faults()).toEqual([]);
    expect(beyondTheEdge()).toEqual([]);
    await made.screen.getByRole('button', { name: 'Not now' }).click();
    made.news({ ...pressed, press: 2 });
    await settled();
    expect(wordsOnScreen()).not.toContain(offer);
  });

  it.each([
    [/^Always read northgate/, 'site', 'is read as you open it, without a press.'],
    [/^Every site while/, 'every', 'and every other site are read as you open them'],
  ] as const)('%s can be given and taken back', async (button, leave, words) => {
    const made = await panelIn({}, 'Northgate IT Partners');
    await pressAgain(made);
    await made.screen.getByRole('button', { name: button }).first().click();
    expect(made.knobs.leave).toBe(leave);
    await expect.poll(wordsOnScreen).toContain(words);
    expect(wordsOnScreen()).not.toContain(offer);
    await made.screen.getByRole('button', { name: 'Only when I press' }).click();
    expect(made.knobs.leave).toBe('press');
    await expect.poll(wordsOnScreen).toContain('is read when you press the button');
  });

  it('taken in the browser’s own settings is told at once', async () => {
    const { leave } = await panelIn({ leave: 'site' }, 'Northgate IT Partners');
    await expect.poll(wordsOnScreen).toContain('is read as you open it');
    leave('press');
    await expect.poll(wordsOnScreen).toContain('is read when you press the button');
  });

  it('for every site can be given where a page may not be read', async () => {
    const made = await panelIn({}, 'Northgate IT Partners');
    await pressAgain(made);
    made.knobs.page = { unread: 'no-permission' };
    made.tab('arrived');
    const button = made.screen.getByRole('button', { name: 'Read every site while this panel is open' });
    await expect.element(button).toBeVisible();
    made.knobs.page = pageAt('/about');
    await button.click();
    await expect.poll(wordsOnScreen).toContain('and every other site are read as you open them');
  });
});
