import { describe, expect, it } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader as legalName } from '../../lib/readers/legal-name.reader.ts';
import { reader as metaAndTitle } from '../../lib/readers/meta-and-title.reader.ts';
import { legalNamesIn } from '../../lib/readers/name/legal-text.ts';
import { tidyName } from '../../lib/readers/name/tidy.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const readers = [metaAndTitle, legalName];

/** The surest value of a field, as a string. */
const surest = (snapshot: Snapshot, field: 'name' | 'legalName'): unknown => {
  const { facts, failed } = understand(snapshot, { readAt, readers });
  expect(failed).toEqual([]);
  const [best] = facts.filter((fact) => fact.field === field).sort((one, other) => other.confidence - one.confidence);
  return best?.value;
};

describe('a name with its legal form, in a text', () => {
  it.each([
    ['© 2003– Northgate, Inc.', '', 'Northgate, Inc.'],
    ['© northgate-kontor Handelsgesellschaft mbH', 'northgate', 'northgate-kontor Handelsgesellschaft mbH'],
    ['Copyright 2015 by Nordporta S.p.a -', '', 'Nordporta S.p.a'],
    ['Nordtor am Bellevue AG', '', 'Nordtor am Bellevue AG'],
    ['En Nordtor Clima, S.L. llevamos', '', 'Nordtor Clima, S.L.'],
    ['Nordtor Handelsges.m.b.H. | FN 555', '', 'Nordtor Handelsges.m.b.H.'],
    ['Northgate (UK) Ltd is registered in England', '', 'Northgate (UK) Ltd'],
    ['Linde, Ahorn & Weiden Steuerberater GmbH', '', 'Linde, Ahorn & Weiden Steuerberater GmbH'],
    [
      'NVS - Nordtorer Verband der Sammler und Freunde der Technik e.V.',
      '',
      'NVS - Nordtorer Verband der Sammler und Freunde der Technik e.V.',
    ],
    ['北門精工株式会社が所属する', '', '北門精工株式会社'],
    ['株式会社北門', '', '株式会社北門'],
    ['ООО «Северные ворота», 2024', '', 'ООО «Северные ворота»'],
    ['Northgate Trading Co., Ltd.', '', 'Northgate Trading Co., Ltd.'],
    ['Kranich & Söhne GMBH & CO. KG', '', 'Kranich & Söhne GMBH & CO. KG'],
    ['Portanova S. de R.L. de C.V.', '', 'Portanova S. de R.L. de C.V.'],
    ['Brama Północna sp. z o.o. z siedzibą', '', 'Brama Północna sp. z o.o.'],
    ['Noordpoort Techniek B.V. te Utrecht', '', 'Noordpoort Techniek B.V.'],
    ['Norrport Data AB, org.nr', '', 'Norrport Data AB'],
    ['© 2008-18 2/24th Northgate Association Inc', '', '2/24th Northgate Association Inc'],
    ['is the trading name for Brook Stein Limited.', '', 'Brook Stein Limited'],
    ['il sito web di Portanova Costruzioni S.r.l. (di seguito)', '', 'Portanova Costruzioni S.r.l.'],
    ['La Portanova S.r.l.', '', 'La Portanova S.r.l.'],
    ['NGT technik s.r.o.', '', 'NGT technik s.r.o.'],
    ['Transporte Nordtor SAC', '', 'Transporte Nordtor SAC'],
    ['© 2024 De Noordpoort B.V.', '', 'De Noordpoort B.V.'],
  ])('%s', (text, label, name) => expect(legalNamesIn(text, label)[0]?.name).toBe(name));

  it.each([
    'We are a limited company of friends',
    'GmbH',
    'a GmbH is a company',
    'Corporation tax and VAT',
    'Opening an LLC in three steps',
    '株式会社',
  ])('none: %s', (text) => expect(legalNamesIn(text, '')).toEqual([]));
});

const footer = (...texts: string[]): OutlineEntry[] => [
  { d: 0, t: 'footer', b: 1 },
  ...texts.flatMap((x): OutlineEntry[] => [
    { d: 1, t: 'p', b: 1 },
    { d: 2, x },
  ]),
];
const pageWith = (path: string, outline: OutlineEntry[], rest: Partial<Snapshot> = {}): Snapshot => ({
  ...emptySnapshot,
  ...rest,
  url: `https://northgate.example${path}`,
  outline,
});
const lines = (...texts: string[]): OutlineEntry[] => paragraphs(...texts).outline;

describe("the company's own legal name", () => {
  it.each([
    ['/', footer('© 2026 Portanova Holding S.p.A. - P.IVA 01234567890'), 'Portanova Holding S.p.A.'],
    ['/', footer('Portanova S.r.l.', 'Via Roma 1', 'P.IVA 01234567890'), 'Portanova S.r.l.'],
    ['/imprint', lines('Impressum', 'Betreiber: Nordtor Handels GmbH', 'Hosting: Wolke AG'), 'Nordtor Handels GmbH'],
    ['/mentions-legales', lines('Éditeur du site : Porte du Nord SARL', 'Hébergeur : Nuage SAS'), 'Porte du Nord SARL'],
    ['/', footer('This website is operated by Amber Road Services LLC, Austin'), 'Amber Road Services LLC'],
    ['/', footer('Northgate is a trading name of Amber Road Holdings Ltd'), 'Amber Road Holdings Ltd'],
    ['/terms', lines('Amber Road Holdings Ltd is registered in England, no. 0555'), 'Amber Road Holdings Ltd'],
  ])('%s %j', (path, outline, name) => expect(surest(pageWith(path, outline), 'legalName')).toBe(name));

  it.each([
    ['/', lines('Our customers: Amber Road Ltd, Stone Mills Inc.')],
    ['/news/2026/03/fair', lines('Photo © Heimatbund Ahorn e. V.', 'The fair was a success.')],
    ['/', footer('Website by Bright Pixel GmbH')],
    ['/', footer('Powered by Cloud Nine LLC')],
    ['/', lines('We carry insurance with Amber Mutual plc.')],
    ['/team', lines('Ada Whitlock came to us from Amber Road Ltd in 2019.')],
  ])('none: %s %j', (path, outline) => expect(surest(pageWith(path, outline), 'legalName')).toBeUndefined());
});

describe('what the company is called', () => {
  it.each([
    ['', 'Contact us | Amber Road Hardware', [], 'Amber Road Hardware'],
    ['', 'Kontakt - Nordtor Museum', [], 'Nordtor Museum'],
    ['', 'Welcome to the Amber Road Inn', [], 'Amber Road Inn'],
    [
      'https://northgatetenancycare.example/contact',
      'Contact us',
      lines('NG Care', 'Call Northgate Tenancy Care today'),
      'Northgate Tenancy Care',
    ],
    [
      'https://museoashford.example/x',
      'Bears are back | Museo Nazionale di Ashford e Moor',
      [{ d: 0, t: 'img', a: { src: '/logo.png', alt: 'Museo' } }, ...lines('Bears have been seen')],
      'Museo Nazionale di Ashford e Moor',
    ],
    ['https://northgate.example/x', '북 | Northgate', [], 'Northgate'],
    ['', '北門精工株式会社｜高品質の磨き棒鋼', [], '北門精工株式会社'],
    ['', 'Linde, Ahorn & Weiden | Contact', footer('© 2026 Linde, Ahorn & Weiden'), 'Linde, Ahorn & Weiden'],
  ] satisfies [string, string, OutlineEntry[], string][])('%s %s', (...[url, title, outline, name]) =>
    expect(surest({ ...emptySnapshot, url, title, outline }, 'name')).toBe(name),
  );

  it.each([
    ['', 'Contact us | About us', []],
    ['https://kq7.example/contact', 'Contact us', lines('Write to us any time')],
    ['https://kq7.example/', '', footer('Copyright Statement', 'TelÃ©fonos de InterÃ©s')],
  ])('none: %s %s', (url, title, outline) =>
    expect(surest({ ...emptySnapshot, url, title, outline }, 'name')).toBeUndefined(),
  );

  it('takes a site name that copies the title for the title it is', () => {
    const title = 'Customer service - Northgate';
    const metas = [{ name: 'og:site_name', content: title }];
    expect(surest({ ...emptySnapshot, url: 'https://northgate.example/x.html', title, metas }, 'name')).toBe(
      'Northgate',
    );
  });

  it.each(['Inc. ', 'A GmbH & Co. KG ', '© ', 'Northgate ', 'S.p.A.', '株式会社', 'ООО «', 'A, B & C ', '(UK) '])(
    'reads 100 kB of %s to the end',
    (piece) => {
      const long = piece.repeat(Math.ceil(100_000 / piece.length)).match(/.{1,1400}/gs) ?? [];
      const outline = long.map((x): OutlineEntry => ({ d: 0, x }));
      expect(understand(pageWith('/', outline, { title: long[0] ?? '' }), { readAt, readers }).failed).toEqual([]);
      expect(understand(pageWith('/imprint', lines(...long)), { readAt, readers }).failed).toEqual([]);
    },
  );
});

describe('signs around a name', () => {
  it.each([
    ['🚀 Rocket IT 🚀', 'Rocket IT'],
    ['◆ Northgate ◆', 'Northgate'],
  ])('%s', (text, name) => {
    expect(tidyName(text)).toBe(name);
  });
});
