import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import { accountOf } from '../../lib/prospect/identity.ts';
import { readers, understand } from '../../lib/readers/index.ts';
import { readablePage } from '../../lib/readers/page.ts';
import { shapeOf } from '../lab/reading-shape.ts';
import type { Labelled } from './labelled-page.ts';

/** A way of reading a page, in the shape that readings are scored in. */
export type Rival = (page: Labelled) => Promise<object> | object;

const readAt = '2026-01-01T00:00:00.000Z';
/** For pages without an address: one that is kept free for documents. */
const nowhere = 'http://192.0.2.1/';
const structuredOnly = readers.filter(({ id }) => /^(?:json-ld|microdata|rdfa|microformats)$/.test(id));

const textOf = ({ snapshot }: Labelled): string =>
  readablePage(snapshot, accountOf(snapshot.url) ?? 'unknown')
    .lines.map(({ text }) => text)
    .join('\n');

const email = /[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,253}\.[a-z]{2,24}/gi;

/** What anybody writes first: one expression for e-mails, and the telephone library over the text. */
const expressions: Rival = (page) => {
  const text = textOf(page);
  const ending = URL.parse(page.url)?.hostname.split('.').at(-1)?.toUpperCase() ?? '';
  const defaultCountry = ending === 'UK' ? 'GB' : isSupportedCountry(ending) ? ending : 'US';
  const phones = findPhoneNumbersInText(text, defaultCountry).map(({ number }) => number.number);
  const emails = [...text.matchAll(email)].map(([found]) => found.toLowerCase());
  return { company: { phones: [...new Set(phones)], emails: [...new Set(emails)] }, people: [] };
};

/** Finds the name of who stands behind a page. */
export type PublisherOf = (url: string, html: string) => Promise<string | undefined>;

/** All that are measured, ours first. */
export const rivalsWith = (publisherOf: PublisherOf): Readonly<Record<string, Rival>> => ({
  ours: ({ snapshot }) => shapeOf(understand(snapshot, { readAt })),
  metascraper: async ({ url, html }) => {
    const name = await publisherOf(url || nowhere, html);
    return { company: name ? { name } : {}, people: [] };
  },
  structured: ({ snapshot }) => shapeOf(understand(snapshot, { readAt, readers: structuredOnly })),
  expressions,
});
