import { expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { situationOf, situationsOf, wholeView } from '../../lib/qualification/situation.ts';
import { prospectFrom, today } from './made.ts';

const [profile] = mspToolkit.profiles;
const two = { ...mspToolkit, profiles: mspToolkit.profiles.concat(profile ? [{ ...profile, id: 'other' }] : []) };
const profileOf = (id: string) => situationOf(prospectFrom([]), two, { today, profile: id }).profile.id;

test('a situation is under the profile named, and under the first where none is called so', () => {
  expect(profileOf('other')).toBe('other');
  expect(profileOf(profile?.id ?? '')).toBe(profile?.id);
  expect(profileOf('gone')).toBe(profile?.id);
});

test('what rests on the prospect alone is made once, whatever it is judged by', () => {
  const prospect = prospectFrom([]);
  const [one, other] = situationsOf(prospect, two, today);
  const [later] = situationsOf(prospect, mspToolkit, '2026-03-17');
  for (const situation of [other, later]) {
    expect(situation?.view).toBe(one?.view);
    expect(situation?.people).toBe(one?.people);
    expect(situation?.known).not.toBe(one?.known);
  }
});

test('the whole view has the deals before this one too, and is made once with what it is judged by', () => {
  const ended = prospectFrom(
    [],
    [
      { kind: 'happened', event: 'outcome', on: '2025-01-10', what: 'no_decision' },
      { kind: 'happened', event: 'stage', on: '2026-03-01', what: 'demo' },
    ],
  );
  const [situation] = situationsOf(ended, mspToolkit, today);
  expect(wholeView(ended).standing.events.map(({ event }) => event)).toEqual(['outcome', 'stage']);
  expect(situation?.view.standing.events.map(({ event }) => event)).toEqual(['stage']);
  expect(wholeView(ended)).toBe(wholeView(ended));
});
