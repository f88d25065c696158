import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { reader } from '../../lib/readers/buyers.reader.ts';
import { understand } from '../../lib/readers/index.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const toWhom = (snapshot: Snapshot): unknown[] =>
  understand(snapshot, { readAt, readers: [reader] }).facts.map(({ value }) => value);
const page = (...texts: string[]): Snapshot => ({ ...paragraphs(...texts), title: 'Northgate' });

describe('whom a company sells to', () => {
  it.each([
    ['We build software for growing businesses.'],
    ['We are a B2B supplier of packaging.'],
    ['We help small and medium businesses keep their data safe.'],
    ['We supply business customers all over the Midwest.'],
    ['Trade only: we do not sell to the public.', 'Free delivery', '12.00 incl. VAT'],
    ['Wir sind Ihr Partner: IT für mittelständische Unternehmen, von uns betreut.'],
    ['Unsere Geschäftskunden schätzen kurze Wege und klare Worte.'],
    ['Verkauf nur an Gewerbetreibende', 'In den Warenkorb', 'Preise inkl. MwSt.'],
    ['Kugellager 6204', '12,90 € zzgl. MwSt.', 'In den Warenkorb'],
    ['All prices excl. VAT'],
    ['Nous accompagnons les PME dans leur croissance.'],
    ['Vente réservée aux professionnels'],
    ['Roulement 6204', '12,90 € HT'],
    ['Ayudamos con nuestro equipo: software para empresas.'],
  ])('businesses: %s', (...texts) => {
    expect(toWhom(page(...texts))).toEqual(['businesses']);
  });

  it.each([
    ['We help homeowners with leaking roofs.'],
    ['Our residential customers trust us with their roofs.'],
    ['Wir bauen für Privatkunden und Familien.'],
    ['Kerze', '12,90 € inkl. MwSt.', 'In den Warenkorb'],
    ['Candle', '12.90 incl. VAT', 'Free delivery'],
    ['Bougie', '12,90 € TTC', 'Ajouter au panier'],
    ['Depuis 1999 nous rénovons pour les particuliers.'],
  ])('consumers: %s', (...texts) => {
    expect(toWhom(page(...texts))).toEqual(['consumers']);
  });

  it.each([
    ['We gladly serve homeowners all over town.', 'We work as a team for companies of all sizes.'],
    ['Privatkunden', 'Geschäftskunden', 'Wir sind Ihr Partner: Versicherungen für Unternehmen'],
    ['12,90 € inkl. MwSt. (10,84 € zzgl. MwSt.)', 'In den Warenkorb'],
    ['Add to cart', 'Free delivery'],
    ['Log in here for trade only prices.'],
    ['A course: Lumen Office for Small Businesses 74-324'],
    ['12,90 € inkl. MwSt.'],
    ['As a consumer you have the right to withdraw within 14 days.'],
    ['Wir nehmen an keinem Verfahren vor einer Verbraucherschlichtungsstelle teil.'],
    ['We do not build software for large companies.'],
    ['Is your software made for businesses?'],
    ['Copperline makes software for businesses, says a report that was read by many people in town.'],
  ])('says nothing: %s', (...texts) => {
    expect(toWhom(page(...texts))).toEqual([]);
  });

  it('says nothing on pages about others', () => {
    const url = 'https://northgate.example/customers/copperline';
    expect(toWhom({ ...page('We build software for growing businesses.'), url })).toEqual([]);
  });

  it.each(['for small ', 'b2b ', 'zzgl. ', 'free delivery ', 'alle preise a '])(
    'hostile 37: reads 100 kB of "%s" to the end',
    (piece) => {
      const lines = piece.repeat(Math.ceil(100_000 / piece.length)).match(/.{1,290}/gs) ?? [];
      expect(understand(paragraphs(...lines), { readAt, readers: [reader] }).failed).toEqual([]);
    },
  );
});
