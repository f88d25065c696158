import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { editingIn } from '../../lib/browser/editing.ts';
import { editingOf, versionFrom, written } from '../../lib/definition/edit.ts';
import { signedByBoth } from '../definition/made.ts';
import { storage } from '../sidepanel/made-storage.ts';
import { beyondTheEdge, faults, wordsOnScreen } from './on-screen.tsx';
import { ours, workspace } from './opened-workspace.tsx';

beforeEach(async () => {
  location.hash = '';
  await page.viewport(900, 900);
});

/** What another window kept: what is sold, and a tier that is changed here too. */
const theirs = versionFrom({ ...ours, sells: 'Programmes', thresholds: { ...ours.thresholds, tierA: 85 } }, ours, 2);

describe('versions of a definition', () => {
  it('can be gone back to, once what that changes was shown', async () => {
    const { knobs, press, stands } = await workspace({ definition: theirs, versions: [ours], beside: ours });
    await press('Back to version 1…');
    await stands('Before “MSP / VAR marketing toolkit”, version 1, comes into force');
    await stands('Tier A: from 85 to 75');
    await stands('1 accounts looked at');
    expect(knobs.definition).toBe(theirs);
    await press('Put version 1 in force');
    await stands('This version is in force now.');
    expect(knobs.definition).toBe(ours);
    await press('Undo');
    await expect.poll(() => knobs.definition).toBe(theirs);
  });

  it('say when an agreed one would give way to one that is not signed', async () => {
    const unsigned = 'Sales and marketing have signed the version in force, and not this one';
    const one = await workspace({ definition: signedByBoth(theirs), versions: [ours], beside: ours });
    await one.press('Back to version 1…');
    await one.stands(unsigned);
    await one.screen.unmount();
    const other = await workspace({ definition: theirs, versions: [ours], beside: ours });
    await other.press('Back to version 1…');
    await other.stands('Put version 1 in force');
    expect(wordsOnScreen()).not.toContain(unsigned);
  });

  it('kept by two presses at once are one', async () => {
    const { screen, knobs, press, stands } = await workspace();
    await press('Change it');
    await screen.getByRole('textbox', { name: 'Tier B' }).fill('40');
    const keep = screen.getByRole('button', { name: 'Keep as version 2' });
    await expect.element(keep).toBeInTheDocument();
    const button = keep.element() as HTMLElement; // a button is one
    button.click();
    button.click(); // before anything could be drawn
    await stands('Kept. It is a draft');
    expect(knobs.asked.filter((name) => name === 'definition.keep')).toHaveLength(1);
    expect(knobs.definition.version).toBe(2);
  });

  it('kept after a change can be undone, and get a number that none has', async () => {
    const { screen, knobs, press, stands } = await workspace({ versions: [theirs] });
    await press('Change it');
    await screen.getByRole('textbox', { name: 'Tier B' }).fill('40');
    await press('Keep as version 3');
    await stands('Kept. It is a draft');
    expect(knobs.definition).toMatchObject({ version: 3, thresholds: { tierB: 40 } });
    await press('Undo');
    await stands('The version before is in force again.');
    expect(knobs.definition).toBe(ours);
  });
});

describe('changes that began before another window kept a version', () => {
  const begun = () => {
    const place = storage();
    const two = written(written(editingOf(ours), 'thresholds/tierA', '80'), 'thresholds/tierB', '4x');
    editingIn(place).put(two);
    return place;
  };

  it('are told so, and joined with it field by field; what is half written stays', async () => {
    const { screen, knobs, press, stands } = await workspace({ definition: theirs, versions: [ours] }, begun());
    await press('Go on with your changes');
    await stands('Somebody kept another version since you began. Your changes are not lost');
    for (const words of ['What you changed', 'Tier A: from 75 to 80', 'What version 2, now in force, changed'])
      expect(wordsOnScreen()).toContain(words);
    expect(wordsOnScreen()).toContain('Changed in both: choose one');
    expect(screen.getByRole('button', { name: /^Keep as version/ }).query()).toBeNull();
    for (const width of [900, 360]) {
      await page.viewport(width, 900);
      expect(beyondTheEdge(), `at ${width} px`).toEqual([]);
    }
    expect(await faults()).toEqual([]);
    await screen.getByRole('radio', { name: 'In force: 85' }).click();
    await press('Join both into a draft');
    await expect.element(screen.getByRole('textbox', { name: 'What you sell' })).toHaveValue('Programmes');
    await expect.element(screen.getByRole('textbox', { name: 'Tier A' })).toHaveValue('85');
    await expect.element(screen.getByRole('textbox', { name: 'Tier B' })).toHaveValue('4x');
    await screen.getByRole('textbox', { name: 'Tier B' }).fill('40');
    await press('Keep as version 3');
    await stands('Kept.');
    expect(knobs.definition).toMatchObject({ version: 3, sells: 'Programmes', thresholds: { tierA: 85, tierB: 40 } });
  });

  it('take theirs in as soon as it is heard, not only when the page is opened', async () => {
    const { screen, knobs, press, stands, news } = await workspace({ versions: [ours] });
    await press('Change it');
    await screen.getByRole('textbox', { name: 'Tier B' }).fill('40');
    knobs.definition = theirs;
    news({ news: 'definition.changed' });
    await stands('Somebody kept another version since you began.');
    await press('Join both into a draft');
    await expect.element(screen.getByRole('textbox', { name: 'Tier A' })).toHaveValue('85');
    await expect.element(screen.getByRole('textbox', { name: 'Tier B' })).toHaveValue('40');
  });

  it('typed while they are being kept are there to go on with', async () => {
    const place = storage();
    const { screen, press, stands } = await workspace({}, place);
    await press('Change it');
    await screen.getByRole('textbox', { name: 'Tier B' }).fill('40');
    const typed = { ...editingOf(ours), texts: [{ path: 'thresholds/tierA', text: '8x' }] };
    editingIn(place).put(typed); // as if it came between the press and the answer
    await press('Keep as version 2');
    await stands('Go on with your changes');
    expect(editingIn(place).get(ours.id)).toEqual(typed);
  });

  it('that are in force already are no changes: the page was closed before it heard of it', async () => {
    const place = storage();
    editingIn(place).put({ ...editingOf(theirs), from: 1 });
    const { press, stands } = await workspace({ definition: theirs, versions: [ours] }, place);
    await press('Change it');
    await stands('Nothing is changed so far.');
    expect(wordsOnScreen()).not.toContain('since you began');
  });

  it('say that it is not known which was changed, where the version they began from is not kept', async () => {
    const { press, stands } = await workspace({ definition: theirs }, begun());
    await press('Go on with your changes');
    await stands('What version 2, now in force, says otherwise');
    await stands('The two differ here; which was changed is not known: choose one');
  });
});
