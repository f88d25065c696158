import { expect, test } from 'vitest';
import { labelOnly } from '../../lib/readers/contact/phone-labels.ts';
import { reader as founding } from '../../lib/readers/founding.reader.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader as place } from '../../lib/readers/place.reader.ts';
import { contactValues } from './contacts-on.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';

const phoneWords =
  'Sentralbord Växel Vaihde Vakttelefon Vagttelefon Durchwahl Centralino Centralita Ústředna Urgences Notdienst Direktwahl Mobilnr Jourtelefon Kundtjänst PABX EPABX Conmutador Dahili Telemóvel Puhelinnumero Komórka Spoedlijn Switchboard';

test.each(phoneWords.split(' '))('%s is a telephone', (word) => {
  expect(labelOnly(`${word}:`)).toBe('phone');
});

test.each(['Télécopie', 'Téléc', 'Telefaks', 'Faksi fax', 'Telefaxnummer'])('%s is a fax', (word) => {
  expect(labelOnly(`${word}:`)).toBe('fax');
});

test.each(['Y-tunnus', 'OVT', 'Bankgiro', 'Plusgiro', 'KvK', 'Operaattoritunnus', 'NMLS'])(
  '%s is no telephone',
  (word) => {
    const page = { ...paragraphs('Ahornkatu 8', '33960 Pirkkala', `${word}: 0400 555 014`), lang: 'fi' };
    expect(contactValues(page, 'phone')).toEqual([]);
  },
);

const cantons = 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH';

test.each(cantons.split(' '))('the canton %s behind a Swiss town is its region', (canton) => {
  const page = { ...paragraphs(`Ahornstrasse 4, 3076 Worb ${canton}`, 'in der ganzen Schweiz'), lang: 'de-ch' };
  const { facts } = understand(page, { readAt, readers: [place] });
  expect(facts.map(({ value }) => value)).toContainEqual(
    expect.objectContaining({ locality: 'Worb', region: canton, country: 'CH' }),
  );
});

test.each(['AB', 'XX', 'SA'])('%s is no canton', (letters) => {
  const page = { ...paragraphs(`Ahornstrasse 4, 3076 Worb ${letters}`, 'in der ganzen Schweiz'), lang: 'de-ch' };
  const { facts } = understand(page, { readAt, readers: [place] });
  expect(facts.map(({ value }) => value)).not.toContainEqual(expect.objectContaining({ region: letters }));
});

test.each([
  'Der Betrieb wurde 1971 von zwei Brüdern gegründet.',
  'Als Familienbetrieb bestehen wir seit 1971.',
  'Seit 1971 ist unser Familienunternehmen in Weiden zu Hause.',
  'Depuis 1971, notre entreprise familiale travaille le bois.',
  'Dal 1971 la nostra famiglia lavora il legno.',
  'Sinds 1971 is ons familiebedrijf, een familiebedrijf uit Geel, er voor u.',
  'Since opening our doors in 1971 we have grown.',
  'Northgate was set up by two friends in 1971.',
  'Perustettu 1971 Pirkkalassa.',
  'Grundat 1971 i Gislaved.',
  'Założona w 1971 roku.',
])('founded in 1971: %s', (line) => {
  const { facts } = understand({ ...paragraphs(line), title: 'Northgate' }, { readAt, readers: [founding] });
  expect(facts.map(({ value }) => value)).toEqual([1971]);
});

test.each([
  'Seit 1971 Mitglied der Innung.',
  'Depuis 1971, la loi protège les forêts.',
  'Dal 1971 il parco è aperto a tutti.',
  'Der Verband wurde 1971 erweitert.',
])('nothing founded in "%s"', (line) => {
  const { facts } = understand({ ...paragraphs(line), title: 'Northgate' }, { readAt, readers: [founding] });
  expect(facts).toEqual([]);
});
