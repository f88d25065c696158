import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { restrictions } from '../../lib/browser/restriction.ts';
import type { Knobs } from '../sidepanel/made-world.ts';
import { beyondTheEdge, faults, panelIn, wordsOnScreen } from './on-screen.tsx';
import { prospectOf, reading } from './samples.ts';

const bare = { ...reading, facts: [], people: [] };

/** Every situation a panel opens into: how the world is, what it then says. */
const openings: [situation: string, set: Partial<Knobs>, words: string][] = [
  ['needs permission', { page: { unread: 'no-permission' } }, 'New page here'],
  ['idle', { page: { unread: 'gone' } }, 'Open a company’s page'],
  ['ready', {}, 'Northgate IT Partners'],
  ['nothing found', { reading: bare }, 'This page says nothing about the company'],
  ['frozen', { page: { unread: 'frozen' } }, 'This page is not answering'],
  ['LinkedIn', { page: { unread: 'linkedin' } }, 'LinkedIn is not read, by design'],
  ['refused', { refuses: 'The disk is full. Free some space, then try again.' }, 'This page was not saved'],
  ['damaged', { isDamaged: true }, 'The notebook is damaged.'],
  [
    'damaged, and no page',
    { isDamaged: true, page: { unread: 'no-permission' } },
    'A piece of what was saved cannot be read',
  ],
  ['malformed', { page: { unread: 'malformed' } }, 'This page was not saved'],
  ...restrictions.map((reason): [string, Partial<Knobs>, string] => [
    `restricted: ${reason}`,
    { page: { unread: 'restricted', reason } },
    'This page cannot be read',
  ]),
];

describe('a panel that opens', () => {
  it.each(openings)('%s: says it, without a fault for those who hear it, in both themes', async (_name, set, words) => {
    await panelIn(set, words);
    expect(await faults()).toEqual([]);
  });

  it.each([180, 250, 360])('fits %i px in every situation', async (width) => {
    await page.viewport(width, 700);
    for (const [, set, words] of openings) {
      const { screen } = await panelIn(set, words);
      expect([words, ...beyondTheEdge()]).toEqual([words]);
      await screen.unmount();
    }
  });

  it('names the shortcut that gives leave to read', async () => {
    await panelIn({ page: { unread: 'no-permission' } }, 'New page here');
    expect(wordsOnScreen()).toContain('Press Alt+Shift+Q or the Sweetspot button in the toolbar to read this page.');
  });

  it('says where to look when a page says nothing', async () => {
    const { screen, knobs } = await panelIn({ reading: bare }, 'Where to look next');
    await screen.getByRole('link', { name: /Our team/ }).click();
    expect(knobs.went).toEqual(['https://northgate.example/team']);
  });

  it('tells what the notebook refused, in its own sentence', async () => {
    const { knobs, screen } = await panelIn({ refuses: 'The disk is full.' }, 'The disk is full.');
    knobs.refuses = undefined;
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(screen.getByRole('heading', { name: 'Northgate IT Partners' })).toBeInTheDocument();
  });
});

describe('a page left behind', () => {
  it('is folded away, and shown only with the word that it is not this page', async () => {
    const { knobs, tab, screen } = await panelIn({}, 'Northgate IT Partners');
    knobs.page = { unread: 'no-permission' };
    tab('arrived');
    await expect.element(screen.getByText('The tab shows another page now')).toBeInTheDocument();
    expect(wordsOnScreen()).not.toContain('Luis Ortega');
    expect(await faults()).toEqual([]);
    await screen.getByRole('button', { name: 'Show' }).click();
    expect(wordsOnScreen()).toContain('What follows is not about this page.');
    expect(wordsOnScreen()).toContain('Luis Ortega');
    expect(await faults()).toEqual([]);
  });

  it('takes no key while it is folded', async () => {
    const { knobs, tab, screen } = await panelIn({}, 'Northgate IT Partners');
    knobs.page = { unread: 'frozen' };
    tab('arrived');
    await expect.element(screen.getByText('This page is not answering')).toBeInTheDocument();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
    expect(knobs.asked).not.toContain('prospect.amend');
  });

  it('stays under the hand of who is writing', async () => {
    const { knobs, tab, screen } = await panelIn({}, 'Northgate IT Partners');
    const note = screen.getByRole('textbox', { name: 'Note' });
    await note.fill('Half a sen');
    knobs.page = { unread: 'no-permission' };
    tab('leaving');
    tab('arrived');
    await expect.element(screen.getByText('The tab shows another page now')).toBeInTheDocument();
    await expect.element(note).toHaveFocus();
    await expect.element(screen.getByText('What follows is not about this page.')).toBeInTheDocument();
  });

  it('says that the next one is on its way', async () => {
    const { tab, screen } = await panelIn({}, 'Northgate IT Partners');
    tab('leaving');
    await expect.element(screen.getByText('The tab is loading another page…')).toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });
});

describe('LinkedIn', () => {
  it('takes notes about an account that is chosen, and nothing else', async () => {
    const kept = new Map([['northgate.example', prospectOf()]]);
    const { knobs, screen } = await panelIn({ page: { unread: 'linkedin' }, kept }, 'LinkedIn is not read, by design');
    await screen.getByRole('button', { name: 'northgate.example' }).click();
    await expect.element(screen.getByText(/Notes about/)).toBeInTheDocument();
    await screen.getByRole('textbox', { name: 'Note' }).fill('Knows our reference story');
    await expect
      .poll(() => knobs.kept.get('northgate.example')?.changes)
      .toMatchObject([{ kind: 'noted', text: 'Knows our reference story' }]);
    expect(wordsOnScreen()).not.toContain('Company fit');
    expect(await faults()).toEqual([]);
  });
});
