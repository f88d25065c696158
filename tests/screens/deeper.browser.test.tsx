import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { acts, drawAccount } from './drawn-account.tsx';
import { prospectOf, today } from './samples.ts';

const drawn = (definition: Definition = mspToolkit, said: Saying[] = []) =>
  drawAccount({ judged: assess(prospectOf(...said), definition, today), definition, said });

beforeEach(() => {
  acts.say.mockClear();
  localStorage.clear();
});

const [toolkit] = mspToolkit.profiles;
if (toolkit === undefined) throw new Error('The toolkit has a profile.');
const large = {
  ...toolkit,
  id: 'large',
  name: 'Large ones only',
  criteria: toolkit.criteria.map((one) =>
    one.id === 'size' ? { ...one, kind: 'must' as const, test: { test: 'headcount' as const, min: 1000 } } : one,
  ),
};

test('what it would take is folded, and says what to confirm, what to ask, and where nothing can help', async () => {
  const screen = await drawn();
  const fold = screen.getByRole('button', { name: 'What would it take?' });
  await expect.element(fold).toHaveAttribute('aria-expanded', 'false');
  await fold.click();
  await expect.element(screen.getByRole('heading', { name: 'To be a good fit that is ready' })).toBeVisible();
  await expect.element(screen.getByText('Confirm that they want an appointment.')).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'What to ask, in this order' })).toBeVisible();
});

test('out of area nothing can, and it says why', async () => {
  const screen = await drawn(mspToolkit, [{ kind: 'answered', question: 'company.in_service_area', value: 'no' }]);
  await screen.getByRole('button', { name: 'What would it take?' }).click();
  await expect
    .element(screen.getByText('Nothing can bring it there: you said: outside our markets.').first())
    .toBeVisible();
});

test('S4.4: with several profiles all are told, the one that counts first; with one there is nothing to tell', async () => {
  const two = await drawn({ ...mspToolkit, profiles: [large, toolkit] });
  await two.getByRole('button', { name: /Also judged as/ }).click();
  const rows = two.getByRole('region', { name: /Also judged as/ }).getByRole('listitem');
  await expect.poll(() => rows.first().element().textContent).toContain('VAR, MSP or IT services company · counts');
  await expect.element(two.getByText('Large ones only')).toBeVisible();
  await two.unmount();
  const one = await drawn();
  await expect.element(one.getByRole('button', { name: 'Seen as' })).toBeVisible();
  expect(one.getByRole('button', { name: /Also judged as/ }).query()).toBeNull();
});

test('the same facts are seen by another method, which is remembered, and what is open can be answered there', async () => {
  const screen = await drawn();
  await screen.getByRole('button', { name: 'Seen as' }).click();
  await screen.getByRole('button', { name: 'MEDDPICC' }).click();
  await expect.element(screen.getByRole('heading', { name: /Identify pain/ })).toBeVisible();
  await expect.element(screen.getByText('Nothing is asked for this: keep it in a note.')).toBeVisible();
  await screen.getByRole('group', { name: 'Could have the problem we solve' }).getByText('Yes').click();
  expect(acts.say).toHaveBeenCalledWith([{ kind: 'answered', question: 'problem.exists', value: 'yes' }]);
  await screen.unmount();
  const again = await drawn();
  await again.getByRole('button', { name: 'Seen as' }).click();
  await expect.element(page.getByRole('button', { name: 'MEDDPICC' })).toHaveAttribute('aria-pressed', 'true');
});
