import { snapshotOf } from '../../lib/markup/snapshot-of.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';

/** An invented page of Northgate: what its main part holds, and where it stands. */
export type Written = { body: string; path: string; lang?: string };

const inline = new Set(['a', 'b', 'i', 'img', 'span', 'strong', 'em']);

/** How each element of a page looks that is laid out as its tags are without a style. */
const looksOf = (html: string): string =>
  [...html.matchAll(/<([a-z]\w{0,12})/g)].map(([, tag = '']) => (inline.has(tag) ? '0' : '1')).join('');

/** The people read on a page, each as "name | title | e-mail | phone" as far as they are known, in the order of the alphabet. */
export const peopleIn = ({ body, path, lang = 'en' }: Written): string[] => {
  const head = `<head><title>Northgate</title></head><body><header><a href="/">Northgate</a></header>`;
  const html = `<html lang="${lang}">${head}<main>${body}</main><footer>© 2026 Northgate</footer></body></html>`;
  const url = `https://northgate.example${path}`;
  const frame = {
    url,
    title: 'Northgate',
    contentType: 'text/html',
    looks: looksOf(html),
    rest: [],
    isWhole: true,
    ms: 1,
  };
  const { people } = understand(snapshotOf({ ...frame, html }), {
    readAt: '2026-03-16T09:30:00.000Z',
    readers: [reader],
  });
  return people
    .map(({ name, title, email, phone }) =>
      [name, title ?? '', email ?? '', phone ?? ''].join(' | ').replace(/[ |]+$/, ''),
    )
    .sort();
};

/** Lines of a page, each a paragraph. */
export const lines = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

/** Items of a list. */
export const list = (...texts: readonly string[]): string =>
  `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;

/** Cards of a list of people: a name in a heading, and what stands below it. */
export const cards = (...all: readonly (readonly [name: string, ...below: string[]])[]): string =>
  all.map(([name, ...below]) => `<div class="card"><h3>${name}</h3>${lines(...below)}</div>`).join('');

/** Rows of a table. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<table><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
