import { expect, test } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { contactValues, link } from './contacts-on.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const places = {
  US: '2107 Cedar Street, Austin, TX 78704, USA',
  FR: '5 rue du Lac, 75011 Paris, France',
  JP: '〒100-0001 東京都千代田区千代田5-5-5',
  BR: 'Rua das Flores, 55, São Paulo - SP, 01001-000, Brasil',
};
const page = (place: string, ...lines: string[]): Snapshot => paragraphs(...lines, place);
const withLink = (href: string, text: string): Snapshot => ({
  ...emptySnapshot,
  outline: [...link(href, text), { d: 0, t: 'p', b: 1 }, { d: 1, x: places.US }],
});

test('a label in brackets is of the number before it, in brackets of the East too', () => {
  const parted = page(places.JP, '03-5550-0142(TEL) 03-5550-0149（FAX）');
  expect([contactValues(parted, 'phone'), contactValues(parted, 'fax')]).toEqual([['+81355500142'], ['+81355500149']]);
});

test('a sentence that ends as a label does names the number below it', () => {
  const below = page(places.BR, 'Se preferir, este é o nosso telefone para contato:', '(11) 95550.0142');
  expect(contactValues(below, 'phone')).toEqual(['+5511955500142']);
  expect(contactValues(page(places.FR, 'Voici le numéro de SIRET de la société :', '0155501420'), 'phone')).toEqual([]);
});

test('a link dials what its words end in, wherever the page seems to be', () => {
  expect(contactValues(withLink('tel:+590590555130', '0590 555 130'), 'phone')).toEqual(['+590590555130']);
  expect(contactValues(withLink('tel:+590590555130', '0590 555 131'), 'phone')).toEqual([]);
});

test('a picture shows the number its alternative text says, where it calls it one', () => {
  const pictured = (alt: string): Snapshot => ({
    ...emptySnapshot,
    outline: [
      { d: 0, t: 'img', a: { src: 'tel.gif', alt } },
      { d: 0, t: 'p', b: 1 },
      { d: 1, x: places.US },
    ],
  });
  expect(contactValues(pictured('Call us on 512 555 0142'), 'phone')).toEqual(['+15125550142']);
  expect(contactValues(pictured('Picture 512 555 0142'), 'phone')).toEqual([]);
  expect(contactValues(pictured('Fax 512 555 0142'), 'phone')).toEqual([]);
});

test('a town behind a code that one country alone writes so tells the country of a number, without a street', () => {
  expect(contactValues(paragraphs('Edifício Norte', '1500-555 Lisboa', 'Tel. 21 555 01 42'), 'phone')).toEqual([
    '+351215550142',
  ]);
  expect(contactValues(paragraphs('1500-5555 Lisboa', 'Tel. 21 555 01 42'), 'phone')).toEqual([]);
  expect(contactValues(paragraphs('Dom Północny', '00-555 Warszawa', 'tel. 22 555 01 42'), 'phone')).toEqual([
    '+48225550142',
  ]);
});

test('a number right behind the code of a North American town is one', () => {
  const foot = (line: string) => {
    const snapshot = paragraphs(line);
    return [contactValues(snapshot, 'phone'), contactValues(snapshot, 'fax')];
  };
  const line = '1420 Elm St, Reno, NV 89501 (775) 555-0142 Fax: (775) 555-0149';
  expect(foot(line)).toEqual([['+17755550142'], ['+17755550149']]);
  expect(foot('1420 Elm St, Reno, NV 89501-5550 775.555.0142')).toEqual([['+17755550142'], []]);
});
