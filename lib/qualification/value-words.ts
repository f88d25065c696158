import { languageSpoken, oncePerLanguage, phrase, phrases } from '../words/phrase.ts';
import type { ChoiceKey } from './vocabulary.ts';

/** Values whose bare word says too little, or another thing than under other keys. */
const special: Readonly<Record<string, string>> = phrases({
  'company.segment smb': 'SMB',
  'contact.level ceo': 'CEO',
  'budget.status none': 'no budget',
  'need.motive rfp_required': 'must collect offers',
  'budget.for other': 'for something else',
  'need.trigger none': 'nothing in particular',
  'certificates.required none': 'no certificates',
  'outsourcing_policy none': 'all stays in house',
  'outsourcing_policy open': 'no such rule',
  'late_cycle.reason never_heard': 'never heard of us',
  'late_cycle.reason narrowed_down': 'already narrowed down',
});

const wordsOf = oncePerLanguage(
  (keyed: string) => special[keyed] ?? phrase(keyed.slice(keyed.indexOf(' ') + 1).replaceAll('_', ' ')),
);

/** A value of a key as the end of a sentence: "not top", "no budget". */
export const valueWords = (key: ChoiceKey, value: string): string => wordsOf(`${key} ${value}`);

const capital = oncePerLanguage(
  (words: string) => words.charAt(0).toLocaleUpperCase(languageSpoken()) + words.slice(1),
);

/** A value of a key as a label: "Not top", "No budget". */
export const valueLabel = (key: ChoiceKey, value: string): string => capital(valueWords(key, value));
