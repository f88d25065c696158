import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { authorityOutright, contactLevel, leadsBuyingDivision } from '../../lib/qualification/contact-signs.ts';
import { ofContact } from '../../lib/qualification/people.ts';
import { saas } from './chosen.ts';
import { answers, choose, person } from './made.ts';
import { situationWith } from './situations.ts';

const name = 'Ines Duarte';
/** Ines chosen, with this title, of whom these things were said. */
const chosen = (title?: string, said: Record<string, string> = {}, definition = mspToolkit) => {
  const about = Object.entries(said).map(([key, value]) => [ofContact(key, personId(name)), value]);
  return situationWith({
    pages: [{ people: [person(name, title)] }],
    said: [choose(name), ...answers(Object.fromEntries(about))],
    definition,
  });
};
const told = ({ value, reasons }: ReturnType<typeof contactLevel | typeof leadsBuyingDivision>) => [
  value,
  ...reasons.map(({ by, text }) => `${by}: ${text}`),
];

test('of nobody nothing is known', () => {
  for (const known of [contactLevel, leadsBuyingDivision, authorityOutright])
    expect(known(situationWith())).toEqual({
      value: 'unknown',
      reasons: [{ by: 'rule', text: 'nobody is chosen as the contact' }],
    });
});

describe('rank', () => {
  test.each<[string | undefined, Record<string, string>, string[]]>([
    ['CEO', {}, ['ceo', 'page: Ines Duarte: CEO']],
    ['VP Sales', {}, ['division_head', 'page: Ines Duarte: VP Sales']],
    ['VP Sales', { 'contact.level': 'staff' }, ['staff', 'you: you said: staff']],
    [undefined, {}, ['unknown', 'rule: the rank of Ines Duarte is not known']],
    [undefined, { 'contact.level': 'owner' }, ['owner', 'you: you said: owner']],
  ])('S4.14: by the title %s and what was said: %j', (title, said, expected) => {
    expect(told(contactLevel(chosen(title, said)))).toEqual(expected);
  });
});

describe('S4.16: who leads the division that buys', () => {
  const key = 'contact.leads_relevant_division';
  test.each<[string, Record<string, string>, string[]]>([
    ['VP Managed Services', {}, ['yes', 'page: Ines Duarte: VP Managed Services']],
    ['VP Managed Services', { [key]: 'no' }, ['no', 'you: you said: no']],
    ['VP Sales', {}, ['unknown', 'rule: not asked so far']],
    ['VP Sales', { [key]: 'yes' }, ['yes', 'you: you said: yes']],
    ['Managed Services Technician', {}, ['unknown', 'rule: not asked so far']],
    ['VP Managed Services', { [key]: 'perhaps' }, ['yes', 'page: Ines Duarte: VP Managed Services']],
  ])('%s, said: %j', (title, said, expected) => {
    expect(told(leadsBuyingDivision(chosen(title, said)))).toEqual(expected);
  });

  test('by the function that buys, where the definition names one', () => {
    expect(leadsBuyingDivision(chosen('Head of IT', {}, saas)).value).toBe('yes');
    expect(leadsBuyingDivision(chosen('Head of IT')).value).toBe('unknown');
    expect(leadsBuyingDivision(chosen('Head of Sales', {}, saas)).value).toBe('unknown');
    expect(leadsBuyingDivision(chosen(undefined, { 'contact.level': 'division_head' }, saas)).value).toBe('unknown');
  });
});

test.each<[string, string, string]>([
  ['sufficient', 'sufficient', 'you said: Ines Duarte decides'],
  ['insufficient', 'insufficient', 'you said: Ines Duarte cannot decide'],
  ['unknown', 'unknown', 'not said outright'],
  ['perhaps', 'unknown', 'not said outright'],
])('S4.14: authority said outright to be %s', (said, value, text) => {
  expect(authorityOutright(chosen('CEO', { 'contact.authority': said }))).toMatchObject({ value, reasons: [{ text }] });
});
