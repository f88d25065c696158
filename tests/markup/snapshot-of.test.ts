import { expect, it } from 'vitest';
import { snapshotOf } from '../../lib/markup/snapshot-of.ts';
import { Capture, look, plainLook } from '../../lib/prospect/capture.ts';
import { Snapshot, snapshotLimits } from '../../lib/prospect/snapshot.ts';

const capture = (given: Partial<Capture>): Capture =>
  Capture.parse({
    ...{ url: 'https://northgate.example/', title: 'Northgate', contentType: 'text/html', ms: 1 },
    ...{ html: '', looks: '', rest: [], isWhole: true, ...given },
  });
const textsOf = ({ outline }: Snapshot) => outline.flatMap(({ x }) => x ?? []);
const looks = (...all: number[]) => String.fromCharCode(...all.map((one) => plainLook + one));
const html = '<html lang="en"><body><p>seen</p><p>secret</p></body></html>';

it('makes an outline of markup and looks', () => {
  const snapshot = snapshotOf(capture({ html, looks: looks(1, 1, 1, 1 + look.hidden) }));
  expect(Snapshot.parse(snapshot)).toMatchObject({ title: 'Northgate', lang: 'en', truncated: false, ms: 1 });
  expect(snapshot.outline.map(({ t, x, h }) => `${t ?? x}${h ? ' hidden' : ''}`)).toEqual([
    ...['html', 'body', 'p', 'seen', 'p hidden', 'secret'],
  ]);
});

it('reads by tags alone, and says that it is not whole, where markup and looks are out of step', () => {
  const snapshot = snapshotOf(capture({ html, looks: looks(1, 1, 1, 1, 1) }));
  expect(textsOf(snapshot)).toEqual(['seen', 'secret']);
  expect(snapshot.truncated).toBe(true);
});

it('puts what was handed over apart behind all else, footers first where there is no room for all', () => {
  const rest = [
    { html: '<li>Sales: <a href="mailto:sales@northgate.example">write</a></li>', isHidden: false },
    { html: '<footer>Northgate IT, LLC</footer>', isHidden: true },
  ];
  const snapshot = snapshotOf(capture({ html, looks: looks(1, 1, 1), rest, isWhole: false }));
  expect(textsOf(snapshot)).toEqual(['seen', 'Sales: ', 'write', 'Northgate IT, LLC']);
  expect(snapshot.outline.find(({ t }) => t === 'footer')).toMatchObject({ h: 1, d: 2 });
  expect(snapshot.truncated).toBe(true);
});

it('holds no more than a snapshot may, whatever is handed over', () => {
  const many = `<html><body>${'<p>word</p>'.repeat(50_000)}<footer>Foot</footer></body></html>`;
  const snapshot = snapshotOf(capture({ html: many, looks: looks(1, 1, ...Array(50_001).fill(1)) }));
  expect(JSON.stringify(snapshot).length).toBeLessThanOrEqual(snapshotLimits.bytes);
  expect(textsOf(Snapshot.parse(snapshot)).at(-1)).toBe('Foot');
});

it('a drawing without a class says what it is of where that is a telephone or a fax', () => {
  const drawn = (within: string) =>
    snapshotOf(
      capture({
        html: `<html><body><p><svg>${within}</svg>12</p></body></html>`,
        looks: looks(1, 1, 1, 1 + look.shut),
      }),
    ).outline.flatMap(({ t, a }) => (t === 'svg' ? [a?.['aria-label']] : []));
  expect(drawn('<use href="#icon-fax"></use>')).toEqual(['#icon-fax']);
  expect(drawn('<use xlink:href="/i.svg#phone"></use>')).toEqual(['/i.svg#phone']);
  expect(drawn('<title>Telefon</title><path d="M0 0"></path>')).toEqual(['Telefon']);
  expect(drawn('<title>Map</title>')).toEqual([]);
});

it('keeps what a page behind the cut says for machines', () => {
  const meant = '<script type="application/ld+json">{"name":"Northgate"}</script><link rel="canonical" href="/home">';
  const page = html.replace('<p>secret</p>', `<p>lost</p>${meant}<template>${meant}</template>`);
  const snapshot = snapshotOf(capture({ html: page, looks: looks(1, 1, 1), isWhole: false }));
  expect(textsOf(snapshot)).toEqual(['seen']);
  expect(snapshot).toMatchObject({ jsonLd: ['{"name":"Northgate"}'], canonical: 'https://northgate.example/home' });
});

it('says that it is not whole where nothing at all was looked at in time', () => {
  expect(snapshotOf(capture({ html, isWhole: false })).truncated).toBe(true);
});
