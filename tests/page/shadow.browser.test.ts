import { expect, it } from 'vitest';
import { shown, snapshotOf, textOf, visibleTextOf } from './shown.ts';

const outlineWith = (inner: string, light: string, mode: 'open' | 'closed' = 'open') => {
  const page = shown(`<body><p>before</p><div id="host">${light}</div><p>after</p>`);
  const host = page.getElementById('host');
  if (host === null) throw new Error('The page has no host.');
  host.attachShadow({ mode }).innerHTML = inner;
  return snapshotOf(page).outline;
};
const withShadow = (...parts: Parameters<typeof outlineWith>) => textOf(outlineWith(...parts));

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

it('takes what was put between the tags for what it looks like there, not for what the shadow tree looks like', () => {
  const inner = '<style>b { visibility: hidden }</style><b>secret</b><slot></slot>';
  expect(visibleTextOf(outlineWith(inner, '<b>open</b>'))).toBe('beforeopenafter');
});

it('takes what is in one slot for what it looks like there, not for what is in another', () => {
  const inner = '<style>[name]::slotted(b) { visibility: hidden }</style><slot></slot><slot name="note"></slot>';
  expect(visibleTextOf(outlineWith(inner, '<b>open</b><b slot="note">secret</b>'))).toBe('beforeopenafter');
});

it('knows that a shadow tree may paint what the text in its slots stands on', () => {
  const inner = '<div style="background:#036;color:#fff"><slot></slot></div>';
  expect(visibleTextOf(outlineWith(inner, '<b>open</b>'))).toBe('beforeopenafter');
  const page = shown('<body style="background:#fff"><x-hero style="background:#fff"><b>open</b></x-hero>');
  const hero = page.querySelector('x-hero');
  if (hero === null) throw new Error('The page has no host.');
  hero.attachShadow({ mode: 'open' }).innerHTML = inner;
  expect(visibleTextOf(snapshotOf(page).outline)).toBe('open');
});

it('reads components in the slots of components', () => {
  const page = shown('<body><x-out><p>a</p><x-in slot="in"> <i>b</i> </x-in></x-out>');
  const attach = (name: string, inner: string) => {
    const host = page.querySelector(name);
    if (host === null) throw new Error('The page has no host.');
    host.attachShadow({ mode: 'open' }).innerHTML = inner;
    return host;
  };
  attach('x-in', '<u>in </u><slot>nothing</slot>');
  attach('x-out', '<slot name="in"></slot><template><p>none</p></template><slot></slot><slot>second</slot>');
  expect(textOf(snapshotOf(page).outline)).toBe('in basecond');
});
