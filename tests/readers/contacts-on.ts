import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { reader as links } from '../../lib/readers/contact-links.reader.ts';
import { understand } from '../../lib/readers/index.ts';
import { reader as texts } from '../../lib/readers/text-contacts.reader.ts';

const readAt = '2026-03-16T09:30:00.000Z';

/** What the readers of links and of text find on a page to reach somebody by. */
export const contactsOn = (snapshot: Snapshot) => understand(snapshot, { readAt, readers: [links, texts] });

/** The values of one field they find. */
export const contactValues = (snapshot: Snapshot, field: string): unknown[] =>
  contactsOn(snapshot)
    .facts.filter((fact) => fact.field === field)
    .map(({ value }) => value);

/** A paragraph that is a link. */
export const link = (href: string, text: string): OutlineEntry[] => [
  { d: 0, t: 'p', b: 1 },
  { d: 1, t: 'a', a: { href } },
  { d: 2, x: text },
];
