import type { Definition } from '../definition/definition.ts';
import type { ContactLevel } from '../definition/vocabulary.ts';
import type { Trilean } from '../prospect/text.ts';
import { phrase } from '../words/phrase.ts';
import type { JudgedContact, Reason } from './assessment.ts';
import { namesBuyingDivision, ofContact, saidOf } from './people.ts';
import { byPage, byYou, type Known, unknownBecause } from './reasons.ts';
import type { Situation } from './situation.ts';
import { valueWords } from './value-words.ts';

const nobody = (): Known<'unknown'> => unknownBecause(phrase('nobody is chosen as the contact'));

/** What the title of the chosen contact is and where it stands, as reasons. */
const titleReasons = ({ contact }: Situation): Reason[] =>
  contact?.title === undefined ? [] : byPage(`${contact.name}: ${contact.title}`, contact.evidence.slice(0, 1));

/** Rank of the chosen contact: as said, else by the title. */
export function contactLevel(s: Situation): Known<ContactLevel> {
  const { contact, view } = s;
  if (contact === undefined) return nobody();
  const said = saidOf(view, 'contact.level', contact);
  if (said) {
    const text = phrase('you said: {value}', { value: valueWords('contact.level', contact.level) });
    return { value: contact.level, reasons: [byYou(text, ofContact('contact.level', contact.id), said)] };
  }
  if (contact.level === 'unknown')
    return unknownBecause(phrase('the rank of {name} is not known', { name: contact.name }));
  return { value: contact.level, reasons: titleReasons(s) };
}

/** What was said of the chosen contact under a key with three answers. */
function saidOfChosen(s: Situation, key: string): Known<Trilean> {
  const { contact, view } = s;
  if (contact === undefined) return nobody();
  const said = saidOf(view, key, contact);
  if (said?.value !== 'yes' && said?.value !== 'no') return unknownBecause(phrase('not asked so far'));
  return {
    value: said.value,
    reasons: [
      byYou(said.value === 'yes' ? phrase('you said: yes') : phrase('you said: no'), ofContact(key, contact.id), said),
    ],
  };
}

/** True when a title is of the division that buys, by its words or by its function. */
export const isOfBuyers = ({ title, function: field }: JudgedContact, definition: Definition): boolean =>
  (title !== undefined && namesBuyingDivision(title, definition)) ||
  (field !== undefined && (definition.buyingFunctions ?? []).includes(field));

/** Whether the chosen contact leads the division that buys: as said, else yes when the title names it. */
export function leadsBuyingDivision(s: Situation): Known<Trilean> {
  const said = saidOfChosen(s, 'contact.leads_relevant_division');
  const { contact } = s;
  const leadsThem = contact?.level === 'division_head' && isOfBuyers(contact, s.definition);
  return said.value === 'unknown' && leadsThem ? { value: 'yes', reasons: titleReasons(s) } : said;
}

/** Whether the chosen contact can decide alone, as said for the whole at once. */
export function authorityOutright(s: Situation): Known<'sufficient' | 'insufficient' | 'unknown'> {
  const { contact, view } = s;
  if (contact === undefined) return nobody();
  const said = saidOf(view, 'contact.authority', contact);
  if (said?.value !== 'sufficient' && said?.value !== 'insufficient')
    return unknownBecause(phrase('not said outright'));
  const text =
    said.value === 'sufficient'
      ? phrase('you said: {name} decides', { name: contact.name })
      : phrase('you said: {name} cannot decide', { name: contact.name });
  return { value: said.value, reasons: [byYou(text, ofContact('contact.authority', contact.id), said)] };
}
