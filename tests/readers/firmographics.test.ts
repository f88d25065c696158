import { describe, expect, it } from 'vitest';
import { templates } from '../../lib/definition/templates.ts';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { meaningsOf } from '../../lib/qualification/niche.ts';
import { reader as certifications } from '../../lib/readers/certifications.reader.ts';
import { classOf } from '../../lib/readers/firmographics/naics.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader as industry } from '../../lib/readers/industry.reader.ts';
import { servicePhrases } from '../../lib/readers/lexicon/lexicon.ts';
import type { Reader } from '../../lib/readers/reader.ts';
import { reader as sectors } from '../../lib/readers/sectors.reader.ts';
import { inParagraphs, isReadInTime } from './in-time.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const valuesOf = (reader: Reader, page: Snapshot): unknown[] =>
  understand(page, { readAt, readers: [reader] }).facts.map(({ value }) => value);
const page = (...texts: string[]): Snapshot => ({ ...paragraphs(...texts), title: 'Northgate' });

describe('certifications', () => {
  it.each([
    ['We are ISO 27001 certified.', ['ISO 27001']],
    ['Northgate is certified to ISO/IEC 27001 and ISO 9001.', ['ISO 27001', 'ISO 9001']],
    ['Wir sind nach ISO 9001 zertifiziert.', ['ISO 9001']],
    ['Nous sommes certifiés ISO 14001.', ['ISO 14001']],
    ['Siamo certificati ISO 9001.', ['ISO 9001']],
    ['Estamos certificados en ISO 9001.', ['ISO 9001']],
    ['Wij zijn ISO 27001 gecertificeerd.', ['ISO 27001']],
    ['ISO 9001:2015 certified', ['ISO 9001']],
    ['Our shop is AS9100D certified.', ['AS9100']],
    ['We hold the Cyber Essentials Plus certification.', ['Cyber Essentials Plus']],
    ['We have been audited for SOC 2 Type II.', ['SOC 2']],
  ])('%s', (text, names) => {
    expect(valuesOf(certifications, page(text))).toEqual(names);
  });

  it.each([
    'We help you get ISO 27001 certified.',
    'We get your firm ISO 9001 certified in 90 days.',
    'Wir helfen Ihnen, nach ISO 27001 zertifiziert zu werden.',
    'Our suppliers must be ISO 9001 certified.',
    'ISO 27001 certification',
    'ISO 27001 certified data centers',
    'Our consultants prepare companies for SOC 2 audits; certified in weeks.',
    'Copperline is a metal works that has been ISO 9001 certified since 1999.',
    'We are not ISO 9001 certified.',
    'Are you ISO 9001 certified?',
    'How we became ISO 9001 certified',
    'We know ISO 27001 well.',
    '“We are ISO 9001 certified,” says Copperline.',
  ])('nothing in "%s"', (text) => {
    expect(valuesOf(certifications, page(text))).toEqual([]);
  });
});

describe('whom a company serves', () => {
  it.each([
    ['We serve law firms, clinics and manufacturers across Ohio.', ['legal', 'healthcare', 'manufacturing']],
    ['Wir betreuen Handwerk und Mittelstand in Nordhessen.', ['skilled trades', 'small and midsize businesses']],
    ['Nous accompagnons les PME et les collectivités.', ['small and midsize businesses', 'public sector']],
    ['Aiutiamo studi legali e commercialisti.', ['legal', 'accounting']],
    ['Northgate supports small businesses in Austin.', ['small and midsize businesses']],
  ])('%s', (text, names) => {
    expect(valuesOf(sectors, page(text))).toEqual(names);
  });

  it('is told in the title of the front page', () => {
    expect(valuesOf(sectors, { ...emptySnapshot, title: 'IT support for law firms | Northgate' })).toEqual(['legal']);
  });

  it.each([
    'Law firms trust us.',
    'Copperline serves law firms.',
    'We do not serve law firms.',
    'We support staff who moved from hospitals.',
    'We work with schools of thought, not with law firm software.',
    'Our lawyers work with manufacturers who sue.',
    'Do we serve law firms?',
    'We support law firms software.',
  ])('nothing in "%s"', (text) => {
    expect(valuesOf(sectors, page(text))).toEqual([]);
  });
});

describe('industry', () => {
  it.each([
    ['We are a managed service provider in Austin.', 'Computer Systems Design and Related Services (NAICS 5415)'],
    ['Siamo uno studio legale con sede a Torino e uffici in tutta Italia.', 'Legal Services (NAICS 5411)'],
  ])('%s', (text, name) => {
    expect(valuesOf(industry, page(text))).toEqual([name]);
  });

  it('is told by the type in structured data', () => {
    const jsonLd = [JSON.stringify({ '@type': 'Dentist', name: 'Northgate' })];
    expect(valuesOf(industry, { ...page('Welcome.'), jsonLd })).toEqual(['Offices of Dentists (NAICS 6212)']);
  });

  it.each([
    'We work for law firms and clinics in the whole of Ohio and Kentucky.',
    'We are a law firm in Leeds. We are a marketing agency in Leeds, too.',
    'We provide managed IT services and web design to small firms in Ohio.',
  ])('nothing in "%s"', (text) => {
    expect(valuesOf(industry, page(text))).toEqual([]);
  });

  it('knows the trades it names', () => {
    const unknown = [...classOf.keys()].filter((word) => /^[a-z]/.test(word) && !servicePhrases.includes(word));
    expect(unknown).toEqual([]);
  });

  it('brings nothing nearer to the niche than the trade itself does, and puts no trade of it outside', () => {
    for (const { profiles } of templates.values())
      for (const { niche } of profiles)
        for (const [word, { code, title }] of classOf) {
          const own = meaningsOf(word, niche).map(({ told }) => told);
          const more = meaningsOf(`${title} (NAICS ${code})`, niche).map(({ told }) => told);
          const added = more.filter((told) => !own.includes(told) && (told !== 'outside' || own.includes('target')));
          expect(added, `${word}: ${title}`).toEqual([]);
        }
  });
});

describe('any text', () => {
  const words =
    'we serve law firms clinics , and for ISO 27001 9001 certified Northgate “ . small businesses wir betreuen Handwerk';

  it('is read in time that grows with it', () => {
    isReadInTime(
      words,
      (long) => {
        for (const reader of [certifications, sectors]) valuesOf(reader, page(...inParagraphs(long)));
      },
      { ms: 4_000, runs: 8 },
    );
  });
});
