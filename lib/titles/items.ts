import { compoundEntry } from './compound.ts';
import type { PhraseIndex } from './index-of-phrases.ts';
import type { Entry, Role } from './lexicon.ts';
import { breakToken } from './tokens.ts';

/** One phrase of a title with what is known of it; an unknown word has an empty entry and `isKnown` false. */
export type Item = Entry & { phrase: string; isKnown: boolean };

/** True when the item plays the role. */
export const plays = (item: Item | undefined, role: Role): boolean => item?.roles.includes(role) ?? false;

const itemAt = (tokens: readonly string[], at: number, index: PhraseIndex): { item: Item; length: number } => {
  const word = tokens[at] ?? '';
  for (let length = Math.min(index.longestFrom.get(word) ?? 0, tokens.length - at); length > 0; length--) {
    const phrase = tokens.slice(at, at + length).join(' ');
    const entry = index.entries.get(phrase);
    if (entry !== undefined) return { item: { ...entry, phrase, isKnown: true }, length };
  }
  const entry = compoundEntry(word, index);
  return { item: { ...(entry ?? { roles: [] }), phrase: word, isKnown: entry !== undefined }, length: 1 };
};

const longestSpan = 6;

/** "Chief Happiness Officer": the two ends of a span become one post, what stands between keeps its meaning. */
const joinSpan = (items: Item[], start: number, spans: PhraseIndex['spans']): void => {
  const span = spans.find((each) => each.first === items[start]?.phrase);
  const first = items[start];
  if (span === undefined || first === undefined) return;
  for (let end = start + 1; end < Math.min(items.length, start + longestSpan); end++) {
    const last = items[end];
    if (last === undefined || last.phrase === breakToken || plays(last, 'scope')) return;
    if (last.phrase !== span.last) continue;
    items[start] = { phrase: first.phrase, isKnown: true, roles: [], post: { seniority: span.seniority } };
    items[end] = { phrase: last.phrase, isKnown: true, roles: ['filler'] };
    return;
  }
};

/** The longest known phrases of a title, in order. */
export const itemsOf = (tokens: readonly string[], index: PhraseIndex): Item[] => {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { item, length } = itemAt(tokens, at, index);
    items.push(item);
    at += length;
  }
  for (let start = 0; start < items.length; start++) joinSpan(items, start, index.spans);
  return items;
};
