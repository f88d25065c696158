import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fileText } from '../../lib/definition/definition-file.ts';
import { versionFrom } from '../../lib/definition/edit.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { signedBy } from '../definition/made.ts';
import { faults } from './on-screen.tsx';
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
    const { screen, knobs, press, stands } = await workspace({ definition: { ...ours, version: 2, sells: 'Things' } });
    await userEvent.upload(screen.getByLabelText('Open a definition file…'), new File([fileText(theirs)], 'd.json'));
    await stands('The file: Theirs, version 2');
    await stands('Changed in both: choose one');
    expect(await faults()).toEqual([]);
    await screen.getByRole('radio', { name: /The file’s: “Theirs”/ }).click();
    await press('Join both into a draft');
    await expect.element(screen.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Theirs');
    expect(knobs.definition.name).not.toBe('Theirs');
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

  it('comes into force as the other team signed it', async () => {
    const { screen, knobs, press, stands } = await workspace();
    const theirs = signedBy(versionFrom({ ...ours, name: 'MSP / VAR theirs' }, ours, 2), ['marketing']);
    await userEvent.upload(screen.getByLabelText('Open a definition file…'), new File([fileText(theirs)], 'd.json'));
    await stands('Nothing was changed in both');
    await press('Use the file’s version as it is');
    await stands('The file’s version is kept.');
    expect(knobs.definition).toEqual(theirs);
    await stands('Ben, on');
  });
});
