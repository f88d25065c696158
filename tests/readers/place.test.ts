import { describe, expect, it } from 'vitest';
import type { Address } from '../../lib/prospect/fact.ts';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/place.reader.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const read = (snapshot: Snapshot) => understand(snapshot, { readAt, readers: [reader] });
const addressesOf = (snapshot: Snapshot): unknown[] =>
  read(snapshot).facts.flatMap(({ field, value }) => (field === 'address' ? [value] : []));
const countryOf = (snapshot: Snapshot) => read(snapshot).facts.find(({ field }) => field === 'country');

const table: readonly [lines: string[], address: Address][] = [
  [
    ['Office 1204, Palm Tower Building 7, Lotus Bay', 'P.O. Box 5555, Dubai, UAE'],
    { street: 'Office 1204, Palm Tower Building 7, Lotus Bay', locality: 'Dubai', country: 'AE' },
  ],
  [
    ['Suite 805, Lotus Centre', '188 Temple Rd, Wanchai', 'Hong Kong'],
    { street: 'Suite 805, Lotus Centre, 188 Temple Rd', locality: 'Wanchai', country: 'HK' },
  ],
  [['Austin, TX 78701'], { locality: 'Austin', region: 'TX', postalCode: '78701', country: 'US' }],
  [
    ['1400 Pecan St., Suite 210, Austin, TX 78701-1234'],
    { street: '1400 Pecan St, Suite 210', locality: 'Austin', region: 'TX', postalCode: '78701-1234', country: 'US' },
  ],
  [
    ['77 Elm Avenue', 'Boise, Idaho 83702', 'USA'],
    { street: '77 Elm Avenue', locality: 'Boise', region: 'Idaho', postalCode: '83702', country: 'US' },
  ],
  [
    ['9 Harbor Road Portland ME 04101'],
    { street: '9 Harbor Road', locality: 'Portland', region: 'ME', postalCode: '04101', country: 'US' },
  ],
  [
    ['220 W. Idaho Street, Boise, ID'],
    { street: '220 W. Idaho Street', locality: 'Boise', region: 'ID', country: 'US' },
  ],
  [
    ['P.O. Box 55, Salem, OR 97301'],
    { street: 'P.O. Box 55', locality: 'Salem', region: 'OR', postalCode: '97301', country: 'US' },
  ],
  [
    ['310 Broadway Avenue', 'Saskatoon, SK S7N 1B5'],
    { street: '310 Broadway Avenue', locality: 'Saskatoon', region: 'SK', postalCode: 'S7N 1B5', country: 'CA' },
  ],
  [
    ['Unit 4, Mill House', '12 High Street', 'Thornbury', 'Gloucestershire', 'BS35 2AA'],
    {
      street: 'Unit 4, Mill House, 12 High Street',
      locality: 'Thornbury',
      region: 'Gloucestershire',
      postalCode: 'BS35 2AA',
      country: 'GB',
    },
  ],
  [
    ['3 Foundry Square, Leeds LS11 5QP, United Kingdom'],
    { street: '3 Foundry Square', locality: 'Leeds', postalCode: 'LS11 5QP', country: 'GB' },
  ],
  [
    ['5 Quay Street, Dublin 2, Ireland'],
    { street: '5 Quay Street', locality: 'Dublin', postalCode: 'Dublin 2', country: 'IE' },
  ],
  [
    ['8 Ocean Parade', 'Bondi NSW 2026'],
    { street: '8 Ocean Parade', locality: 'Bondi', region: 'NSW', postalCode: '2026', country: 'AU' },
  ],
  [
    ['Leuschnerstraße 81 · D-34134 Kassel · Deutschland'],
    { street: 'Leuschnerstraße 81', locality: 'Kassel', postalCode: '34134', country: 'DE' },
  ],
  [
    ['Am Alten Hafen 7 b', '28217 Bremen', 'Germany'],
    { street: 'Am Alten Hafen 7 b', locality: 'Bremen', postalCode: '28217', country: 'DE' },
  ],
  [
    ['Ringstraße 4', 'A-6020 Innsbruck'],
    { street: 'Ringstraße 4', locality: 'Innsbruck', postalCode: '6020', country: 'AT' },
  ],
  [
    ['Bahnhofplatz 1', 'CH-8001 Zürich'],
    { street: 'Bahnhofplatz 1', locality: 'Zürich', postalCode: '8001', country: 'CH' },
  ],
  [
    ['14 bis rue des Tanneurs', '54000 Nancy, France'],
    { street: '14 bis rue des Tanneurs', locality: 'Nancy', postalCode: '54000', country: 'FR' },
  ],
  [
    ['Keizersgracht 12', '1015 CN Amsterdam', 'Nederland'],
    { street: 'Keizersgracht 12', locality: 'Amsterdam', postalCode: '1015 CN', country: 'NL' },
  ],
  [
    ['Rue du Canal 5', '7000 Mons', 'Belgique'],
    { street: 'Rue du Canal 5', locality: 'Mons', postalCode: '7000', country: 'BE' },
  ],
  [
    ['Via dei Mulini, 12 - 38068 Rovereto (TN)', 'Italia'],
    { street: 'Via dei Mulini, 12', locality: 'Rovereto', region: 'TN', postalCode: '38068', country: 'IT' },
  ],
  [
    ['Calle Mayor 3', '46001 Valencia', 'España'],
    { street: 'Calle Mayor 3', locality: 'Valencia', postalCode: '46001', country: 'ES' },
  ],
];

describe('an address in text', () => {
  it.each(table)('%j', (lines, address) => {
    expect(addressesOf(paragraphs('Northgate', ...lines, 'Call us'))).toEqual([address]);
  });

  it.each([
    ['© 2014 Northgate. Since 1999 Reliable'],
    ['12345 Items in 67890 Boxes'],
    ['Call 0421 5550142 or 20100 Numbers'],
    ['Model A1B 2C3 and SW20 Series'],
    ['Web design by', 'Ringstraße 12', '50667 Köln', 'Deutschland'],
    ['Aufsichtsbehörde', 'Kammerweg 1', '28195 Bremen', 'Deutschland'],
    ['Berufshaftpflichtversicherung:', 'Policenstraße 99', '80331 München', 'Deutschland'],
    ['1355 Market Street, Suite 900, San Francisco, CA 94103'],
    ['12-14 Harbour Road, Suite 600', 'San Francisco, CA 94102', 'Drop us a line', 'info@yourdomain.com'],
    ['12-14 Harbour Road, Suite 600', 'San Francisco, CA 94102', 'Have any questions?', '+44 1234 567 890'],
  ])('is none in %j', (...lines) => {
    expect(addressesOf(paragraphs(...lines))).toEqual([]);
  });

  it('stays where somebody can be reached below it', () => {
    const lines = ['12 Harbour Road', 'San Francisco, CA 94102', 'info@northgate.example', '(415) 555-0142'];
    expect(addressesOf(paragraphs(...lines))).toHaveLength(1);
  });

  it('is none of the firms a directory lists', () => {
    const page = paragraphs('1 First Ave, Columbus, OH 43215');
    expect(addressesOf({ ...page, url: 'https://northgate.example/directory' })).toEqual([]);
  });

  it('of a street stands before that of a box', () => {
    const page = paragraphs('PO Box 55, Columbus, OH 43215', '2 Second Ave, Dayton, OH 45402');
    const [first] = read(page)
      .facts.filter(({ field }) => field === 'address')
      .sort((one, other) => other.confidence - one.confidence);
    expect(first?.value).toMatchObject({ locality: 'Dayton' });
  });

  it('stands first when it is the head office', () => {
    const page = paragraphs(
      'Branch',
      '1 First Ave, Columbus, OH 43215',
      'Head office',
      '2 Second Ave, Dayton, OH 45402',
    );
    const [first] = read(page)
      .facts.filter(({ field }) => field === 'address')
      .sort((one, other) => other.confidence - one.confidence);
    expect(first?.value).toMatchObject({ locality: 'Dayton' });
  });
});

describe('the country', () => {
  it('is told by an address, and by agreement of weaker signs', () => {
    expect(countryOf(paragraphs('Austin, TX 78701'))?.value).toBe('US');
    const weak = { ...paragraphs('Tel. +49 561 5550142'), url: 'https://northgate.de/', lang: 'de' };
    expect(countryOf(weak)?.value).toBe('DE');
  });

  it('is that of the small state whose postcode it is, not that of its neighbour', () => {
    const page = paragraphs('Via Marino Olivi, 23', '47899 Serravalle (RSM)', 'Tel. +378 0549 555142');
    expect(countryOf({ ...page, lang: 'it' })?.value).toBe('SM');
    expect(addressesOf({ ...page, lang: 'it' })).toMatchObject([{ locality: 'Serravalle', country: 'SM' }]);
  });

  it('is not that of the next office, named on a line of its own', () => {
    const page = paragraphs(
      '22 Rata Street, Ponsonby, Auckland 1021',
      'United Kingdom',
      '5th Floor, 12 Mill Row, Birmingham B3 3AA',
    );
    const found = addressesOf({ ...page, url: 'https://northgate.nz/' });
    expect(found).toMatchObject([{ country: 'NZ' }, { locality: 'Birmingham', country: 'GB' }]);
  });

  it.each([
    ['AU', 'Call us on (02) 5550 1420', 'sales@northgate.com.au'],
    ['FR', 'Tél. 01 55 50 14 20', 'contact@northgate.fr'],
    ['GB', 'Tel. 020 7555 0142', 'office@northgate.co.uk'],
    ['SE', 'Telefon 08-555 01 42', 'info@northgate.se'],
    ['BR', 'Telefone (11) 5555-0142', 'R$ 55'],
  ])('%s is told by how numbers, amounts and addresses are written', (country, ...lines) => {
    expect(countryOf(paragraphs(...lines))?.value).toBe(country);
  });

  it.each([['£ 20 and € 25'], ['Version 01.02.03.04.05'], ['info@northgate.io'], ['R$ 20']])(
    'is not told by "%s"',
    (line) => {
      expect(countryOf(paragraphs(line))).toBeUndefined();
    },
  );

  it.each([
    ['a top-level domain alone', { ...paragraphs('Hello'), url: 'https://northgate.de/', lang: '' }],
    ['a language alone', { ...paragraphs('Hallo'), lang: 'de-DE' }],
    ['a domain sold to the world', { ...paragraphs('Hello'), url: 'https://northgate.io/' }],
  ])('is not told surely by %s', (_what, snapshot) => {
    expect(countryOf(snapshot)?.confidence ?? 0).toBeLessThanOrEqual(0.5);
  });

  it('is stated as a home town', () => {
    const page = paragraphs('We are headquartered in Denver, Colorado and work everywhere.');
    expect(addressesOf(page)).toEqual([{ locality: 'Denver', region: 'Colorado', country: 'US' }]);
  });
});
