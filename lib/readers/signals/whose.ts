import { madeOnce } from '../../prospect/made-once.ts';
import { bestName } from '../name/best-name.ts';
import { withoutLegalForm } from '../name/legal-forms.ts';
import { domainLabel, labelAgreement, nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';

const self = new Set('we wir nous wij noi nosotros'.split(' '));
/** Between who acts and what is done: "we have just opened", "Northgate today announces it acquires". */
const between = new Set(
  'have has had just recently now today also proudly officially finally is are was were been be being ve haben hat heute nun jetzt wurde wird ist avons a vient d de hemos ha han abbiamo hanno hebben heeft is'.split(
    ' ',
  ),
);
/** Before a name they make it somebody else's deed: "customers of Northgate acquire". */
const before = new Set(
  'of by from with for to at like than von bei mit durch fuer de par chez avec di da con por para van door bij met'.split(
    ' ',
  ),
);

/** Keys by which the company is known: its name, with and without legal form, and its domain. */
const ownKeys = madeOnce((page: ReadablePage): ReadonlySet<string> => {
  const name = bestName(page)?.name;
  const keys = [name === undefined ? '' : nameKey(name), domainLabel(page)];
  return new Set(keys.filter((key) => key.length > 2));
});

/** True for a name of the company itself. */
export const isOwnName = (page: ReadablePage, name: string): boolean =>
  ownKeys(page).has(nameKey(name)) || labelAgreement(name, domainLabel(page)) >= 0.8;

const longestName = 5;
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}&’'.-]+/gu) ?? [];
const bare = (word: string): string => word.replace(/^[.'’-]+|[.'’-]+$/g, '');

/** True when the words end with a name of the company that is not another's ("customers of Northgate"). */
const endsInName = (page: ReadablePage, words: readonly string[]): boolean => {
  const keys = ownKeys(page);
  for (let size = 1; size <= Math.min(longestName, words.length); size++) {
    const name = bare(withoutLegalForm(words.slice(-size).join(' ')));
    if (!/\p{Lu}|\d/u.test(name.charAt(0)) || !keys.has(nameKey(name))) continue;
    return !before.has((words.at(-size - 1) ?? '').toLowerCase());
  }
  return false;
};

/** The sentence up to a place: what stands after the last stop, bar or dash. */
const sentenceTo = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 160), at)
    .split(/[.!?;:|•]\s|\s[–—-]\s|\n/)
    .at(-1) ?? '';

/** True within quotation marks that are still open: somebody is quoted. */
export const isInQuotation = (text: string, at: number): boolean => {
  const head = text.slice(Math.max(0, at - 400), at);
  const last = head.match(/[“”„«»]/gu)?.at(-1);
  return last === '“' || last === '„' || last === '«' || (head.match(/"/g) ?? []).length % 2 === 1;
};

/** True when the company itself is who acts right before a place: "we have", "Northgate GmbH". */
export const isSelfBefore = (page: ReadablePage, text: string, at: number): boolean => {
  const words = wordsIn(
    sentenceTo(text, at)
      .replace(/[,(]/g, ' ')
      .replace(/’ve|'ve/g, ' '),
  );
  for (let dropped = 0; dropped < 5 && between.has(bare(words.at(-1) ?? '').toLowerCase()); dropped++) words.pop();
  return self.has((words.at(-1) ?? '').toLowerCase()) || endsInName(page, words);
};

/** True when a text begins with a name of the company: what is done is done to it. */
export const beginsWithName = (page: ReadablePage, text: string): boolean => {
  const words = wordsIn(text.slice(0, 120).split(/[,;:.!?]\s/)[0] ?? '');
  const keys = ownKeys(page);
  return words.some((_, nth) => nth < longestName && keys.has(nameKey(words.slice(0, nth + 1).join(' '))));
};

const itself =
  /(?<!\p{L})(?:we|our|us|wir|uns|unser\p{L}{0,2}|nous|notre|nos|noi|nostr[oai]|siamo|nosotros|nuestr[oa]s?|somos|estamos|wij|ons|onze)(?!\p{L})/iu;

/** True when a sentence speaks of the company: "we", "our", or its name. */
export const namesItself = (page: ReadablePage, sentence: string): boolean => {
  const name = bestName(page)?.name;
  return itself.test(sentence) || (name !== undefined && name.length > 2 && sentence.includes(withoutLegalForm(name)));
};
