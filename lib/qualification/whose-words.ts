import * as lexicon from './whose-words-lexicon.ts';

/** What the words of a page are judged by. `names` are the company's own, in lower case. */
export type Told = {
  names: readonly string[];
  /** The page speaks of others too, as articles and customers' stories do: there only what the company says of itself counts. */
  isOfOthers: boolean;
  /** Only what the company sells counts, not what it uses, knows or serves. */
  isOffer: boolean;
};

type Piece = { before: string; found: string; after: string };

const reach = 300; // units looked back and on: longer sentences are seldom one
const stop = /[.!?](?=\s|$)|[\n;|•·:]/gu;
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];

/** The line around what was found, at most so far. */
function lineAround(text: string, [start, end]: readonly [number, number]): Piece {
  const head = text.slice(Math.max(0, start - reach), start);
  const [tail = ''] = text.slice(end, end + reach).split('\n', 1);
  return { before: head.slice(head.lastIndexOf('\n') + 1), found: text.slice(start, end), after: tail };
}

/** The sentence of the line, with the mark that ends it. */
function sentenceOf({ before, found, after }: Piece): Piece {
  const last = [...before.matchAll(stop)].at(-1);
  const close = after.search(stop);
  return {
    before: last === undefined ? before : before.slice(last.index + 1),
    found,
    after: close < 0 ? after : after.slice(0, close + 1),
  };
}

const quoteWords = 5;

/** True within quotation marks around more than a term: somebody else is quoted. */
function isQuoted({ before, found, after }: Piece): boolean {
  const marks = [...before.matchAll(/[“”„«»"]/g)];
  const last = marks.at(-1);
  if (last === undefined) return false;
  const isOpen = last[0] === '"' ? marks.filter(([mark]) => mark === '"').length % 2 === 1 : /[“„«]/.test(last[0]);
  const [rest = ''] = after.split(/[“”»"]/, 1);
  return isOpen && wordsIn(`${before.slice(last.index)} ${found} ${rest}`).length >= quoteWords;
}

const comparing =
  /(?:^|[^\p{L}])(?:alternatives? to|unlike|instead of|rather than|compared (?:to|with)|versus|vs|competitors?|switch(?:ed|ing)? from|mov(?:e|ed|ing) from|an?other (?:provider|company|firm|vendor|agency)|other (?:providers|companies|firms|vendors|agencies)|statt|anstatt|anstelle|im gegensatz zu|alternativen? zu|au lieu|plutôt que|contrairement|alternatives? à|en lugar de|en vez de|alternativas? a|a diferencia de|invece di|alternativ[ae] a|a differenza|in plaats van|alternatie(?:f|ven) voor)(?![\p{L}])/iu;

/** What stands in the same clause: after the last comma or dash. */
const clauseOf = (before: string): string => before.split(/,|\s[-–—]\s/).at(-1) ?? '';

const denialReach = 6;

/** "We do not offer …", "no flat fee"; not "not only …", nor "not by the hour but …". */
function isDenied(words: readonly string[]): boolean {
  const near = words.slice(-denialReach);
  const after = near.slice(near.findLastIndex((word) => lexicon.turning.has(word)) + 1);
  const own = after.slice(after.findLastIndex((word) => lexicon.joining.has(word)) + 1);
  const says = (of: readonly string[], is: (word: string) => boolean) =>
    of.some((word, at) => is(word) && !lexicon.only.has(of[at + 1] ?? ''));
  return (
    says(after, (word) => lexicon.denials.has(word) && word !== 'no') ||
    says(after, (word) => /n[’']t$/.test(word)) ||
    says(own, (word) => lexicon.without.has(word))
  );
}

/** Who a sentence is about, by the nearest telling word before what was found. */
function subjectOf(words: readonly string[], isOffer: boolean): 'self' | 'others' | 'nobody' {
  let isOffered = false;
  let isUsed = false;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    const previous = words[at - 1] ?? '';
    if (lexicon.self.has(word)) return isOffer && isUsed ? 'others' : 'self';
    if (lexicon.theirs.has(word)) return 'others';
    if (isOffered && isAnother(word, previous)) return 'others';
    isUsed ||= lexicon.using.has(word);
    isOffered ||= lexicon.offering.has(word);
  }
  return 'nobody';
}

const isAnother = (word: string, previous: string): boolean =>
  lexicon.others.has(word) || lexicon.helping.has(word) || (word === 'partner' && lexicon.another.has(previous));

/** "managed services software", "for managed services companies", "flat fee alternatives". */
function isAnothers(before: readonly string[], [next = '', afterNext = '']: readonly string[]): boolean {
  if (lexicon.heads.has(next)) return true;
  const isSeveral = lexicon.kinds.has(next) || (/^services?$/.test(next) && lexicon.kinds.has(afterNext));
  return isSeveral && !before.some((word) => lexicon.amongThem.has(word));
}

/** The headline of a lesson that does not speak of the company: "What are managed services". */
const isLesson = ([first = '']: readonly string[]): boolean => lexicon.asking.has(first);

const withSelf = (text: string, names: readonly string[]): string =>
  names.reduce((said, name) => said.replaceAll(name, ' we '), text.toLowerCase());

/**
 * True when a page's words at this place are the company's own about itself: no quotation, no question or lesson,
 * nothing denied or set against others, and nobody else's business. Silence is cheaper than another firm's words.
 */
export function areOwnWords(text: string, at: readonly [number, number], told: Told): boolean {
  const line = lineAround(text, at);
  const { before, after } = sentenceOf(line);
  const said = wordsIn(withSelf(before, told.names));
  const next = wordsIn(clauseOf(withSelf(after, told.names)));
  const who = subjectOf(said, told.isOffer);
  if (isQuoted(line) || comparing.test(clauseOf(before)) || isDenied(wordsIn(clauseOf(before)))) return false;
  if (who === 'others' || (who === 'nobody' && isLesson(said)) || after.endsWith('?')) return false;
  if (told.isOffer && isAnothers(said, next)) return false;
  return !told.isOfOthers || who === 'self' || next.some((word) => lexicon.self.has(word));
}
