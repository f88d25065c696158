import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/prospect/snapshot.ts';
import { contactValues } from './contacts-on.ts';
import { type Made, outlineOf } from './made-outline.ts';
import { emptySnapshot } from './made-snapshot.ts';

const us = '2107 Cedar Street, Austin, TX 78704, USA';
const de = 'Ahornweg 12, 10115 Berlin, Deutschland';
const page = (place: string, ...made: Made[]): Snapshot => ({
  ...emptySnapshot,
  outline: outlineOf([...made, ['p', {}, place]], 0),
});
const numbers = (snapshot: Snapshot) => [
  contactValues(snapshot, 'phone').sort(),
  contactValues(snapshot, 'fax').sort(),
];
const lines = (...texts: string[]) => texts.flatMap((text): (Made | string)[] => [text, ['br', {}]]);
const cells = (...texts: string[]) => ['tr', {}, ...texts.map((text): Made => ['td', {}, text])] as const;
const div = (...within: (Made | string)[]): Made => ['div', {}, ...within];

describe('labels and numbers in columns', () => {
  it.each([
    [
      ['Phone:', 'Fax:', 'E-mail:'],
      ['512-555-0142', '512-555-0149', 'info@northgate.example'],
    ],
    [
      ['E-mail', 'Phone', 'Fax'],
      ['info@northgate.example', '512-555-0142', '512-555-0149'],
    ],
    [
      ['Address:', 'Phone:', 'Fax:'],
      ['2107 Cedar Street', 'Austin, TX 78704', '512-555-0142', '512-555-0149'],
    ],
    [
      ['Fax', 'Phone'],
      ['512-555-0149', '512-555-0142'],
    ],
  ])('%j left of %j', (labels, values) => {
    const table: Made = ['table', {}, ['tr', {}, ['td', {}, ...lines(...labels)], ['td', {}, ...lines(...values)]]];
    expect(numbers(page(us, table))).toEqual([['+15125550142'], ['+15125550149']]);
    expect(numbers(page(us, div(div(...lines(...labels)), div(...lines(...values)))))).toEqual([
      ['+15125550142'],
      ['+15125550149'],
    ]);
  });

  it('links that dial, beside each other, are numbers of their own', () => {
    const dials = (number: string): Made => ['a', { href: `tel:${number}` }, number];
    const values = div(dials('512-555-0142'), ' ', dials('512-555-0149'));
    expect(numbers(page(us, div(div(...lines('Phone:', 'Fax:', 'Email:')), values)))).toEqual([
      ['+15125550142'],
      ['+15125550149'],
    ]);
  });

  it('where labels and numbers do not fit together, none is guessed', () => {
    const labels = ['Phone', 'Fax', 'E-mail', 'Web'];
    const values = ['512-555-0142', '512-555-0147', '512-555-0149'];
    expect(numbers(page(us, div(div(...lines(...labels)), div(...lines(...values)))))).toEqual([[], []]);
  });

  it('each number stands under the word over its column', () => {
    const table: Made = [
      'table',
      {},
      ['thead', {}, cells('Office', 'Phone', 'Fax')],
      ['tbody', {}, cells('Austin', '512-555-0142', '512-555-0149'), cells('Dallas', '214-555-0142', '214-555-0149')],
    ];
    expect(numbers(page(us, table))).toEqual([
      ['+12145550142', '+15125550142'],
      ['+12145550149', '+15125550149'],
    ]);
    const headless: Made = [
      'table',
      {},
      cells('', 'Telefon', 'Telefax'),
      cells('Zentrale', '030 5550142', '030 5550149'),
    ];
    expect(numbers(page(de, headless))).toEqual([['+49305550142'], ['+49305550149']]);
  });
});

describe('what says that a number is a fax', () => {
  const dial = (attributes: Made[1]): Made => ['p', {}, ['a', attributes, '512-555-0149']];
  it.each<[string, Made]>([
    ['a link that sends faxes', dial({ href: 'fax:+15125550149' })],
    ['the title of a link that dials', dial({ href: 'tel:+15125550149', title: 'Fax' })],
    ['a label over a link that dials', div(['p', {}, 'Fax'], dial({ href: 'tel:+15125550149' }))],
    ['a printer', ['p', {}, ['i', { class: 'bi bi-printer' }], '512-555-0149']],
    ['a drawing', ['p', {}, ['svg', { 'aria-label': '#icon-fax' }], '512-555-0149']],
    ['a printer in an icon font', ['p', {}, ['span', { class: 'material-icons' }, 'print'], ' 512-555-0149']],
    ['a letter behind it', ['p', {}, '512-555-0149 (f)']],
    ['a Finnish word', ['p', {}, 'Faksi 512-555-0149']],
  ])('%s', (_, made) => {
    expect(numbers(page(us, made))).toEqual([[], ['+15125550149']]);
  });

  it('not a class for what is never printed, nor one of both', () => {
    expect(numbers(page(us, ['div', { class: 'd-print-none' }, 'Ring 512-555-0142']))).toEqual([['+15125550142'], []]);
    expect(numbers(page(us, ['div', { class: 'phone-fax' }, 'Ring 512-555-0142']))).toEqual([['+15125550142'], []]);
  });
});

describe('several numbers under one label', () => {
  it.each([
    [us, 'Call 512-555-0142 or 800-555-0142', [['+15125550142', '+18005550142'], []]],
    [us, 'Fax: 512-555-0148, 512-555-0149', [[], ['+15125550148', '+15125550149']]],
    [us, 'Phone: 512-555-0142, 555-0147', [['+15125550142', '+15125550147'], []]],
    [de, 'Tel./Fax: 030 5550142 / 5550149', [['+49305550142'], ['+49305550149']]],
    [de, 'Tel.: 030/5550142-5550147', [['+49305550142', '+49305550147'], []]],
    [de, 'Tel. 030 · 555 01 42', [['+49305550142'], []]],
    ['Lindgatan 2, 00100 Helsinki, Finland', 'Puh. 0455550142/0455550147', [['+358455550142', '+358455550147'], []]],
    [us, 'Phone (e.g. 512-555-0142)', [[], []]],
    [us, 'Phone: 512-555-0142, 12 lines', [['+15125550142'], []]],
  ])('%s: %s', (place, text, found) => {
    expect(numbers(page(place, ['p', {}, text]))).toEqual(found);
  });

  it('no word goes on from a number: what follows in a link is the next thing', () => {
    const made: Made = [
      'footer',
      {},
      'Fax 512-555-0149',
      ['a', { href: 'mailto:info@northgate.example' }, 'info@northgate.example'],
    ];
    expect(numbers(page(us, made))).toEqual([[], ['+15125550149']]);
  });

  it('six zeros are nobody', () => {
    expect(numbers(page(de, ['p', {}, ['a', { href: 'tel:0941000000' }, 'Rufen Sie an']]))).toEqual([[], []]);
  });
});
