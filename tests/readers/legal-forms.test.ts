import { expect, test } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/legal-name.reader.ts';
import { withoutLegalForm } from '../../lib/readers/name/legal-forms.ts';
import { legalNamesIn } from '../../lib/readers/name/legal-text.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const namesOn = (page: Snapshot): unknown[] =>
  understand(page, { readAt, readers: [reader] }).facts.map(({ value }) => value);
const titled = (...lines: string[]): Snapshot => ({ ...paragraphs(...lines), title: 'Northgate' });

test.each([
  ['SARL Northgate Menuiserie au capital de 8 000 €', 'SARL Northgate Menuiserie'],
  ['La société SAS NORTHGATE au capital de 10 000 euros', 'SAS NORTHGATE'],
  ['SELARL Northgate & Tilleul Avocats, dont le siège social', 'SELARL Northgate & Tilleul Avocats'],
  ['© 2024 SAS Northgate et Fils. Tous droits réservés', 'SAS Northgate et Fils'],
  ['S.à r.l. Northgate', 'S.à r.l. Northgate'],
  ['SARL Northgate RCS Angers 555 014 205', 'SARL Northgate'],
  ['BVBA Northgate, Ahornstraat 6', 'BVBA Northgate'],
  ['AB Northgate, Göteborg', 'AB Northgate'],
  ['Oy Northgate Ab', 'Oy Northgate Ab'],
  ['S.C. Northgate S.R.L.', 'S.C. Northgate S.R.L.'],
])('the form before the name: %s', (line, name) => {
  expect(namesOn(titled(line))).toEqual([name]);
});

test.each([
  ['Fiduciaire Northgate S.à r.l., 12 rue du Lac', 'Fiduciaire Northgate S.à r.l.'],
  ['© Northgate Sports Medicine, S.C.', 'Northgate Sports Medicine, S.C.'],
  ['© Northgate & Whitman, APC', 'Northgate & Whitman, APC'],
  ['Northgate Trust NPC', 'Northgate Trust NPC'],
  ['Northgate Rzeczoznawcy s.c.', 'Northgate Rzeczoznawcy s.c.'],
  ['P.P.H.U. NORTHGATE Sp. z o.o. Sp. k.', 'P.P.H.U. NORTHGATE Sp. z o.o. Sp. k.'],
  ['Northgate spółka z ograniczoną odpowiedzialnością', 'Northgate spółka z ograniczoną odpowiedzialnością'],
  ['Northgate Soc. Coop. a r.l.', 'Northgate Soc. Coop. a r.l.'],
  ['Northgate Società Cooperativa Sociale', 'Northgate Società Cooperativa Sociale'],
  ['Northgate, Sociedad Limitada', 'Northgate, Sociedad Limitada'],
  ['Northgate, spol. s r. o.', 'Northgate, spol. s r. o.'],
  ['NORTHGATE a. s.', 'NORTHGATE a. s.'],
  ['Northgate Korlátolt Felelősségű Társaság', 'Northgate Korlátolt Felelősségű Társaság'],
  ['Northgate - Comércio de Tintas, Lda', 'Northgate - Comércio de Tintas, Lda'],
  ['Northgate GmbH & Co.KG', 'Northgate GmbH & Co.KG'],
  ['Northgate W.L.L.', 'Northgate W.L.L.'],
  ['Northgate FZ-LLC', 'Northgate FZ-LLC'],
  ['Northgate vof', 'Northgate vof'],
  ['J. Northgate & Sons (Haulage) Ltd', 'J. Northgate & Sons (Haulage) Ltd'],
  ['Dr. Northgate & Partner mbB', 'Dr. Northgate & Partner mbB'],
  ['Northgate ry', 'Northgate ry'],
  ['Northgate rf', 'Northgate rf'],
  ['Northgate, z. s.', 'Northgate, z. s.'],
  ['Northgate z.ú.', 'Northgate z.ú.'],
  ['Northgate Aktiebolag', 'Northgate Aktiebolag'],
  ['Northgate, spol.s r.o.', 'Northgate, spol.s r.o.'],
  ['Northgate Genossenschaft eG', 'Northgate Genossenschaft eG'],
  ['Northgate gemeinnützige GmbH', 'Northgate gemeinnützige GmbH'],
  ['Northgate Bau GmbH u. Co. KG', 'Northgate Bau GmbH u. Co. KG'],
  ['Northgate UG (haftungsbeschränkt) & Co. KG', 'Northgate UG (haftungsbeschränkt) & Co. KG'],
  ['Northgate S.c.a r.l.', 'Northgate S.c.a r.l.'],
  ['Northgate, S.A.P.I. de C.V.', 'Northgate, S.A.P.I. de C.V.'],
  ['Northgate Spółka Komandytowa', 'Northgate Spółka Komandytowa'],
  ['Northgate Sp. z o.o. S.K.A.', 'Northgate Sp. z o.o. S.K.A.'],
  ['Northgate (Proprietary) Limited', 'Northgate (Proprietary) Limited'],
  ['© Northgate Dermatology Associates, PA', 'Northgate Dermatology Associates, PA'],
  ['© Northgate Dermatology, PC', 'Northgate Dermatology, PC'],
  ['Northgate - Sociedade Unipessoal, Lda.', 'Northgate - Sociedade Unipessoal, Lda.'],
  ['vzw Northgate', 'vzw Northgate'],
  ['Harlow, Mott, Kerr & Northgate, P.A.', 'Harlow, Mott, Kerr & Northgate, P.A.'],
])('the form behind the name: %s', (line, name) => {
  expect(namesOn(titled(line))).toEqual([name]);
});

test.each([
  'Les SARL du bâtiment',
  'SARL au capital de 8 000 €',
  'SAS RCS Angers 555 014 205',
  'EURL 555 014 205',
  'Notre SAS En bref',
  'SAS Dubois Frères a gagné un prix.',
  'Amber Road Clinic, S.C. sent us flowers.',
  'Northgate, PA 18503',
  'Northgate Dental, Northgate PA',
  'Buy a Northgate PC',
])('no name of the company in "%s"', (line) => {
  expect(namesOn(titled(line))).toEqual([]);
});

test('a form between two names belongs to the first', () => {
  expect(legalNamesIn('Menuiserie Dubois SARL Angers', '').map(({ name }) => name)).toEqual(['Menuiserie Dubois SARL']);
});

test('a name is the same with its form before it', () => {
  expect(withoutLegalForm('SARL Northgate')).toBe('Northgate');
  expect(withoutLegalForm('S.à r.l. Northgate')).toBe('Northgate');
  expect(withoutLegalForm('SAS Northgate')).toBe('SAS Northgate');
  expect(withoutLegalForm('Ahornstadt SC')).toBe('Ahornstadt SC');
});

test('who publishes a page is its owner, in French too', () => {
  const page = {
    ...paragraphs('Le site est édité par la SELARL Dubois & Tilleul Avocats.'),
    title: 'Mentions légales',
  };
  expect(namesOn(page)).toEqual(['SELARL Dubois & Tilleul Avocats']);
});

test('the name under its label comes before the same in another language', () => {
  const line = (x: string): OutlineEntry[] => [
    { d: 1, t: 'p', b: 1 },
    { d: 2, x },
  ];
  const page = {
    ...emptySnapshot,
    title: '北門精工株式会社 | Northgate',
    outline: [
      { d: 0, t: 'main', b: 1 as const },
      ...line('商号'),
      ...line('北門精工株式会社'),
      { d: 0, t: 'footer', b: 1 as const },
      ...line('© Northgate Seiko Co., Ltd.'),
    ],
  };
  const [best] = understand(page, { readAt, readers: [reader] }).facts.sort((a, b) => b.confidence - a.confidence);
  expect(best?.value).toBe('北門精工株式会社');
});

test.each(['SARL ', 'SARL A ', 'SAS Northgate & ', 'S.à r.l. ', 'Raison sociale : ', 'A. B. Northgate Ltd '])(
  '100 kB of "%s" are read to the end',
  (piece) => {
    const lines = piece.repeat(Math.ceil(100_000 / piece.length)).match(/.{1,1400}/gs) ?? [];
    expect(understand(titled(...lines), { readAt, readers: [reader] }).failed).toEqual([]);
  },
);
