import { expect, it } from 'vitest';
import { shown, snapshotOf, textOf } from './shown.ts';

const withShadow = (inner: string, light: string, mode: 'open' | 'closed' = 'open') => {
  const page = shown(`<body><p>before</p><div id="host">${light}</div><p>after</p>`);
  const host = page.getElementById('host');
  if (host === null) throw new Error('The page has no host.');
  host.attachShadow({ mode }).innerHTML = inner;
  return textOf(snapshotOf(page).outline);
};

it('hostile 27: reads an open shadow tree in its place', () => {
  expect(withShadow('<p>inside</p>', '')).toBe('beforeinsideafter');
});

it('reads what was put into a slot where the slot stands, and nothing that no slot shows', () => {
  const light = '<b slot="name">Ada</b><i>unslotted</i><b slot="none">lost</b>';
  expect(withShadow('<p>x</p><slot name="name">fallback</slot><p>y</p>', light)).toBe('beforexAdayafter');
});

it('reads the fall-back of an empty slot', () => {
  expect(withShadow('<slot name="name">fallback</slot>', '')).toBe('beforefallbackafter');
});

it('hostile 27: leaves a closed shadow tree closed', () => {
  expect(withShadow('<p>inside</p>', '<b>light</b>', 'closed')).toBe('beforelightafter');
});

it('takes an element called slot of another vocabulary for what it is', () => {
  const page = shown('<body><p>a</p><math><slot>b</slot></math>');
  expect(textOf(snapshotOf(page).outline)).toBe('ab');
});
