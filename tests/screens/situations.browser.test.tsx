import { describe, expect, it } from 'vitest';
import { faults, panelIn, wordsOnScreen } from './on-screen.tsx';
import { prospectOf, reading } from './samples.ts';

const bare = { ...reading, facts: [], people: [] };

describe('a panel that opens', () => {
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
