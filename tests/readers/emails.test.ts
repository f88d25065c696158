import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { contactsOn, contactValues, link } from './contacts-on.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const withLink = (href: string, text: string): Snapshot => ({
  ...emptySnapshot,
  outline: link(href, text),
});

describe('e-mail addresses', () => {
  it('a word that sticks to the front of a linked address is none of it', () => {
    const stuck = (before: string, address: string, shown = address): Snapshot => ({
      ...emptySnapshot,
      outline: [
        { d: 0, t: 'p', b: 1 },
        { d: 1, x: before },
        { d: 1, t: 'a', a: { href: `mailto:${address}` } },
        { d: 2, x: shown },
      ],
    });
    const all = (page: Snapshot) => [...new Set(contactValues(page, 'email'))];
    expect(all(stuck('Please write to Ann at', 'ann@northgate.example'))).toEqual(['ann@northgate.example']);
    expect(all(stuck('Mail:', 'ann@northgate.example'))).toEqual(['ann@northgate.example']);
    expect(all(stuck('in', 'info@northgate.example', 'fo@northgate.example'))).toEqual(['info@northgate.example']);
  });

  it.each([
    ['hello@northgate.example', 'hello@northgate.example'],
    ['E-Mail: Hello@Northgate.Example.', 'hello@northgate.example'],
    ['hello [at] northgate [dot] example', 'hello@northgate.example'],
    ['hello(at)northgate.example', 'hello@northgate.example'],
    ['hello {at} northgate {punkt} example', 'hello@northgate.example'],
    ['hello at northgate dot example', 'hello@northgate.example'],
    ['E-mail: hello at northgate.example', 'hello@northgate.example'],
    ['hello @ northgate.example', 'hello@northgate.example'],
    ['hel\u200blo@north\u00adgate.example', 'hello@northgate.example'],
    ['Write to first.last+it@northgate.example, please', 'first.last+it@northgate.example'],
  ])('%s', (text, email) => {
    expect(contactValues(paragraphs(text), 'email')).toEqual([email]);
  });

  it.each([
    'Meet us at northgate.example',
    'Find us @ northgate.example',
    'Follow @northgate on the networks',
    'logo@2x.png',
    'info@yourdomain.com',
    'john.doe@example.com',
    'your@email.com',
    'noreply@northgate.example',
    'a@b',
    '@@@@',
    'user@@northgate.example',
  ])('no address: %s', (text) => {
    expect(contactValues(paragraphs(text), 'email')).toEqual([]);
  });

  it.each([
    ['mailto:hello@northgate.example?subject=Hi&cc=boss@northgate.example', ['hello@northgate.example']],
    ['mailto:%22Hello%22%20%3Chello@northgate.example%3E', ['hello@northgate.example']],
    ['mailto:hello@northgate.example%0abcc:x@northgate.example', ['hello@northgate.example']],
    ['mailto:a@northgate.example,b@northgate.example', ['a@northgate.example', 'b@northgate.example']],
    ['mailto:?subject=share%20this', []],
    ['mailto:%E0%A4%A', []],
    ["javascript:linkTo_UnCryptMailto('ocknvq,lqduBnctmhkgnf0gzcorng');", ['jobs@larkfield.example']],
    ["javascript:alert('hello@northgate.example')", []],
  ])('hostile 39: the link %s', (href, emails) => {
    expect(contactValues(withLink(href, 'Mail'), 'email')).toEqual(emails);
  });

  it.each([
    [
      "var path='hr'+'ef'+'='; var addy19 = 'offi&#99;e' + '&#64;'; addy19 = addy19 + 'north' + 'gate' + '&#46;' + 'ex&#97;mple';",
      ['office@northgate.example'],
    ],
    [
      "var addy2a='ann'+'&#64;';addy2a=addy2a+'larkfield'+'&#46;'+'example';document.getElementById('cloak2a').innerHTML+='<a '+path+addy2a+'>';",
      ['ann@larkfield.example'],
    ],
    ["var label = 'at' + '&#64;';", []],
    ["var other = unknown + '&#64;' + 'northgate.example';", []],
  ])('code that puts an address together: %s', (code, emails) => {
    const outline: OutlineEntry[] = [
      { d: 0, t: 'p', b: 1 },
      { d: 1, t: 'script', h: 1 },
      { d: 2, x: code },
    ];
    expect(contactValues({ ...emptySnapshot, outline }, 'email')).toEqual(emails);
  });

  it('is surer of the own domain than of a mail service, and of that than of a stranger', () => {
    const sure = (email: string) => contactsOn(paragraphs(email)).facts[0]?.confidence ?? 0;
    expect(sure('a@northgate.example')).toBeGreaterThan(sure('northgate@gmail.com'));
    expect(sure('northgate@gmail.com')).toBeGreaterThan(sure('a@stranger.example'));
  });
});

describe('on any text', () => {
  const hostile = [
    'a',
    '.',
    '@',
    '(1',
    '+1',
    '5',
    'a@a.',
    ' at ',
    '[dot]',
    '(',
    'Tel ',
    '5 ',
    '/',
    'a-',
    '8005555',
    'VAT ',
  ];

  it.each(hostile)('hostile 37, 38: 100 kB of "%s" are read to the end', (piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length));
    const lines = long.match(/.{1,4000}/gs) ?? [];
    const one: Snapshot = { ...emptySnapshot, outline: lines.map((x): OutlineEntry => ({ d: 0, x })) };
    expect(contactsOn(one).failed).toEqual([]);
    expect(contactsOn(paragraphs(...lines)).failed).toEqual([]);
  });

  it('never fails, and what it says is in form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 100 }), (text, href) => {
        const snapshot = { ...emptySnapshot, outline: [...link(`mailto:${href}`, text), ...link(`tel:${href}`, text)] };
        const { facts, failed } = contactsOn(snapshot);
        expect(failed).toEqual([]);
        for (const { value } of facts) expect(String(value)).toMatch(/^\+\d{7,15}$|^[^\s@]+@[^\s@]+$/);
      }),
    );
  });
});
