import { whoInWords } from '../qualification/joining.ts';
import { numberWords, phrase } from '../words/phrase.ts';
import { Decider, NicheLists } from './definition.ts';
import { kindAt, valueLabel } from './described.ts';
import { Test } from './test.ts';
import { countriesInWords, deciderInWords, kindsInWords, testInWords } from './test-words.ts';

const most = 160;
const quoted = (text: string): string =>
  phrase('“{words}”', { words: text.length > most ? `${text.slice(0, most)}…` : text });

function setInWords(path: string, value: readonly unknown[]): string {
  const kind = kindAt(path);
  if (kind?.as === 'kinds') return kindsInWords(NicheLists.shape.adjacent.safeParse(value).data ?? []);
  if (kind?.as === 'deciders')
    return value
      .flatMap((one) => Decider.safeParse(one).data ?? [])
      .map(deciderInWords)
      .join('; ');
  const texts = value.map(String);
  if (path.endsWith('/serviceArea')) return countriesInWords(texts);
  if (path === 'stages') return texts.map((stage) => phrase(stage)).join(', '); // ours are said in the user's language
  if (path.endsWith('/mustJoin')) return texts.length === 0 ? '' : whoInWords(texts);
  return kind?.as === 'choices' ? texts.map((one) => valueLabel(kind, one)).join(', ') : texts.join(', ');
}

function objectInWords(path: string, value: object): string {
  const test = kindAt(path)?.as === 'test' ? Test.safeParse(value).data : undefined;
  return test ? testInWords(test, null) : Object.values(value).map(String).join(', ');
}

/** A value of a definition in words; what is not there is "nothing". */
export function valueInWords(path: string, value: unknown): string {
  if (value === null) return phrase('nothing yet');
  if (value === undefined || value === '') return phrase('nothing');
  if (Array.isArray(value)) return value.length === 0 ? phrase('nothing') : setInWords(path, value);
  if (typeof value === 'object') return objectInWords(path, value);
  if (typeof value === 'boolean') return value ? phrase('yes') : phrase('no');
  if (typeof value === 'number') return numberWords(value);
  if (typeof value !== 'string') return String(value);
  const kind = kindAt(path);
  return kind?.as === 'choice' ? valueLabel(kind, value) : quoted(value);
}

/** True for a list of texts. */
export const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** How a list of texts changed, in words: what was added and what was taken out. */
export function changedSet(
  what: string,
  path: string,
  { before, after }: { before: string[]; after: string[] },
): string {
  const added = after.filter((one) => !before.includes(one));
  const removed = before.filter((one) => !after.includes(one));
  const words = { what, added: setInWords(path, added), removed: setInWords(path, removed) };
  if (added.length > 0 && removed.length > 0) return phrase('{what}: added {added}; taken out {removed}', words);
  if (added.length > 0) return phrase('{what}: added {added}', words);
  return removed.length > 0 ? phrase('{what}: taken out {removed}', words) : phrase('{what}: another order', { what });
}
