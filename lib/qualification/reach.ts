import type { PageKind } from '../prospect/reading.ts';
import type { Act, Assessment, JudgedContact } from './assessment.ts';
import type { Situation } from './situation.ts';

type Whom = Pick<Assessment, 'contact' | 'proposedContact'>;

/** The first name, as one would address a colleague. */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** A number as it is read aloud: "+1 512 555 0142"; other countries' numbers stay as they are. */
const spoken = (phone: string): string => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');

/** The contact's own number, else the company's main one. */
const phoneOf = (s: Situation, contact: JudgedContact | undefined): string | undefined =>
  contact?.phone ?? s.view.all('phone')[0]?.value;

const peoplePages: readonly PageKind[] = ['team', 'about', 'contact', 'imprint'];

/** A page of the site that likely names people and was not read yet. */
function unreadPage(s: Situation): { kind: PageKind; url: string } | undefined {
  const read = new Set(s.prospect.pages.map(({ url }) => url));
  const links = s.prospect.pages.flatMap(({ nextPages }) => nextPages).filter(({ url }) => !read.has(url));
  return peoplePages.map((kind) => links.find((link) => link.kind === kind)).find((link) => link !== undefined);
}

const readNext = (s: Situation): Act['primary'] | undefined => {
  const page = unreadPage(s);
  return page && { kind: 'read', url: page.url, label: `Read the ${page.kind} page` };
};

/** The one-key act that gets nearer to a talk: choose, call, write, or find somebody first. */
export function reach(s: Situation, { contact, proposedContact }: Whom): Act['primary'] {
  if (contact === undefined && proposedContact)
    return { kind: 'choose', contact: proposedContact, label: `Choose ${firstName(proposedContact.name)}` };
  const phone = phoneOf(s, contact);
  if (contact && phone) {
    const line = contact.phone ? '' : ' on the main line';
    return { kind: 'call', contact, phone, label: `Call ${firstName(contact.name)}${line}` };
  }
  if (contact?.email) return { kind: 'copy', text: contact.email, label: `Copy ${firstName(contact.name)}’s address` };
  const toCopy: Act['primary'] = phone
    ? { kind: 'copy', text: phone, label: 'Copy the main number' }
    : { kind: 'none' };
  return readNext(s) ?? toCopy;
}

/** Reads on where nothing is known yet. */
export const readOn = (s: Situation): Act['primary'] => readNext(s) ?? { kind: 'none' };

/** "Luis Ortega, +1 512 555 0142"; the main number alone when nobody is known; empty when neither is. */
export function nameAndNumber(s: Situation, { contact, proposedContact }: Whom): string {
  const whom = contact ?? proposedContact;
  const phone = phoneOf(s, whom);
  return [whom?.name, phone && spoken(phone)].filter((part) => part).join(', ');
}
