import {
  claimPattern,
  type FoundingPattern,
  figurePattern,
  foundingEvent,
  foundingPatterns,
  rowPattern,
} from './firmographics/founding-patterns.ts';
import { beginningSince } from './firmographics/founding-since.ts';
import { japaneseBeginning } from './firmographics/japanese-year.ts';
import { labelledLines } from './labelled-lines.ts';
import { bestName } from './name/best-name.ts';
import { nameKey } from './name/witness.ts';
import { meta, type ReadablePage } from './page.ts';
import { pageKind } from './page-kind.ts';
import type { Line } from './page-lines.ts';
import { isOwnFirm } from './people/own-firm.ts';
import { isQuoted } from './quoted.ts';
import { type FactDraft, fact, type Reader, type Source, seen } from './reader.ts';

const ofOthers = /\b(?:customer|client|foundation was|partner|he |she |who |kunde|association was)\b/iu;

/** Another body is spoken of in the same sentence: "a member of the Ticket Guild, a trade group founded in 1994". */
const ofBody =
  /\b(?:members? of|mitglied (?:im|in|der|des|bei)|membres? d[eu]s?|socio de|soci[oa] di|lid van)\b[^.!?]{0,160}$/iu;
/** "Ann founded Tidewell in 2007": the body somebody founded, in capitals between the word and its year. */
const object = /^(?:founded|established|co-founded)\s((?:\p{Lu}[\p{L}\d&'’-]{1,30}\s){1,5})(?:in|back in|around)\s/u;
/** "Tidewell was founded in 2007": the body that was founded, in capitals right before it is said. */
const subject = /(?:^|[^\p{L}\d])(?!(?:Inc|LLC|Ltd|Limited|Corp|PLC)\s)((?:\p{Lu}[\p{L}\d&'’-]{1,30}\s){1,5})was\s$/u;

/** "the Tile Guild (Est. 1933)", "Tidewell Corp, a nonprofit serving Leeds since 1969": the name right before it has begun then. */
const beside =
  /(?:^|[^\p{L}\d])((?:\p{Lu}[\p{L}\d&'’-]{0,30} ){1,6}\p{Lu}[\p{L}'’-]{1,30})(?: \(|(?:,| [–—-]) an? (?:[\p{L}-]{2,20} ){1,3})$/u;

const isOfAnother = (text: string, match: RegExpExecArray, page: ReadablePage): boolean => {
  const before = text.slice(Math.max(0, match.index - 200), match.index);
  if (ofOthers.test(before.slice(-60)) || ofBody.test(before)) return true;
  const named = beside.exec(before)?.[1]?.trim();
  if (named !== undefined && !isOwnFirm(page, named)) return true;
  const told = subject.exec(before)?.[1]?.trim();
  if (told !== undefined && !isOwnFirm(page, told)) return true;
  const begun = match.groups?.['body']?.trim();
  if (begun !== undefined) return !isOwnFirm(page, begun);
  const founded = object.exec(match[0])?.[1]?.trim();
  const name = bestName(page)?.name;
  if (founded === undefined || name === undefined) return false;
  const [one, other] = [nameKey(founded), nameKey(name)];
  return !one.includes(other) && !other.includes(one);
};

/** The year the company was founded, in its own words. */
export const reader: Reader = {
  id: 'founding',
  read: (page) => {
    const lines = [...page.lines, ...labelledLines(page), ...figuresWithLabels(page)].filter(mayTell);
    const told = lines.flatMap((line) => yearIn(line, patternsFor(line, page), page));
    const narrower = told.length > 0 ? [] : [...inDescription(page), ...lines.flatMap((line) => sinceIn(line, page))];
    return { facts: [...told, ...narrower].slice(0, 3) };
  },
};

const ofItself: ReadonlySet<string> = new Set(['home', 'about', 'contact']);

/** "Northgate Solicitors · Est. 1903": the words beside a logo that links home. */
const brief = /(?<!\p{L})(?:est\.?|estd\.?|established|gegr\.?|founded|since|seit|depuis|dal|fondée?) (?:in )?\d{4}$/iu;

const mayTell = (line: Line): boolean =>
  line.region !== 'nav' &&
  (line.linkShare <= 0.6 || (line.text.length < 60 && brief.test(line.text))) &&
  line.text.length <= 2_000 &&
  /\d{4}|[\d０-９元]\s?年/.test(line.text) &&
  !isQuoted(line);

/** A figure and what it counts on the next line, as tiles of figures have them. */
const figuresWithLabels = (page: ReadablePage): Line[] =>
  page.lines.flatMap((line, at) => {
    const [next, after] = [page.lines[at + 1], page.lines[at + 2]];
    if (!/^\d{4}$/.test(line.text) || next === undefined || next.text.length > 80) return [];
    return /^\d{4}$/.test(after?.text ?? '') && !foundingEvent.test(next.text)
      ? []
      : [{ ...line, text: `${line.text}\n${next.text}` }];
  });

/** "MOVING HARLOW SINCE 1992" at the top or the foot, or in capitals. */
const isClaim = (text: string, region: Line['region']): boolean =>
  text.length < 80 && (region === 'header' || region === 'footer' || text === text.toUpperCase());

const patternsFor = ({ text, heading, region }: Line, page: ReadablePage): readonly FoundingPattern[] => {
  if (text.includes('\n')) return [rowPattern, figurePattern];
  const always = [...foundingPatterns, rowPattern, figurePattern];
  return (heading > 0 || isClaim(text, region)) && ofItself.has(pageKind(page)) ? [...always, claimPattern] : always;
};

/** What the page says of its company to search engines. */
const inDescription = (page: ReadablePage): FactDraft[] => {
  const said =
    ofItself.has(pageKind(page)) || pageKind(page) === 'team' ? meta(page, 'description', 'og:description') : undefined;
  return said === undefined || said.text.length > 1_000 ? [] : yearIn(said, foundingPatterns, page);
};

const sureOfSince = 0.65;

const sinceIn = (line: Line, page: ReadablePage): FactDraft[] => {
  if (line.text.includes('\n') || ['article', 'directory', 'product', 'person'].includes(pageKind(page))) return [];
  const begun = beginningSince(line, page);
  return begun === undefined ? [] : [fact('foundedYear', begun.year, seen(line, begun.match, sureOfSince))];
};

const yearIn = (source: Source, ways: readonly FoundingPattern[], page: ReadablePage): FactDraft[] => {
  const japanese = japaneseBeginning(source.text);
  if (japanese !== undefined) return [fact('foundedYear', japanese.year, seen(source, japanese.match, 0.8))];
  for (const { hint, pattern, sure } of ways) {
    const match = hint.test(source.text) ? pattern.exec(source.text) : null;
    const found = match?.groups?.['year'];
    if (match === null || found === undefined || isOfAnother(source.text, match, page)) continue;
    return [fact('foundedYear', Number(found), seen(source, match, sure))];
  }
  return [];
};
