import { expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/social.reader.ts';
import { emptySnapshot } from './made-snapshot.ts';

const own = (href: string, text: string): boolean =>
  understand(
    {
      ...emptySnapshot,
      url: 'https://northgateit.example/links',
      outline: [
        { d: 0, t: 'main' },
        { d: 1, t: 'p', b: 1 },
        { d: 2, t: 'a', a: { href } },
        { d: 3, x: text },
      ],
    },
    { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] },
  ).facts.some(({ field }) => field === 'social');

test.each([
  ['https://www.facebook.com/Dovecotetkd-646555', 'DOVECOTE TKD CLUB', false],
  ['https://twitter.com/adawhitlock', 'Follow Ada Whitlock on twitter', false],
  ['https://twitter.com/adawhitlock', 'Ada Whitlock', false],
  ['https://www.facebook.com/northgate', 'Northgate IT on Facebook', true],
  ['https://twitter.com/NGnews', 'NGnews', true],
  ['https://twitter.com/NGnews', 'Follow NGnews on Twitter', true],
  ['https://twitter.com/NGnews', 'Follow us on Twitter', true],
  ['https://www.linkedin.com/in/northgate-it-55501420/', 'LinkedIn', true],
  ['https://www.linkedin.com/in/ada-whitlock/', 'LinkedIn', false],
])('in running text %s, “%s”, is the firm’s own: %s', (href, text, expected) => {
  expect(own(href, text)).toBe(expected);
});
