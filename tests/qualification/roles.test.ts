import { expect, test } from 'vitest';
import { Role } from '../../lib/definition/vocabulary.ts';
import { playsRole } from '../../lib/qualification/roles.ts';
import { person } from './made.ts';
import { situationWith } from './situations.ts';

const rolesOf = (title?: string) => {
  const { people } = situationWith({ pages: [{ people: [person('Ada Winter', title)] }] });
  return people.flatMap((one) => Role.options.filter((role) => role !== 'anybody' && playsRole(one, role)));
};
/** Whoever leads a department may lead the one that buys. */
const leads = ['leads_buying', 'leads_department'];

test.each<[string | undefined, ...string[]]>([
  ['Owner', 'top'],
  ['CEO', 'top'],
  ['COO', 'coo', ...leads],
  ['CFO', 'cfo', ...leads],
  ['Finance Director', ...leads],
  ['General Manager', 'general_manager', ...leads],
  ['Assistant General Manager', ...leads],
  ['Head of Purchasing', ...leads, 'purchasing'],
  ['Purchasing Assistant', 'purchasing'],
  ['Design Engineer', 'engineering'],
  ['Operations Engineer', 'engineering'],
  ['Operations Manager'],
  ['Category Manager', 'category_manager'],
  ['Category Assistant'],
  ['Quality Lead', 'quality'],
  ['CISO', ...leads, 'security'],
  ['IT Manager'],
  ['Security Guard'],
  ['General Counsel', ...leads, 'legal'],
  ['Receptionist'],
  [undefined],
])('%s plays: %s %s', (title, ...roles) => {
  expect(rolesOf(title)).toEqual(roles);
});

test('whoever it is may be the economic buyer', () => {
  const { people } = situationWith({ pages: [{ people: [person('Ada Winter')] }] });
  expect(people.map((one) => playsRole(one, 'anybody'))).toEqual([true]);
});
