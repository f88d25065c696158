import type { PageKind } from '../prospect/reading.ts';
import { phrase, phrases } from '../words/phrase.ts';
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

/** Reading a page on that likely names people or an address. */
const readWords = phrases({
  team: 'Read the team page',
  about: 'Read the about page',
  contact: 'Read the contact page',
  imprint: 'Read the imprint page',
});
type Wanted = keyof typeof readWords & PageKind;

const peoplePages: readonly Wanted[] = ['team', 'about', 'contact', 'imprint'];
const addressPages: readonly Wanted[] = ['contact', 'imprint', 'about', 'team'];

/** The first of these pages of the site that was not read yet. */
function unreadPage(s: Situation, wanted: readonly Wanted[]): { kind: Wanted; url: string } | undefined {
  const read = new Set(s.prospect.pages.map(({ url }) => url));
  const links = s.prospect.pages.flatMap(({ nextPages }) => nextPages).filter(({ url }) => !read.has(url));
  return wanted.flatMap((kind) => links.filter((link) => link.kind === kind).map(({ url }) => ({ kind, url }))).at(0);
}

const readNext = (s: Situation, wanted = peoplePages): Act['primary'] | undefined => {
  const page = unreadPage(s, wanted);
  return page && { kind: 'read', url: page.url, label: readWords[page.kind] };
};

/** The one-key act that gets nearer to a talk: choose, call, write, or find somebody first. */
export function reach(s: Situation, { contact, proposedContact }: Whom): Act['primary'] {
  if (contact === undefined && proposedContact)
    return {
      kind: 'choose',
      contact: proposedContact,
      label: phrase('Choose {whom}', { whom: firstName(proposedContact.name) }),
    };
  const phone = phoneOf(s, contact);
  if (contact && phone) {
    const whom = firstName(contact.name);
    const label = contact.phone ? phrase('Call {whom}', { whom }) : phrase('Call {whom} on the main line', { whom });
    return { kind: 'call', contact, phone, label };
  }
  if (contact?.email)
    return {
      kind: 'copy',
      text: contact.email,
      label: phrase('Copy {whom}’s address', { whom: firstName(contact.name) }),
    };
  const toCopy: Act['primary'] = phone
    ? { kind: 'copy', text: phone, label: phrase('Copy the main number') }
    : { kind: 'none' };
  return readNext(s) ?? toCopy;
}

/** Reads on where nothing is known yet. */
export const readOn = (s: Situation): Act['primary'] => readNext(s) ?? { kind: 'none' };

/** Reads on where an address to write to may stand. */
export const readForAddress = (s: Situation): Act['primary'] => readNext(s, addressPages) ?? { kind: 'none' };

/** True when there is an address to write to: the company's, or somebody's who is still there. */
export const hasEmail = (s: Situation): boolean =>
  s.view.all('email').length > 0 || s.people.some(({ email, gone }) => email !== undefined && !gone);

/** "Luis Ortega, +1 512 555 0142"; a main number is told as one, for it is not theirs; empty when neither is known. */
export function nameAndNumber(s: Situation, { contact, proposedContact }: Whom): string {
  const whom = contact ?? proposedContact;
  const phone = phoneOf(s, whom);
  if (whom === undefined || phone === undefined) return whom?.name ?? (phone ? spoken(phone) : '');
  const told = { whom: whom.name, number: spoken(phone) };
  return whom.phone ? phrase('{whom}, {number}', told) : phrase('{whom}, main line {number}', told);
}
