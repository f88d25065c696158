import { jobFunctions } from '../prospect/person.ts';
import { phrase, phrases } from '../words/phrase.ts';
import { choiceWords } from './choice-words.ts';
import { Gate, opportunityItems, Phase, treatments } from './vocabulary.ts';

/**
 * How a field of a definition is written: a line, several lines, a number, one of several values, several of them, yes or
 * no, words one a line, kinds of business, or something typed that is not a text at all. `says`: how the values of a choice
 * read here, where a word of them means another thing elsewhere.
 */
export type Kind =
  | { as: 'line' | 'lines' | 'check' | 'kinds' | 'test' | 'deciders' }
  | { as: 'number'; isOptional?: boolean }
  | { as: 'words'; isOpen?: boolean }
  | {
      as: 'choice' | 'choices';
      values: readonly string[];
      isOptional?: boolean;
      says?: Readonly<Record<string, string>>;
    };

const line: Kind = { as: 'line' };
const lines: Kind = { as: 'lines' };
const number: Kind = { as: 'number' };
const words: Kind = { as: 'words' };
const check: Kind = { as: 'check' };
const owner: Kind = { as: 'choice', values: ['sales', 'marketing', 'qualify'] };
const gate: Kind = { as: 'choice', values: Gate.options, isOptional: true };

/** Every field of a definition: a path in which "*" is any entry of a list → how it is written. The order is that of the screen. */
export const kinds: Readonly<Record<string, Kind>> = {
  name: line,
  sells: line,
  handOver: lines,
  'signers/sales': line,
  'signers/marketing': line,
  'profiles/*/name': line,
  'profiles/*/serviceArea': { as: 'words', isOpen: true },
  'profiles/*/niche/target': { as: 'kinds' },
  'profiles/*/niche/adjacent': { as: 'kinds' },
  'profiles/*/niche/outside': { as: 'kinds' },
  'profiles/*/criteria/*/label': line,
  'profiles/*/criteria/*/kind': { as: 'choice', values: ['must', 'nice', 'signal'] },
  'profiles/*/criteria/*/weight': number,
  'profiles/*/criteria/*/phase': { as: 'choice', values: Phase.options },
  'profiles/*/criteria/*/gate': gate,
  'profiles/*/criteria/*/test': { as: 'test' },
  'profiles/*/criteria/*/whereToLook': line,
  'profiles/*/criteria/*/question': line,
  'profiles/*/criteria/*/toFillIn': line,
  'profiles/*/knockOuts/*/label': line,
  'profiles/*/knockOuts/*/test': { as: 'test' },
  'profiles/*/knockOuts/*/soft': check,
  'profiles/*/knockOuts/*/callBeforeDisqualify': check,
  'profiles/*/knockOuts/*/gate': gate,
  'profiles/*/knockOuts/*/question': line,
  'authority/*/from': number,
  'authority/*/to': { as: 'number', isOptional: true },
  'authority/*/who': { as: 'choice', values: ['top', 'division', 'deciders'] },
  'authority/*/deciders': { as: 'deciders' },
  'authority/*/mustJoin': words,
  'authority/*/origin': line,
  buyingDivision: words,
  buyingFunctions: { as: 'choices', values: jobFunctions, isOptional: true },
  notPursuedTitles: words,
  'readyActions/*/label': line,
  'routes/good_ready': owner,
  'routes/poor_ready': owner,
  'routes/good_not_ready': owner,
  'routes/poor_not_ready': owner,
  'thresholds/tierA': number,
  'thresholds/tierB': number,
  'thresholds/enterpriseFromHeadcount': number,
  'thresholds/largerFromHeadcount': number,
  'thresholds/intentValidDays': number,
  'thresholds/minAskGapDays': number,
  'thresholds/opportunityMin': number,
  'thresholds/opportunityRequired': { as: 'choices', values: opportunityItems },
  'thresholds/closingLevel': number,
  'thresholds/proofPoints': number,
  'thresholds/funnelMin': number,
  'thresholds/funnelShare': number,
  'thresholds/calibrationMin': number,
  'thresholds/reviewDays': number,
  'thresholds/criteriaMax': number,
  tagAllows: { as: 'choices', values: treatments },
  withoutTag: { as: 'choices', values: treatments },
  stages: words,
  'wording/*/text': lines,
  'plays/*/line': lines,
  'stories/*/title': line,
  'stories/*/text': lines,
  'stories/*/industry': line,
  'stories/*/problem': line,
  'stories/*/role': line,
  retentionDays: number,
};

/** What each field is called, by the same paths. */
const labels: Readonly<Record<string, string>> = phrases({
  name: 'Name',
  sells: 'What you sell',
  handOver: 'When and how sales gets involved',
  'signers/sales': 'Signs for sales',
  'signers/marketing': 'Signs for marketing',
  'profiles/*/name': 'Name of the profile',
  'profiles/*/serviceArea': 'Countries you serve',
  'profiles/*/niche/target': 'Kinds of business you want',
  'profiles/*/niche/adjacent': 'Kinds near them',
  'profiles/*/niche/outside': 'Kinds you do not want',
  'profiles/*/criteria/*/label': 'In words',
  'profiles/*/criteria/*/kind': 'Kind',
  'profiles/*/criteria/*/weight': 'Weight',
  'profiles/*/criteria/*/phase': 'Known from',
  'profiles/*/criteria/*/gate': 'Decides about',
  'profiles/*/criteria/*/test': 'Test',
  'profiles/*/criteria/*/whereToLook': 'Where to look',
  'profiles/*/criteria/*/question': 'Question',
  'profiles/*/criteria/*/toFillIn': 'To fill in',
  'profiles/*/knockOuts/*/label': 'In words',
  'profiles/*/knockOuts/*/test': 'Test',
  'profiles/*/knockOuts/*/soft': 'Soft: ends fit only once you confirm it',
  'profiles/*/knockOuts/*/callBeforeDisqualify': 'Call before you disqualify',
  'profiles/*/knockOuts/*/gate': 'Decides about',
  'profiles/*/knockOuts/*/question': 'Question',
  'authority/*/from': 'From people',
  'authority/*/to': 'To people',
  'authority/*/who': 'Who decides',
  'authority/*/deciders': 'Those who decide',
  'authority/*/mustJoin': 'Who must join otherwise',
  'authority/*/origin': 'Where the rule comes from',
  buyingDivision: 'Words for the division that buys',
  buyingFunctions: 'The functions that buy from you',
  notPursuedTitles: 'Titles not pursued',
  'readyActions/*/label': 'Action',
  'routes/good_ready': 'Route of good fit, ready',
  'routes/poor_ready': 'Route of poor fit, ready',
  'routes/good_not_ready': 'Route of good fit, not ready',
  'routes/poor_not_ready': 'Route of poor fit, not ready',
  'thresholds/tierA': 'Tier A',
  'thresholds/tierB': 'Tier B',
  'thresholds/enterpriseFromHeadcount': 'People from which it is an enterprise',
  'thresholds/largerFromHeadcount': 'People from which a firm is larger',
  'thresholds/intentValidDays': 'Days intent stays fresh',
  'thresholds/minAskGapDays': 'Days between two explicit asks',
  'thresholds/opportunityMin': 'Characteristics of an opportunity needed, of five',
  'thresholds/opportunityRequired': 'Characteristics it cannot do without',
  'thresholds/closingLevel': 'Permission level of the closing question',
  'thresholds/proofPoints': 'Proof points before the closing question',
  'thresholds/funnelMin': 'Leads below which the funnel is not read',
  'thresholds/funnelShare': 'Share that counts as a lot, 0 to 1',
  'thresholds/calibrationMin': 'Closed deals below which nothing is proposed',
  'thresholds/reviewDays': 'Days from one review to the next',
  'thresholds/criteriaMax': 'Most criteria of a checklist',
  tagAllows: 'The tag allows',
  withoutTag: 'Without the tag',
  stages: 'Stages of a deal, first to last',
  'wording/*/text': 'Question in your words',
  'plays/*/line': 'Line in your words',
  'stories/*/title': 'Title',
  'stories/*/text': 'Story',
  'stories/*/industry': 'Industry',
  'stories/*/problem': 'Problem',
  'stories/*/role': 'Role',
  retentionDays: 'Days what pages told is kept after it was first read, 0 for ever',
});

const lists = ['profiles', 'criteria', 'knockOuts', 'readyActions', 'stories', 'wording', 'plays', 'authority'];

/** The path with "*" for every entry of a list. */
const patternOf = (path: string): string => {
  const parts = path.split('/');
  return parts.map((part, at) => (lists.includes(parts[at - 1] ?? '') ? '*' : part)).join('/');
};

/** How the field at a path is written; undefined where no field is. */
export const kindAt = (path: string): Kind | undefined => {
  const pattern = patternOf(path);
  return Object.hasOwn(kinds, pattern) ? kinds[pattern] : undefined;
};

/** What the field at a path is called. */
export const labelAt = (path: string): string => labels[patternOf(path)] ?? path;

const hiring = /^hiring_(.+)$/;

/** A value of a choice as a user reads it. */
export function choiceLabel(value: string): string {
  const known = Object.hasOwn(choiceWords, value) ? choiceWords[value] : undefined;
  const work = hiring.exec(value)?.[1];
  if (known !== undefined || work === undefined) return known ?? value.replaceAll('_', ' ');
  return phrase('hiring: {function}', { function: choiceLabel(work.replaceAll('_', '-')) });
}

/** A value of a field that is a choice, as it reads there. */
export const valueLabel = (kind: Kind, value: string): string =>
  ('says' in kind ? kind.says?.[value] : undefined) ?? choiceLabel(value);
