import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { contactValues, link } from './contacts-on.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

/** What tells the country of a page, as the footer of a real one does. */
const places: Record<string, string> = {
  US: '2107 Cedar Street, Austin, TX 78704, USA',
  DE: 'Ahornweg 12, 10115 Berlin, Deutschland',
  GB: '4 Dock Street, Manchester M3 4LZ, United Kingdom',
  CH: 'Seeweg 3, 8002 Zürich, Schweiz',
  FR: '5 rue du Lac, 75011 Paris, France',
  AT: 'Ahornweg 12, 1010 Wien, Österreich',
  NL: 'Dorpsstraat 5, 1012 AB Amsterdam, Nederland',
  MX: 'Calle Norte 12, 06000 Ciudad de México, CDMX, México',
};
const page = (country: string, ...lines: string[]): Snapshot => paragraphs(...lines, places[country] ?? '');

const withLink = (href: string, text: string): Snapshot => ({
  ...emptySnapshot,
  outline: [...link(href, text), { d: 0, t: 'p', b: 1 }, { d: 1, x: places['US'] ?? '' }],
});

describe('telephone numbers', () => {
  it.each([
    ['US', 'Phone: (512) 555-0142', ['+15125550142']],
    ['US', 'Call 512.555.0142 today', ['+15125550142']],
    ['US', '512-555-0142', ['+15125550142']],
    ['US', 'Office 512-555-0142 Ext. 12', ['+15125550142']],
    ['US', '(512) 555-LARK', ['+15125555275']],
    ['US', '512 555 LARK (5275)', ['+15125555275']],
    ['US', 'Local 512/555-0142', ['+15125550142']],
    ['US', 'Toll free 1-800-555-LARK', ['+18005555275']],
    ['US', 'T: 512 555 0142 | M: 512 555 0143', ['+15125550142', '+15125550143']],
    ['US', 'Phone512-555-0142', ['+15125550142']],
    ['US', '512-555-0142 or 512-555-0143', ['+15125550142', '+15125550143']],
    ['DE', 'Tel. 030 / 555 01 42', ['+49305550142']],
    ['DE', 'Telefon: +49 (0)30 555-0142', ['+49305550142']],
    ['DE', 'Fon 0049 30 5550142', ['+49305550142']],
    ['DE', 'Telefon 030\u200b 5550\u200b142', ['+49305550142']],
    ['CH', 'Telefon 044 555 01 42/43', ['+41445550142', '+41445550143']],
    ['GB', 'Telephone: 0141 5550981/5550982', ['+441415550981', '+441415550982']],
    ['GB', 'Head Office: 02075550142', ['+442075550142']],
    ['FR', 'Tél : 01 55 50 14 20', ['+33155501420']],
    ['FR', 'Téléphone (standard) 01.55.50.14.20', ['+33155501420']],
  ])('%s: %s', (country, text, numbers) => {
    expect(contactValues(page(country, text), 'phone').sort()).toEqual(numbers);
    expect(contactValues(page(country, text), 'fax')).toEqual([]);
  });

  it.each([
    ['US', 'Fax: 512-555-0149', ['+15125550149']],
    ['US', 'F: 512-555-0149', ['+15125550149']],
    ['US', '512-555-0149 (fax)', ['+15125550149']],
    ['DE', 'Telefax 030 5550149', ['+49305550149']],
    ['FR', 'Télécopie : 01 55 50 14 29', ['+33155501429']],
  ])('a fax is no telephone: %s: %s', (country, text, numbers) => {
    expect(contactValues(page(country, text), 'fax')).toEqual(numbers);
    expect(contactValues(page(country, text), 'phone')).toEqual([]);
  });

  it('both, where a label says both, and each its own, where labels part them', () => {
    expect(contactValues(page('DE', 'Tel./Fax: 030 5550142'), 'phone')).toEqual(['+49305550142']);
    expect(contactValues(page('DE', 'Tel./Fax: 030 5550142'), 'fax')).toEqual(['+49305550142']);
    const parted = page('DE', 'Tel. 030 5550142, Fax 030 5550149');
    expect([contactValues(parted, 'phone'), contactValues(parted, 'fax')]).toEqual([
      ['+49305550142'],
      ['+49305550149'],
    ]);
  });

  it('a number called a fax in one place is no telephone in another that calls it nothing', () => {
    expect(contactValues(page('US', 'Fax: 512-555-0149', '512-555-0149'), 'phone')).toEqual([]);
  });

  it('the label may stand on the line above, or in a column of labels', () => {
    expect(contactValues(page('DE', 'Telefax', '030 5550149'), 'fax')).toEqual(['+49305550149']);
    const column = page('DE', 'Telefon', 'Telefax', '030 5550142', '030 5550149');
    expect([contactValues(column, 'phone'), contactValues(column, 'fax')]).toEqual([
      ['+49305550142'],
      ['+49305550149'],
    ]);
    const other = page('US', 'Sales', 'Fax', '512-555-0150', '512-555-0151');
    expect([contactValues(other, 'phone'), contactValues(other, 'fax')]).toEqual([['+15125550150'], ['+15125550151']]);
  });

  it.each([
    ['DE', 'USt-IdNr.: DE 305 550 142'],
    ['DE', 'Steuernummer 030/555/01421'],
    ['DE', 'HRB 030 5550142'],
    ['DE', 'IBAN DE02 1203 0000 0000 2020 51'],
    ['DE', 'Konto-Nr. 030 5550142'],
    ['GB', 'Company no. 05550142'],
    ['GB', 'VAT no. 555 0142 33'],
    ['US', 'EIN 51-2555014'],
    ['US', 'TX 78704-1234'],
    ['US', '1998-2003'],
    ['US', '9.00 - 17.30'],
    ['US', '192.168.100.200'],
    ['US', '$1,512,555.01'],
    ['US', 'ISBN 978-0-512-55501-4'],
    ['US', 'Model 512-555-0142-X7'],
    ['US', 'Call 123-456-7890'],
    ['US', 'Phone 555-0142'],
    ['FR', 'SIRET 555 014 200 00014'],
    ['FR', 'RCS Paris 555 014 200'],
    ['US', '30.2672, -97.7431123'],
  ])('no telephone: %s: %s', (country, text) => {
    expect(contactValues(page(country, text), 'phone')).toEqual([]);
    expect(contactValues(page(country, text), 'fax')).toEqual([]);
  });

  it.each([
    ['US', 'Call 1-900-555-0142'],
    ['DE', 'Hotline: 0900 5 555014'],
    ['DE', 'Tel. 0190 555014'],
    ['DE', 'Notruf 110 oder 112'],
    ['AT', 'Telefon: 0930 555014'],
    ['CH', 'Telefon 0901 555 014'],
    ['NL', 'Telefoon 0900-5550142'],
    ['FR', 'Tél. 0899 55 50 14'],
    ['FR', 'Tél. +33 899 55 50 14'],
    ['GB', 'Telephone: 0906 555 0142'],
    ['US', 'In an emergency dial 911'],
    ['US', 'National Suicide Prevention Lifeline: 1-800-555-0142'],
    ['US', 'Poison Control Center 1-800-555-0142'],
    ['DE', 'Telefonseelsorge: 0800 5550142'],
    ['DE', 'Giftnotruf Berlin: 030 5550142'],
    ['CH', 'Sperrhotline Ihrer Bank: 044 555 01 42'],
    ['FR', 'Centre antipoison : 01 55 50 14 20'],
  ])('no telephone of a company: %s: %s', (country, text) => {
    expect(contactValues(page(country, text), 'phone')).toEqual([]);
  });

  it.each([
    ['DE', 'Telefon: 0180 5 555014', '+491805555014'],
    ['DE', 'Telefon: 0800 5550142', '+498005550142'],
    ['AT', 'Telefon: 0820 555014', '+43820555014'],
    ['GB', 'Telephone: 0845 555 0142', '+448455550142'],
    ['GB', 'Telephone: 0871 555 0142', '+448715550142'],
    ['FR', 'Tél. 08 25 55 50 14', '+33825555014'],
    ['MX', 'Teléfono: 01 800 555 0142', '+528005550142'],
    ['MX', 'Teléfono: 01 (55) 5555 0142', '+525555550142'],
    ['GB', 'Do call us on 0800 555 0142 or0207 555 0142', '+442075550142'],
    [
      'GB',
      'For more of all this please do not hesitate to get in touch with us on 02075550142 any time',
      '+442075550142',
    ],
    ['DE', 'Von Montag bis Freitag erreichen Sie uns von acht bis sechzehn Uhr unter 0305550142', '+49305550142'],
  ])('of a company: %s: %s', (country, text, number) => {
    expect(contactValues(page(country, text), 'phone')).toContain(number);
  });

  it.each([
    [['Australia:', 'Toll-free hotline: 1800 555 014'], '+611800555014'],
    [['Phone: 1800 555 014 (Australia)'], '+611800555014'],
    [['United Kingdom: 020 7946 0142'], '+442079460142'],
    [['Germany', 'Sales', 'Tel. 030 5550142'], '+49305550142'],
    [['Ahornweg 12', '10115 Berlin, Germany', 'Telephone 030 5550142'], '+49305550142'],
    [['Germany', 'Telephone (512) 555-0142'], '+15125550142'],
    [['Our clients in Germany:', 'Tel. 030 5550142'], undefined],
  ])('a number is read as its block or its page has it: %j', (lines, number) => {
    expect(contactValues(page('US', ...lines), 'phone')).toEqual(number === undefined ? [] : [number]);
  });

  it('says nothing of a national number on a page of no known country', () => {
    expect(contactValues(paragraphs('Tel. 030 5550142'), 'phone')).toEqual([]);
  });

  it('hostile 40: takes the number a link dials, unless its words are another one', () => {
    expect(contactValues(withLink('tel:+15125550142', 'Call us'), 'phone')).toEqual(['+15125550142']);
    expect(contactValues(withLink('tel:5125550142;ext=7', 'Call us'), 'phone')).toEqual(['+15125550142']);
    expect(contactValues(withLink('tel:+15125559999', '(512) 555-0142'), 'phone')).toEqual(['+15125550142']);
    expect(contactValues(withLink('tel:*%2306%23', 'Call us'), 'phone')).toEqual([]);
  });

  it('believes neither where a link dials another number than its letters spell', () => {
    expect(contactValues(withLink('tel:1-800-555-5725', '+1–800–555–Lark'), 'phone')).toEqual([]);
    expect(contactValues(withLink('tel:1-800-555-5275', '+1–800–555–Lark'), 'phone')).toEqual(['+18005555275']);
    expect(contactValues(withLink('tel:8005555275', '800 555 Larksong'), 'phone')).toEqual(['+18005555275']);
    expect(contactValues(withLink('tel:+15125550142', '2 numbers, 1 team'), 'phone')).toEqual(['+15125550142']);
    expect(contactValues(withLink('tel:+15125550142', '247 Helpdesk'), 'phone')).toEqual(['+15125550142']);
  });

  it('leaves the numbers of others alone', () => {
    expect(contactValues(page('US', 'Website by Bright Pixel, (303) 555-0177'), 'phone')).toEqual([]);
    const own = page('US', '(512) 555-0142 | Website by Bright Pixel');
    expect(contactValues(own, 'phone')).toEqual(['+15125550142']);
  });
});
