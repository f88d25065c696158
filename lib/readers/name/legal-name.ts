import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import { perPage } from '../per-page.ts';
import { type Seen, seen } from '../reader.ts';
import { legalForms } from './legal-forms.ts';
import { isWitnessed } from './witness.ts';

/** A name with its legal form as printed, with evidence that it is the company's own. */
export type LegalName = { name: string; seen: Seen };

/** Words that stand for other things than a legal form more often than not. */
const ambiguous = new Set([
  'Company',
  'Co.',
  'SE',
  'AS',
  'SCI',
  'DAC',
  'CIC',
  'plc',
  'UG',
  'Corporation',
  'Genossenschaft',
  'Incorporated',
]);
const forms = legalForms.filter(({ form }) => !ambiguous.has(form)).map(({ form }) => form.replace(/[.()/]/g, '\\$&'));
const pattern = new RegExp(`(?<=[\\p{L}\\d)"”’'.&-],?[ ])(?:${forms.join('|')})(?![\\p{L}\\d])`, 'gu');

const boundary = /[,;|·•:()[\]©®™"„“”»«]|\.(?=\s\p{Lu})|\s[-–—/]\s/gu;
const connector = /^(?:&|\+|and|und|et|e|y|of|de|la|le|der|die|das|für|for|the|van|von|-|–|del|della|di|du|des)$/iu;
const leading =
  /^(?:(?:copyright|\(c\)|©|all rights|\d{4}(?:\s?[-–]\s?\d{4})?|by|the owner|firma|company|welcome|about|contact|impressum|kontakt|anbieter|betreiber|inhaber|the|die|der|das|and|und|of|von|de)\s)+/iu;

/** The company's own legal names, the surest first; names of insurers, chambers and agencies are left out. */
export const legalNames = perPage((page): LegalName[] => {
  const found = page.lines
    .filter(
      ({ region, text, linkShare }) =>
        region !== 'nav' && text.length < 1_500 && (linkShare < 0.9 || region === 'footer'),
    )
    .flatMap((line) =>
      namesIn(line)
        .slice(0, 4)
        .map((name) => ({ line, name })),
    );
  const judged = found.map((one, nth) => ({
    name: one.name,
    seen: seen(one.line, one.name, sureness({ page, ...one, nth })),
  }));
  return judged
    .filter(({ seen: { confidence } }) => confidence >= 0.5)
    .sort((one, other) => other.seen.confidence - one.seen.confidence);
});

const namesIn = ({ text }: Line): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => nameEnding(text, match.index, match.index + match[0].length) ?? []);

/** The name that ends in the legal form at [start, end): going back while the words can be part of a name. */
const nameEnding = (text: string, start: number, end: number): string | undefined => {
  const before = text.slice(Math.max(0, start - 90), start).replace(/, $/, ' ');
  const cuts = [...before.matchAll(boundary)].map((cutAt) => cutAt.index + cutAt[0].length);
  const words = before
    .slice(cuts.at(-1) ?? 0)
    .trim()
    .split(' ');
  let from = words.length;
  while (from > 0 && from > words.length - 7 && isNameWord(words[from - 1] ?? '')) from--;
  const said = words.slice(from).join(' ').replace(leading, '');
  const at = said === '' ? -1 : text.lastIndexOf(said, start);
  if (at < 0 || !/^[\p{Lu}\d]|^[\p{Ll}]\p{Lu}/u.test(said) || connector.test(said)) return undefined;
  const name = text.slice(at, end);
  return name.length <= 100 && /\p{L}{2}/u.test(said) ? name : undefined;
};

const isNameWord = (word: string): boolean => /^[\p{Lu}\d&+]|^\p{Ll}{1,2}\p{Lu}/u.test(word) || connector.test(word);

type Found = { page: ReadablePage; line: Line; name: string; nth: number };

const others =
  /\b(?:website by|site by|designed by|design by|powered by|built by|created by|made by|hosted by|webdesign|umsetzung|realisierung|agentur|hosting|versicher\w*|insur\w*|kammer|chamber|customer|client|partner|trademarks? of|registered trademarks?|google|facebook|meta|twitter|microsoft|linkedin|youtube|datenschutzbeauftragte\w*|bank)\b/iu;

const sureness = ({ page, line, name, nth }: Found): number => {
  const witnessed = isWitnessed(page, name);
  if (others.test(line.text.replace(name, ''))) return witnessed ? 0.55 : 0;
  const isRights = /©|\(c\)|copyright/i.test(line.text);
  const kind = pageKind(page);
  if (witnessed) return isRights || kind === 'imprint' || kind === 'contact' || line.region === 'footer' ? 0.9 : 0.7;
  if (isRights) return 0.6;
  if (nth === 0 && kind === 'imprint' && line.text.length < 120) return 0.6;
  return 0;
};
