import { expect, test } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const fields = new Set(['registration', 'phone', 'email', 'legalName']);
const notice = (...lines: string[]): unknown[] =>
  understand(
    {
      ...paragraphs(...lines),
      title: 'Mentions légales - Northgate',
      url: 'https://northgate.example/mentions-legales',
    },
    { readAt },
  )
    .facts.filter(({ field }) => fields.has(field))
    .map(({ value }) => (typeof value === 'object' && 'number' in value ? value.number : value));

const agency = [
  'Propriétaire et éditeur du site :',
  'PIXELBOX, SA immatriculée au RCS de Toulouse sous le numéro B 555 014 299, No TVA intracommunautaire FR16555014299.',
  'Tél : +33 1 99 00 55 14',
  'Mail : contact@pixelbox.example',
];
const privacy =
  'Pour toute question ou complément d’information concernant cette Politique et, d’une manière générale, sur le traitement de vos informations personnelles, écrivez à contact@pixelbox.example.';
const own = ['Tél : +33 3 53 01 55 14', 'Mail : northgate@free-mail.example'];

test('where a notice names the operator beside the publisher, what stands under the publisher is not the firm’s', () => {
  expect(notice(...agency, 'Exploitant :', ...own, privacy).sort()).toEqual([
    '+33353015514',
    'northgate@free-mail.example',
  ]);
});

test('a publisher alone is the firm', () => {
  expect(notice(...agency)).toEqual(expect.arrayContaining(['FR16555014299', '+33199005514']));
});

test('a publisher that is the firm itself stays it, whoever operates', () => {
  const lines = ['Éditeur du site :', 'Northgate SARL, RCS Nancy 555 014 299', ...own, 'Exploitant :', 'Tidewell SARL'];
  expect(notice(...lines)).toEqual(expect.arrayContaining(['555 014 299', '+33353015514']));
});
