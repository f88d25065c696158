import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fileText } from '../../lib/definition/definition-file.ts';
import { versionFrom } from '../../lib/definition/edit.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { signedBy } from '../definition/made.ts';
import { chooseGone } from './gone-file.ts';
import { beyondTheEdge, faults, wordsOnScreen } from './on-screen.tsx';
import { ours, workspace } from './opened-workspace.tsx';

beforeEach(async () => {
  location.hash = '';
  await page.viewport(900, 900);
});

describe('the definition and its files', () => {
  it('S4.30: gives “who we serve” to copy and to save, and itself as a file', async () => {
    const { knobs, press, stands, copied } = await workspace();
    await press('Copy “who we serve”');
    await stands('Copied.');
    expect(copied[0]).toContain('They must be:\n- Is a VAR, MSP or IT-services company');
    await press('Save “who we serve”');
    await press('Save as a file');
    expect(knobs.saved.map(({ name }) => name)).toEqual([
      'sweetspot-who-we-serve.txt',
      'sweetspot-definition-msp_toolkit-v1.json',
    ]);
    expect(await knobs.saved[1]?.file.text()).toBe(fileText(ours));
  });

  it('is held against a file, and both are joined by hand', async () => {
    const theirs = versionFrom({ ...ours, name: 'Theirs', sells: 'Other things' }, mspToolkit, 2);
    const definition = { ...ours, version: 2, sells: 'Things' };
    const { screen, knobs, press, stands } = await workspace({ definition, versions: [mspToolkit] });
    await userEvent.upload(screen.getByLabelText('Open a definition file…'), new File([fileText(theirs)], 'd.json'));
    await stands('The file: Theirs, version 2');
    await stands('Changed in both: choose one');
    expect(await faults()).toEqual([]);
    await screen.getByRole('radio', { name: /The file’s: “Other things”/ }).click();
    await press('Join both into a draft');
    await expect.element(screen.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Theirs');
    await expect.element(screen.getByRole('textbox', { name: 'What you sell' })).toHaveValue('Other things');
    expect(knobs.definition.name).not.toBe('Theirs');
  });

  it('says so where the file is gone', async () => {
    const { stands } = await workspace();
    await chooseGone('Open a definition file…');
    await stands('This file cannot be read: it may have been moved or deleted.');
  });

  it('says that it is not known which was changed, where no version is known that both came from', async () => {
    const theirs = versionFrom({ ...ours, name: 'Theirs', stages: ['one'] }, { ...ours, name: 'Elsewhere' }, 2);
    const { screen, stands } = await workspace({ versions: [mspToolkit] });
    await userEvent.upload(screen.getByLabelText('Open a definition file…'), new File([fileText(theirs)], 'd.json'));
    await stands('The two differ here; which was changed is not known: choose one');
    expect(wordsOnScreen()).not.toContain('hanged in both');
    expect(wordsOnScreen()).toContain('the version both came from is not known here');
    expect(await faults()).toEqual([]);
  });

  it('joins what is half written here, too, and loses nothing of it', async () => {
    const theirs = versionFrom({ ...ours, sells: 'Programmes' }, ours, 2);
    const { screen, press, stands } = await workspace();
    await press('Change it');
    await screen.getByRole('textbox', { name: 'Tier B' }).fill('40');
    await screen.getByRole('textbox', { name: 'Tier A' }).fill('8x');
    await userEvent.upload(screen.getByLabelText('Open a definition file…'), new File([fileText(theirs)], 'd.json'));
    await stands('Nothing was changed in both');
    await press('Join both into a draft');
    await expect.element(screen.getByRole('textbox', { name: 'What you sell' })).toHaveValue('Programmes');
    await expect.element(screen.getByRole('textbox', { name: 'Tier B' })).toHaveValue('40');
    await expect.element(screen.getByRole('textbox', { name: 'Tier A' })).toHaveValue('8x');
  });

  it.each([
    ['{"format":"other"}', 'This file is no Sweetspot definition'],
    ['a;b', 'it is no JSON'],
    ['x'.repeat(2_000_001), 'too large'],
  ])('takes no other file: %.20s', async (text, words) => {
    const { screen, stands } = await workspace();
    await userEvent.upload(screen.getByLabelText('Open a definition file…'), new File([text], 'd.json'));
    await stands(words);
  });

  it('comes into force as the other team signed it, once what it changes was shown; the one before can come back', async () => {
    const { screen, knobs, press, stands } = await workspace();
    const named = { ...ours, name: 'MSP / VAR theirs', readyActions: [] };
    const theirs = signedBy(versionFrom(named, ours, 2), ['marketing']);
    await userEvent.upload(screen.getByLabelText('Open a definition file…'), new File([fileText(theirs)], 'd.json'));
    await stands('Nothing was changed in both');
    await press('Use the file’s version as it is');
    await stands('Before “MSP / VAR theirs”, version 2, comes into force');
    await stands('to “MSP / VAR theirs”');
    await stands('No action shows readiness');
    await stands('1 accounts looked at, 0 move');
    expect(knobs.definition).toBe(ours);
    for (const width of [900, 360]) {
      await page.viewport(width, 900);
      expect(await faults(), `at ${width} px`).toEqual([]);
      expect(beyondTheEdge()).toEqual([]);
    }
    await press('Put version 2 in force');
    await stands('The file’s version is kept.');
    expect(knobs.definition).toEqual(theirs);
    await stands('Ben, on');
    await press('Undo');
    await stands('The version before is in force again. Nothing is lost.');
    expect(knobs.definition).toBe(ours);
    await stands('Back to version 2…');
  });

  it('is left as it is when what it changes is not wanted', async () => {
    const { screen, knobs, press, stands } = await workspace();
    const theirs = versionFrom({ ...ours, sells: 'Other things' }, ours, 2);
    await userEvent.upload(screen.getByLabelText('Open a definition file…'), new File([fileText(theirs)], 'd.json'));
    await press('Use the file’s version as it is');
    await press('Leave it as it is');
    await stands('The file: MSP / VAR marketing toolkit, version 2');
    expect(knobs.asked).not.toContain('definition.keep');
  });
});
