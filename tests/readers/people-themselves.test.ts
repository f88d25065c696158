import { describe, expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { personName } from '../../lib/readers/people/name.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const peopleOn = (path: string, ...made: Made[]) =>
  understand(
    { ...emptySnapshot, url: `https://northgate.example/${path}`, title: 'Northgate', outline: outlineOf(made, 0) },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  ).people.map(({ name, title = '' }) => `${name} | ${title}`);
const p = (text: string): Made => ['p', {}, text];

describe('whoever is the firm speaks of themselves', () => {
  test.each([
    ['I am Ann Brook, owner of Northgate, and I like flowers.', 'Ann Brook | owner'],
    ['Hallo! Ik ben Petra Linde en ik houd van bloemen.', 'Petra Linde | '],
    ['Mein Name ist Petra Linde und ich liebe Blumen.', 'Petra Linde | '],
    ['Je m’appelle Claire Tilleul et j’aime les fleurs.', 'Claire Tilleul | '],
    ['Me llamo Lucía Ferrer y me gustan las flores.', 'Lucía Ferrer | '],
    ['Jeg heter Kari Fjell og elsker blomster i alle farger.', 'Kari Fjell | '],
  ])('%s', (text, person) => expect(peopleOn('about', p(text))).toEqual([person]));

  test('several who do are guests', () =>
    expect(
      peopleOn('about', p('I am Ann Brook and I loved it here.'), p('I am Max Stein and I loved it too.')),
    ).toEqual([]));
  test('a guest on a page that is not about the firm is none of its people, but its namesake is', () => {
    expect(peopleOn('kontakt', p('I am Ann Brook and I loved it here.'))).toEqual([]);
    expect(peopleOn('kontakt', p('I am Ann Northgate and I love it here.'))).toEqual(['Ann Northgate | ']);
  });
  test('what customers say is not the firm’s', () =>
    expect(peopleOn('about', ['h2', {}, 'What customers say'], p('I am Ann Brook and I loved it here.'))).toEqual([]));
  test('who they are not', () => expect(peopleOn('about', p('I am Sorry Dear and Lost in flowers.'))).toEqual([]));
});

describe('a page "about me"', () => {
  const [name, story]: [Made, Made] = [
    ['h2', {}, 'Petra Linde'],
    p('Schon früh mochte ich Blumen, und so kam ich zu meinem Beruf.'),
  ];
  test.each(['Über mich', 'Over mij', 'About me', 'Chi sono', 'Om mig', 'O mnie', 'Sobre mí'])(
    'is about the name on it: %s',
    (text) => expect(peopleOn('about', ['h1', {}, text], name, story)).toEqual(['Petra Linde | ']),
  );
  test('"about us" is not', () => expect(peopleOn('about', ['h1', {}, 'About us'], name, story)).toEqual([]));
});

test('how a Japanese name is said is no part of it', () => {
  expect(personName('見本 花子（みほん はなこ）')?.name).toBe('見本 花子');
  expect(peopleOn('gaiyou', p('代表取締役社長 見本 花子（みほん はなこ）'))).toEqual(['見本 花子 | 代表取締役社長']);
});
