import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { AddPerson } from '../../components/add-person.tsx';
import { correctables } from '../../components/correctable.ts';
import { Correction } from '../../components/correction.tsx';
import { HalfWrittenPlace } from '../../components/use-half-written.ts';
import { halfWrittenIn } from '../../lib/browser/half-written.ts';
import { acts } from './drawn-account.tsx';

beforeEach(() => {
  vi.clearAllMocks();
  localStorage.clear();
});

const place = () => halfWrittenIn(localStorage, 'northgate.example');
const person = () =>
  render(
    <HalfWrittenPlace value={place()}>
      <AddPerson acts={acts} />
    </HalfWrittenPlace>,
  );
const [name] = correctables;
const correction = () =>
  render(
    <HalfWrittenPlace value={place()}>
      {name && <Correction of={name} stand={undefined} past={[]} onSay={acts.say} onClose={acts.copy} />}
    </HalfWrittenPlace>,
  );

describe('a person half written', () => {
  it('stands in the form again when the panel comes back, and is gone once added', async () => {
    const first = await person();
    await first.getByRole('button', { name: 'Add a person' }).click();
    await first.getByRole('textbox', { name: 'Name' }).fill('Ana Costa');
    await first.getByRole('textbox', { name: 'E-mail' }).fill('ana@northgate.example');
    await first.unmount();
    const second = await person();
    await expect.element(second.getByRole('textbox', { name: 'Name' })).toHaveValue('Ana Costa');
    await expect.element(second.getByRole('textbox', { name: 'E-mail' })).toHaveValue('ana@northgate.example');
    await second.getByRole('button', { name: 'Add', exact: true }).click();
    expect(acts.say.mock.lastCall?.[0]).toMatchObject([{ name: 'Ana Costa', email: 'ana@northgate.example' }]);
    await second.unmount();
    const third = await person();
    await third.getByRole('button', { name: 'Add a person' }).click();
    await expect.element(third.getByRole('textbox', { name: 'Name' })).toHaveValue('');
  });

  it('is given up by Cancel', async () => {
    const first = await person();
    await first.getByRole('button', { name: 'Add a person' }).click();
    await first.getByRole('textbox', { name: 'Name' }).fill('Ana Costa');
    await first.getByRole('button', { name: 'Cancel' }).click();
    expect(place().get('person')).toBe('');
  });
});

describe('a correction half written', () => {
  it('does not take the focus back when it is drawn again', async () => {
    const form = () => (
      <>
        <textarea aria-label="Note" />
        {name && <Correction of={name} stand={undefined} past={[]} onSay={acts.say} onClose={acts.copy} />}
      </>
    );
    const screen = await render(form());
    await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    const note = screen.getByRole('textbox', { name: 'Note' });
    await note.click();
    await screen.rerender(form());
    await expect.element(note).toHaveFocus();
  });

  it('stands in the line again, and is gone once saved', async () => {
    const first = await correction();
    await first.getByRole('textbox', { name: 'Name' }).fill('Northgate Par');
    await first.unmount();
    const second = await correction();
    await expect.element(second.getByRole('textbox', { name: 'Name' })).toHaveValue('Northgate Par');
    await second.getByRole('button', { name: 'Save' }).click();
    expect(acts.say).toHaveBeenCalledWith([{ kind: 'corrected', field: 'name', value: 'Northgate Par' }]);
    expect(place().get('correction.name')).toBe('');
  });
});
