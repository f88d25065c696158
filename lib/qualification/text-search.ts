import type { Evidence } from '../prospect/evidence.ts';
import type { AccountView } from '../prospect/view.ts';

const patterns = new WeakMap<readonly string[], RegExp>();

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** One expression for a definition's words: whole words, case folded, a space or hyphen between them. Literals only, so it is linear. */
function patternOf(words: readonly string[]): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const parts = longestFirst.map((phrase) =>
    phrase
      .trim()
      .split(/[\s-]+/)
      .map(escaped)
      .join('[\\s-]{1,3}'),
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  patterns.set(words, pattern);
  return pattern;
}

const before = 60;
const around = 160;

/** A literal piece of one line around what was found, with the found words marked. */
function excerptOf(text: string, at: number, length: number): Pick<Evidence, 'excerpt' | 'mark'> {
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const nextLine = text.indexOf('\n', at + length);
  const start = Math.max(lineStart, at - before);
  const end = Math.min(nextLine === -1 ? text.length : nextLine, start + around);
  const stop = Math.max(end, Math.min(at + length, start + 200));
  return { excerpt: text.slice(start, stop), mark: [at - start, Math.min(at + length, stop) - start] };
}

/** Where one of these words stands in the pages, newest page first; undefined when none does. */
export function findWords(view: AccountView, words: readonly string[]): Evidence | undefined {
  if (words.length === 0) return undefined;
  const pattern = patternOf(words);
  for (const { url, title, readAt, words: text } of view.pages) {
    const found = pattern.exec(text);
    if (found)
      return {
        url,
        page: title,
        readAt,
        reader: 'words',
        locator: 'words',
        ...excerptOf(text, found.index, found[0].length),
      };
  }
  return undefined;
}
