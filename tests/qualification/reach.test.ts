import { describe, expect, test } from 'vitest';
import type { NextPage } from '../../lib/prospect/reading.ts';
import { hasEmail, nameAndNumber, reach, readForAddress, readOn } from '../../lib/qualification/reach.ts';
import { fact, type Page, person } from './made.ts';
import { situationWith } from './situations.ts';

const link = (kind: NextPage['kind'], name: string = kind): NextPage => ({
  kind,
  url: `https://northgate.example/${name}`,
  label: name,
});
const page = (rest: Page): Page[] => [rest];
const mainLine = fact('phone', '+15125550140');
const luis = { phone: '+15125550142', email: 'luis@northgate.example' };

/** Somebody known by name, alone on the pages of a firm. */
function known(rest: Parameters<typeof person>[2] = {}, more: Page = {}) {
  const s = situationWith({ pages: page({ ...more, people: [person('Luis Ortega', 'Founder', rest)] }) });
  const [contact] = s.people;
  if (contact === undefined) throw new Error('Luis is known.');
  return { s, contact };
}

describe('the one key that gets nearer to a talk', () => {
  test.each<[string, ReturnType<typeof known>, object]>([
    ['their own number', known(luis, { facts: [mainLine] }), { kind: 'call', phone: luis.phone, label: 'Call Luis' }],
    [
      'the main line where they have none',
      known({ email: luis.email }, { facts: [mainLine] }),
      { kind: 'call', phone: '+15125550140', label: 'Call Luis on the main line' },
    ],
    [
      'their address where there is no number',
      known({ email: luis.email }),
      { kind: 'copy', text: luis.email, label: 'Copy Luis’s address' },
    ],
    [
      'the next page where there is neither',
      known({}, { nextPages: [link('team')] }),
      { kind: 'read', url: 'https://northgate.example/team', label: 'Read the team page' },
    ],
    ['nothing where nothing is left', known(), { kind: 'none' }],
  ])('somebody chosen: %s', (_what, { s, contact }, expected) => {
    expect(reach(s, { contact })).toMatchObject(expected);
  });

  test('nobody chosen: whom to choose comes first', () => {
    const { s, contact } = known(luis);
    expect(reach(s, { proposedContact: contact })).toEqual({ kind: 'choose', contact, label: 'Choose Luis' });
    expect(reach(s, { contact, proposedContact: contact }).kind).toBe('call');
  });

  test.each<[string, Page, object]>([
    ['a page to read before the main number', { facts: [mainLine], nextPages: [link('about')] }, { kind: 'read' }],
    [
      'else the main number',
      { facts: [mainLine] },
      { kind: 'copy', text: '+15125550140', label: 'Copy the main number' },
    ],
    ['else nothing', {}, { kind: 'none' }],
  ])('nobody known: %s', (_what, made, expected) => {
    expect(reach(situationWith({ pages: page(made) }), {})).toMatchObject(expected);
  });
});

describe('which page to read on', () => {
  const all = [link('product'), link('imprint'), link('contact'), link('about'), link('team'), link('team', 'team2')];
  const urlOf = (act: ReturnType<typeof readOn>) => (act.kind === 'read' ? act.url.split('/').at(-1) : act.kind);

  test.each<[string, NextPage[], string, string]>([
    ['people on a team page, an address on a contact page', all, 'team', 'contact'],
    ['the next best of each', [link('imprint'), link('about')], 'about', 'imprint'],
    ['pages of another kind tell neither', [link('product')], 'none', 'none'],
    ['no links', [], 'none', 'none'],
  ])('%s', (...[, nextPages, forPeople, forAddress]) => {
    const s = situationWith({ pages: page({ nextPages }) });
    expect([urlOf(readOn(s)), urlOf(readForAddress(s))]).toEqual([forPeople, forAddress]);
  });

  test('none that was read already', () => {
    const read = { url: 'https://northgate.example/team' };
    expect(urlOf(readOn(situationWith({ pages: [{ nextPages: all }, read] })))).toBe('team2');
  });
});

describe('how they can be written to and called', () => {
  test('an address of the company or of somebody who is still there will do', () => {
    expect(hasEmail(situationWith())).toBe(false);
    expect(hasEmail(known().s)).toBe(false);
    expect(hasEmail(known({ email: luis.email }).s)).toBe(true);
    expect(hasEmail(situationWith({ pages: page({ facts: [fact('email', 'info@northgate.example')] }) }))).toBe(true);
  });

  test.each<[string, Parameters<typeof known>, string]>([
    ['their own number', [luis, { facts: [mainLine] }], 'Luis Ortega, +1 512 555 0142'],
    ['the main line', [{}, { facts: [mainLine] }], 'Luis Ortega, main line +1 512 555 0140'],
    ['a number of another country as it is', [{ phone: '+493012345678' }], 'Luis Ortega, +493012345678'],
    ['no number', [], 'Luis Ortega'],
  ])('the name with %s', (_what, made, text) => {
    const { s, contact } = known(...made);
    expect(nameAndNumber(s, { contact })).toBe(text);
    expect(nameAndNumber(s, { proposedContact: contact })).toBe(text);
  });

  test('nobody known: the main line alone, or nothing', () => {
    expect(nameAndNumber(situationWith({ pages: page({ facts: [mainLine] }) }), {})).toBe('+1 512 555 0140');
    expect(nameAndNumber(situationWith(), {})).toBe('');
  });
});
