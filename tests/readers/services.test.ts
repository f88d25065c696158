import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { servicePhrases, trades } from '../../lib/readers/lexicon/lexicon.ts';
import { reader } from '../../lib/readers/services.reader.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const servicesOf = (snapshot: Snapshot): unknown[] =>
  understand(snapshot, { readAt, readers: [reader] }).facts.map(({ value }) => value);
const page = (...texts: string[]): Snapshot => ({ ...paragraphs(...texts), title: 'Northgate' });

describe('what a company says of itself', () => {
  it.each([
    ['We are a managed service provider in Austin and have been since 2001.', 'managed service provider'],
    ['Northgate, founded in 1999, is a leading managed services provider in Ohio.', 'managed service provider'],
    ['For twenty years, we have been the IT support company of the valley.', 'it support company'],
    ['As a value-added reseller we deliver hardware from all big makers.', 'value-added reseller'],
    ['We provide managed IT services and cybersecurity to small firms in Ohio.', 'managed it services'],
    ['We are a marketing agency for managed service providers and law firms.', 'marketing agency'],
    ['Northgate is one of the largest staffing agencies in the whole of Texas.', 'staffing agency'],
    ['Our team specializes in commercial cleaning for offices and schools here.', 'cleaning services'],
    ['Wir sind ein Systemhaus mit Sitz in Kassel und betreuen den Mittelstand.', 'it services company'],
    ['Nous sommes une agence web à Nancy depuis plus de vingt ans déjà.', 'web design agency'],
    ['Somos una agencia de marketing con sede en Valencia desde hace años.', 'marketing agency'],
    ['Siamo uno studio legale con sede a Torino e uffici in tutta Italia.', 'law firm'],
    ['Award-winning team: we are an MSP in Tampa and secure and support your IT.', 'managed service provider'],
    ['Northgate is the managed service provider that answers the phone at night.', 'managed service provider'],
  ])('%s', (sentence, service) => {
    expect(servicesOf(page(sentence))).toEqual([service]);
  });

  it.each([
    ['Managed IT Services in Denver | Northgate', 'managed it services'],
    ['Northgate - Your trusted managed service provider in Denver', 'managed service provider'],
    ['Northgate | Law Firm in Leeds', 'law firm'],
    ['IT Managed Services Provider Chicago | Northgate', 'managed service provider'],
    ['Northgate | Dentist in Boise', 'dental clinic'],
    ['Northgate - CRM software for real estate agents', 'business software'],
    ['Ihr Partner für IT-Dienstleistungen in Kassel | Northgate', 'it services'],
  ])('title: %s', (title, service) => {
    expect(servicesOf({ ...emptySnapshot, title })).toEqual([service]);
  });
});

describe('what is somebody else’s, denied, asked or only mentioned', () => {
  it.each([
    'We partner with managed service providers across the country to sell more.',
    'Our software helps managed service providers to close more tickets each day.',
    'We are not a managed service provider and we do not want to be one.',
    'We switched to a new managed service provider last spring and are happy.',
    'Our IT support is handled by a friendly firm from the next town over.',
    'What is a managed service provider and what does it do all day long?',
    'How to choose a managed service provider that fits your company and budget.',
    'Choose us over any other managed IT provider and save money every month.',
    'Acme Corp is a managed service provider in Denver that we know quite well.',
    'Trusted by law firms, dental clinics, hotels and restaurants in all of Ohio.',
    'We make it support your business in ways that you had not thought of yet.',
    'We build websites for hotels, restaurants, dental clinics and law firms here.',
    'Restauratorische Praxis unter anderem am Nordtor Museum sowie am Haus der Musik.',
    'Unlike your managed service provider, we never lock you into long contracts.',
    'Before joining us she was the founder of a consulting firm in Chicago, Illinois.',
    'Our clients are MSPs, VARs and IT consultants from all over the country today.',
    'We buy our managed IT services from a local firm and are happy with them.',
    'Northgate acquired TechOne, a managed service provider in Dallas, last year.',
    'As a managed service provider, you know how hard good technicians are to find.',
    'Traditional energy companies run many systems, as you know, and IT companies more.',
    'Our sister company is a law firm in Leeds that has nothing to do with us.',
    'Northgate is not just another managed service provider: we answer the phone.',
    'Northgate is a registered ISO and MSP of a bank in Buffalo, New York, since 2001.',
    'Wir arbeiten für Kanzleien, Arztpraxen und Hersteller in ganz Nordhessen und mehr.',
    'Nous ne sommes pas un hébergeur et nous ne voulons pas le devenir non plus.',
    '“They are a managed service provider that picks up the phone,” says a customer.',
  ])('%s', (sentence) => {
    expect(servicesOf(page(sentence))).toEqual([]);
  });

  it.each([
    'MSP software that technicians like | Northgate',
    'Marketing for managed service providers | Northgate',
    'Restaurant marketing | Northgate',
    'What is a managed service provider? | Northgate',
    'High School Summer Programs | Northgate',
  ])('title: %s', (title) => {
    expect(servicesOf({ ...emptySnapshot, title })).not.toContain('managed service provider');
    expect(servicesOf({ ...emptySnapshot, title })).not.toContain('restaurant');
    expect(servicesOf({ ...emptySnapshot, title })).not.toContain('school');
  });

  it('takes no menu entry, no word of a list and no lone subheading for what the company does', () => {
    const outline: Snapshot['outline'] = [
      { d: 0, t: 'nav', b: 1 },
      { d: 1, t: 'a', a: { href: '/msp' } },
      { d: 2, x: 'Managed IT services' },
      { d: 0, t: 'ul', b: 1 },
      { d: 1, t: 'li', b: 1 },
      { d: 2, x: 'Web design' },
      { d: 0, t: 'h3', b: 1 },
      { d: 1, x: 'Computer repair' },
    ];
    expect(servicesOf({ ...emptySnapshot, title: 'Northgate', outline })).toEqual([]);
  });
});

describe('the lexicon of trades', () => {
  it('names every trade once, in lower case, with wordings without accents and punctuation', () => {
    expect(new Set(servicePhrases).size).toBe(servicePhrases.length);
    for (const { phrase, says } of trades) {
      expect(phrase).toBe(phrase.toLowerCase());
      for (const wording of says.slice(1)) expect(wording).toMatch(/^[a-z0-9 ]+$/);
    }
  });

  it('gives no wording to two trades', () => {
    const owners = new Map<string, string>();
    for (const { phrase, says } of trades)
      for (const wording of says) {
        expect(owners.get(wording) ?? phrase, wording).toBe(phrase);
        owners.set(wording, phrase);
      }
  });
});
