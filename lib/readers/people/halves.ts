import type { Line } from '../page-lines.ts';

/** Signs that part a name from a title, the strongest first. */
const partings: readonly RegExp[] = [
  /\s?[|•·]\s?/gu,
  /\s[–—-]{1,2}\s/gu,
  /\s?:\s/gu,
  /\s?,\s/gu,
  /\s?[–—]\s?/gu,
  /\s?\((?=\p{L}|\d\.\s)/gu,
  /\s\/\s/gu,
];

/** The halves of a line at each of its partings: "Ann Brook, MBA, Sales Manager" is parted at the second comma. */
export const halves = (text: string): [string, string][] =>
  partings.flatMap((parting) => {
    const found: [string, string][] = [];
    for (const match of text.matchAll(parting)) {
      found.push([text.slice(0, match.index), text.slice(match.index + match[0].length)]);
      if (found.length > 3) break;
    }
    return found;
  });

const mostWords = 14;
const joins = /^(?:&|\+|and|und|et|y|e|en|og|och)$/iu;

/** "van der Linde" begins no title. */
const particle = /^(?:van|von|vom|den|der|ter|ten|dos|das|del|della)$/iu;

/** Halves at a mere space: "Ann Brook Sales Manager", "Mayor Ann Brook". */
export const spaceHalves = (text: string): [string, string][] => {
  const words = text.split(' ');
  if (words.length > mostWords || words.length < 3) return [];
  return [2, 3, 4, words.length - 2, words.length - 3, words.length - 1].flatMap((at): [string, string][] =>
    at > 0 && at < words.length && !joins.test(words[at - 1] ?? '') && !particle.test(words[at] ?? '')
      ? [[words.slice(0, at).join(' '), words.slice(at).join(' ')]]
      : [],
  );
};

/** Halves at the edge of two runs of text: "<b>Ann Brook</b> Sales Manager"; `text` is the line, or its beginning. */
export const runHalves = ({ runs, text: whole }: Line, text: string): [string, string][] =>
  !whole.startsWith(text)
    ? []
    : runs
        .slice(1, 4)
        .filter(({ start }) => start < text.length)
        .map(({ start }) => [text.slice(0, start), text.slice(start)]);
