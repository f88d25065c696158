import type { AnswerValue, Saying } from '../prospect/change.ts';
import { sweetSpot } from './history.ts';
import { ofContact } from './people.ts';
import type { Situation } from './situation.ts';
import { type ChoiceRow, type Key, type OpenRow, vocabulary } from './vocabulary.ts';

/** What saying needs to know beside the value: the day, and whom an answer about the contact is about. */
export type Speaker = Pick<Situation, 'today' | 'definition'> & { contact: { id: string; name: string } | undefined };

/** An answer to a question, in the form it is kept. */
export const answered = (question: string, value: AnswerValue): Saying => ({ kind: 'answered', question, value });

const happened = (row: ChoiceRow<string> | OpenRow, on: string, what?: string): Saying[] =>
  row.event ? [{ kind: 'happened', event: row.event, on, ...(what === undefined ? {} : { what }) }] : [];

const texts = (value: AnswerValue): string[] => (Array.isArray(value) ? value : [`${value}`]);

/** An event: "yes" is one that happened today, a day one of that day, any other text what happened. */
function event(key: Key, value: AnswerValue, { today }: Speaker): Saying[] {
  const row: ChoiceRow<string> | OpenRow = vocabulary[key];
  if (value === 'no' || value === 'unknown') return [answered(key, value)];
  if (value === 'yes') return happened(row, today);
  if (row.values === 'day') return happened(row, `${value}`);
  return texts(value).flatMap((what) => happened(row, today, what));
}

function corrected(key: Key, value: AnswerValue): Saying[] {
  if (key === 'company.users' && typeof value === 'number')
    return [{ kind: 'corrected', field: 'headcount', value: { min: value, max: value } }];
  if (key === 'company.niche_label')
    return [{ kind: 'corrected', field: 'service', value: `${value}`.toLowerCase().slice(0, 80) }];
  return [];
}

const tagged = (value: AnswerValue, { definition }: Speaker): Saying[] => {
  const { id, version } = definition;
  if (value === 'unknown') return [];
  return [{ kind: 'tagged', tag: sweetSpot, on: value === 'yes', reason: '', definition: { id, version } }];
};

function aboutContact(key: Key, value: AnswerValue, { contact }: Speaker): Saying[] {
  if (contact === undefined) return [];
  if (key === 'contact.title')
    return [{ kind: 'contact-set', contact: contact.id, name: contact.name, title: `${value}` }];
  return [answered(ofContact(key, contact.id), value)];
}

/** What is appended to a prospect when somebody says that a key of the vocabulary has a value. Nothing for keys kept elsewhere. */
export function say(key: Key, value: AnswerValue, speaker: Speaker): Saying[] {
  switch (vocabulary[key].stored) {
    case 'answer':
      return [answered(key, value)];
    case 'contact-answer':
    case 'contact':
      return aboutContact(key, value, speaker);
    case 'event':
      return event(key, value, speaker);
    case 'correction':
      return corrected(key, value);
    case 'tag':
      return tagged(value, speaker);
    default:
      return [];
  }
}
