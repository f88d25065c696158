import { languageSpoken, phrase, phrases } from '../words/phrase.ts';
import type { ChoiceKey } from './vocabulary.ts';

/** Values whose bare word says too little, or another thing than under other keys. */
const special: Readonly<Record<string, string>> = phrases({
  'budget.status none': 'no budget',
  'budget.for other': 'for something else',
  'need.trigger none': 'nothing in particular',
  'certificates.required none': 'no certificates',
  'outsourcing_policy none': 'all stays in house',
  'outsourcing_policy open': 'no such rule',
});

/** A value of a key as the end of a sentence: "not top", "no budget". */
export const valueWords = (key: ChoiceKey, value: string): string =>
  special[`${key} ${value}`] ?? phrase(value.replaceAll('_', ' '));

/** A value of a key as a label: "Not top", "No budget". */
export function valueLabel(key: ChoiceKey, value: string): string {
  const words = valueWords(key, value);
  return words.charAt(0).toLocaleUpperCase(languageSpoken()) + words.slice(1);
}
