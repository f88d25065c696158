import type { Definition } from '../definition/definition.ts';
import { type ContactLevel, contactLevels } from '../definition/vocabulary.ts';
import { type JobFunction, type Seniority, seniorities } from '../prospect/person.ts';
import type { AccountView, Answer, Contact } from '../prospect/view.ts';
import { titleOf } from '../titles/title.ts';
import { isOfAnotherFirm, namesOf } from './another-firm.ts';
import type { JudgedContact } from './assessment.ts';
import { isMereShareholder } from './shareholders.ts';

/** The question under which something said of one contact is kept. */
export const ofContact = (key: string, contact: string): string => `${key}@${contact}`;

/** What was said of a contact; the view keeps answers under the id the contact goes by now. */
export const saidOf = (view: AccountView, key: string, contact: Contact): Answer | undefined =>
  view.standing.answers.get(ofContact(key, contact.id));

/** The rank the authority rules see, from what a title says. */
function levelOf(title: { seniority?: Seniority; function?: JobFunction }): ContactLevel {
  switch (title.seniority) {
    case undefined:
      return 'unknown';
    case 'owner':
      return 'owner';
    case 'c-suite':
      return title.function === 'general-management' ? 'ceo' : 'division_head';
    case 'vp':
    case 'director':
    case 'head':
      return 'division_head';
    case 'manager':
      return 'manager';
    default:
      return 'staff';
  }
}

/** A title that names another firm tells no rank in this one; `names` gives this one's own. */
function judged(view: AccountView, contact: Contact, names: () => readonly string[]): JudgedContact {
  const said = contactLevels.find((level) => level === saidOf(view, 'contact.level', contact)?.value);
  if (isOfAnotherFirm(contact.title, names))
    return said === undefined ? { ...contact, level: 'unknown', isElsewhere: true } : { ...contact, level: said };
  const title = contact.title === undefined ? {} : titleOf(contact.title, view.one('headcount')?.value);
  return { ...contact, ...title, level: said ?? levelOf(title) };
}

const rank: Record<ContactLevel, number> = { owner: 0, ceo: 0, division_head: 1, manager: 2, staff: 3, unknown: 4 };
const seniorityRank = ({ seniority }: JudgedContact) => (seniority ? seniorities.indexOf(seniority) : 99);

/** Everybody known at the account, most senior first; those of another firm after them, and those no longer shown last. */
export function judgedPeople(view: AccountView): JudgedContact[] {
  let own: string[] | undefined;
  const names = () => (own ??= namesOf(view));
  const people = view.contacts.map((contact) => judged(view, contact, names));
  return people.sort(
    (a, b) =>
      Number(a.gone) - Number(b.gone) ||
      Number(a.isElsewhere ?? false) - Number(b.isElsewhere ?? false) ||
      rank[a.level] - rank[b.level] ||
      seniorityRank(a) - seniorityRank(b) ||
      b.confidence - a.confidence,
  );
}

/** True for whom a small firm's decisions are expected from. */
export const isTop = ({ level }: JudgedContact): boolean => level === 'owner' || level === 'ceo';

/** Ranks that may decide in some firm; calling anybody else is asking for a gatekeeper (S4.17), so nobody else is proposed. */
const mayDecide: readonly ContactLevel[] = ['owner', 'ceo', 'division_head'];

/**
 * Whom to choose while nobody is chosen: the most senior person still shown who may decide, those who run the firm before
 * those who merely hold a part of it.
 */
export const proposedAmong = (people: readonly JudgedContact[]): JudgedContact | undefined => {
  const deciding = people.filter(({ gone, level }) => !gone && mayDecide.includes(level));
  return deciding.find((one) => isTop(one) && !isMereShareholder(one.title)) ?? deciding[0];
};

const wordsIn = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** True when one of these phrases stands in a title, whole words. */
export const says = (title: string, phrases: readonly string[]): boolean => {
  const words = wordsIn(title);
  return phrases.some((phrase) => words.includes(wordsIn(phrase)));
};

/** True when a title names the division that buys: "VP Managed Services". */
export const namesBuyingDivision = (title: string, { buyingDivision }: Definition): boolean =>
  says(title, buyingDivision);
