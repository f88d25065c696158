import { expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { situationOf } from '../../lib/qualification/situation.ts';
import { prospectFrom, today } from './made.ts';

const [profile] = mspToolkit.profiles;
const two = { ...mspToolkit, profiles: mspToolkit.profiles.concat(profile ? [{ ...profile, id: 'other' }] : []) };
const profileOf = (id: string) => situationOf(prospectFrom([]), two, { today, profile: id }).profile.id;

test('a situation is under the profile named, and under the first where none is called so', () => {
  expect(profileOf('other')).toBe('other');
  expect(profileOf(profile?.id ?? '')).toBe(profile?.id);
  expect(profileOf('gone')).toBe(profile?.id);
});
