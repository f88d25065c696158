import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/locations.reader.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const counted = (snapshot: Snapshot): unknown[] =>
  understand({ ...snapshot, title: 'Northgate' }, { readAt, readers: [reader] }).facts.map(({ value }) => value);

describe('in how many places a company says it is', () => {
  it.each([
    ['We have 12 offices across the Midwest.', { min: 12, max: 12 }],
    ['Northgate operates over 40 branches.', { min: 41 }],
    ['Our five locations are open daily.', { min: 5, max: 5 }],
    ['We serve our customers from three offices in Texas.', { min: 3, max: 3 }],
    ['12 offices', { min: 12, max: 12 }],
    ['14 locations nationwide', { min: 14, max: 14 }],
    ['Mit unseren Teams sind wir an 8 Standorten für Sie da.', { min: 8, max: 8 }],
    ['Wir betreiben mehr als 20 Filialen.', { min: 21 }],
    ['Unsere drei Niederlassungen in Hessen', { min: 3, max: 3 }],
    ['6 Standorte in Deutschland', { min: 6, max: 6 }],
    ['Nous sommes présents dans 5 villes.', { min: 5, max: 5 }],
    ['Avec nos 12 agences, nous sommes près de vous.', { min: 12, max: 12 }],
    ['9 agences en France', { min: 9, max: 9 }],
    ['Tenemos cuatro oficinas en nuestra región.', { min: 4, max: 4 }],
    ['Con le nostre 7 sedi siamo vicini a voi.', { min: 7, max: 7 }],
    ['We are located in 6 cities.', { min: 6, max: 6 }],
  ])('%s', (text, value) => {
    expect(counted(paragraphs(text))).toEqual([value]);
  });

  it.each([
    'Copperline has 12 offices across the Midwest.',
    'We have cleaned 200 offices this year.',
    'We have repaired the roofs of 120 stores.',
    'We have painted the walls in 120 stores.',
    'Our software is used in 1,200 locations.',
    'Plans for up to 5 locations',
    '5,000 stores',
    'We help your team run 12 offices as one.',
    'We deliver to 40 branches of a bank.',
    'By 2030 we will have 40 branches.',
    'Our clients have 12 offices.',
    'We work in 12 countries.',
    'In 2019 offices were closed.',
    'We have one office.',
    'Wir reinigen 12 Büros unserer Kunden.',
    'Für Betriebe mit 12 Standorten: Ihre Telefonanlage',
    'Nos clients ont 12 agences.',
  ])('says nothing of: %s', (text) => {
    expect(counted(paragraphs(text))).toEqual([]);
  });

  it('says nothing on pages about others', () => {
    const url = 'https://northgate.example/case-studies/copperline';
    expect(counted({ ...paragraphs('We have 12 offices across the Midwest.'), url })).toEqual([]);
    expect(counted({ ...emptySnapshot, outline: [] })).toEqual([]);
  });

  it.each(['12 offices ', 'over 12 ', 'we have 1 ', 'in 5 x '])(
    'hostile 37: reads 100 kB of "%s" to the end',
    (piece) => {
      const lines = piece.repeat(Math.ceil(100_000 / piece.length)).match(/.{1,590}/gs) ?? [];
      expect(understand(paragraphs(...lines), { readAt, readers: [reader] }).failed).toEqual([]);
    },
  );
});
