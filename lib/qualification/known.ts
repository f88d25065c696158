import { oncePerLanguage, phrase } from '../words/phrase.ts';
import { saidOf } from './people.ts';
import { byYou, type Known, unknownBecause } from './reasons.ts';
import { answerTo, type Situation } from './situation.ts';
import { valueWords } from './value-words.ts';
import { type ChoiceKey, type ChoiceRow, type ValueOf, vocabulary } from './vocabulary.ts';

const unsaid = oncePerLanguage(
  (label: string): Known<string> => unknownBecause(phrase('{label}: not known', { label: phrase(label) })),
);

function fromAnswer(situation: Situation, key: ChoiceKey, row: ChoiceRow<string>): Known<string> {
  const { contact, view } = situation;
  const ofContact = row.stored === 'contact-answer';
  const answer = ofContact ? contact && saidOf(view, key, contact) : answerTo(situation, key);
  if (answer === undefined) return unsaid(row.label);
  const value = row.values.find((one) => one === answer.value);
  if (value === undefined) return unsaid(row.label);
  const label = phrase(row.label);
  return {
    value,
    reasons: [byYou(phrase('you said: {label}: {value}', { label, value: valueWords(key, value) }), key, answer)],
  };
}

function knownAt(situation: Situation, key: ChoiceKey): Known<string> {
  const worked = situation.known.get(key);
  if (worked !== undefined) return worked;
  const row: ChoiceRow<string> = vocabulary[key];
  const known = row.read?.(situation) ?? fromAnswer(situation, key, row);
  situation.known.set(key, known);
  return known;
}

/** The value of a key for this prospect, worked out once: as the vocabulary derives it, else the answer in force, else unknown. */
export function know<K extends ChoiceKey>(situation: Situation, key: K): Known<ValueOf<K> | 'unknown'> {
  return knownAt(situation, key) as Known<ValueOf<K> | 'unknown'>; // the row of a key reads only the values of that key
}

/** The bare value of a key. */
export const valueAt = <K extends ChoiceKey>(situation: Situation, key: K): ValueOf<K> | 'unknown' =>
  know(situation, key).value;
