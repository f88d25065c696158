import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { editingIn } from '../../lib/browser/editing.ts';
import { editingOf } from '../../lib/definition/edit.ts';
import { statusOf } from '../../lib/definition/status.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { storage } from '../sidepanel/made-storage.ts';
import { beyondTheEdge, faults, wordsOnScreen } from './on-screen.tsx';
import { ours, workspace } from './opened-workspace.tsx';

beforeEach(async () => {
  location.hash = '';
  await page.viewport(900, 900);
});

describe('the definition in the workspace', () => {
  it('is read, part by part, at any width and in both themes', async () => {
    const { stands } = await workspace();
    await stands('Whom we want');
    for (const words of [
      '5 to 100 people',
      'Knock-outs',
      'Who decides, by size',
      'Route of good fit, ready',
      'Tier A',
      'Stages of a deal',
      'not signed yet',
    ])
      expect(wordsOnScreen()).toContain(words);
    for (const width of [900, 360]) {
      await page.viewport(width, 900);
      expect(await faults(), `at ${width} px`).toEqual([]);
      expect(beyondTheEdge()).toEqual([]);
    }
  });

  it('is changed with its changes told in words before they are kept', async () => {
    const { screen, knobs, press, stands } = await workspace();
    await press('Change it');
    await stands('Nothing is changed so far.');
    await screen.getByRole('textbox', { name: 'Tier A' }).fill('80');
    await stands('Tier A: from 75 to 80');
    await press('See who moves');
    await stands('1 accounts looked at');
    for (const width of [900, 360]) {
      await page.viewport(width, 900);
      expect(await faults(), `at ${width} px`).toEqual([]);
      expect(beyondTheEdge()).toEqual([]);
    }
    await press('Keep as version 2');
    await stands('Kept. It is a draft until sales and marketing sign it.');
    expect(knobs.definition).toMatchObject({ version: 2, signatures: [], thresholds: { tierA: 80 } });
  });

  it('looks up who moves over any number of accounts while the page stays usable, until it is stopped', async () => {
    const { screen, press, stands } = await workspace({}, storage(), { isEndless: true });
    await press('Change it');
    await screen.getByRole('textbox', { name: 'Tier B' }).fill('40');
    await press('See who moves');
    await expect.element(screen.getByRole('button', { name: 'Stop' })).toBeInTheDocument();
    await screen.getByRole('textbox', { name: 'What you sell' }).hover();
    await press('Stop');
    await stands('Stopped: this is only a part of all accounts.');
    await screen.getByRole('textbox', { name: 'Tier B' }).fill('41');
    await expect.poll(wordsOnScreen).not.toContain('accounts looked at');
  });

  it('says beside a field what cannot be understood, and keeps nothing until it can', async () => {
    const { screen, knobs, press, stands } = await workspace();
    await press('Change it');
    const field = screen.getByRole('textbox', { name: 'Tier A' });
    await field.fill('eighty');
    await stands('Write a number.');
    await stands('Cannot be understood yet: Tier A');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    expect(await faults()).toEqual([]);
    await screen.getByRole('textbox', { name: 'Tier B' }).fill('40');
    await screen.getByRole('button', { name: 'Keep as version 2' }).click({ force: true });
    expect(knobs.definition).toBe(ours);
    await field.fill('80');
    await expect.poll(wordsOnScreen).not.toContain('Cannot be understood yet');
  });

  it('half changed is there again, to the letter, when the page is opened again', async () => {
    const first = await workspace();
    await first.press('Change it');
    await first.screen.getByRole('textbox', { name: 'Tier A' }).fill('8x');
    await first.screen.getByRole('textbox', { name: 'What you sell' }).fill('Half a sen');
    await first.screen.unmount();
    const { screen, press, stands } = await workspace({}, first.place);
    await press('Go on with your changes');
    await expect.element(screen.getByRole('textbox', { name: 'Tier A' })).toHaveValue('8x');
    await expect.element(screen.getByRole('textbox', { name: 'What you sell' })).toHaveValue('Half a sen');
    await press('Throw the changes away');
    await press('Yes, throw them away');
    await stands('What shows readiness');
    expect(first.place.getItem('definition.editing.msp_toolkit')).toBeNull();
  });

  it('thrown away, leaves what another workspace has half written since', async () => {
    const { screen, press, stands, place } = await workspace();
    await press('Change it');
    await screen.getByRole('textbox', { name: 'What you sell' }).fill('Ours');
    const elsewhere = { ...editingOf(ours), texts: [{ path: 'thresholds/tierA', text: '8x' }] };
    editingIn(place).put(elsewhere);
    await press('Throw the changes away');
    await press('Yes, throw them away');
    await stands('What shows readiness');
    expect(editingIn(place).get(ours.id)).toEqual(elsewhere);
  });

  it('has another profile beside the first, begun from a template', async () => {
    const { screen, press, stands } = await workspace();
    await press('Change it');
    await userEvent.selectOptions(screen.getByLabelText('Another profile, from'), 'cyber_services');
    await press('Add a profile');
    await stands('Added: profile');
    expect(await faults()).toEqual([]);
    await expect.element(screen.getByRole('button', { name: 'Take this profile out' }).first()).toBeInTheDocument();
  });

  it('has what a criterion asks changed by its kind', async () => {
    const { screen, press, stands } = await workspace();
    await press('Change it');
    await screen.getByText('5 to 100 people', { exact: true }).first().click();
    const least = screen.getByRole('textbox', { name: 'At least' }).first();
    await least.fill('10');
    await stands(
      'Test (criterion “5 to 100 people”): from people who work there: 5 to 100 to people who work there: 10 to 100',
    );
    expect(await faults()).toEqual([]);
    await press('Take out “5 to 100 people”');
    await stands('Taken out: criterion “5 to 100 people”');
    await stands('sum to 90, not to 100');
  });

  it('S3.21: cannot be signed before it says when sales gets involved', async () => {
    const { screen, stands } = await workspace({ definition: mspToolkit });
    await stands('Nobody can sign while it does not say when and how sales gets involved.');
    expect(screen.getByRole('button', { name: 'Sign for sales' }).query()).toBeNull();
  });

  it('S1.1: is signed by name for each team, and then agreed', async () => {
    const { screen, knobs, press, stands } = await workspace();
    await screen.getByRole('textbox', { name: 'Your name, for sales' }).fill('Rosa');
    await press('Sign for sales');
    await stands('Signed. Save the file and give it to the other team.');
    await stands('Rosa, on');
    expect(statusOf(knobs.definition)).toBe('draft');
    await screen.getByRole('textbox', { name: 'Your name, for marketing' }).fill('Ben');
    await press('Sign for marketing');
    await stands('Signed by both teams: it is agreed.');
    expect(statusOf(knobs.definition)).toBe('agreed');
  });
});
