import { titleOf } from '../../titles/title.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import type { FactDraft } from '../reader.ts';
import { signalAt } from './news.ts';
import { isToldOutright, newsLines, type Place } from './told.ts';
import { beginsWithName, isSelfBefore } from './whose.ts';

const person = String.raw`\p{Lu}[\p{L}.’'-]{0,20}(?:\s(?:\p{Lu}[\p{L}.’'-]{0,20}|von|van|de|der|di)){1,3}`;
const as = 'as|to|zum|zur|als|comme|en tant que|au poste de|como|come|quale|tot';
const own = String.raw`(?:(?:its|our|the|new|first|next|a|unsere[nr]?|neue[nrs]?|le|la|nouveau|nouvelle|su|nuevo|nueva|il|nuovo|nuova|onze|de|nieuwe|as|come|como|comme|poste|of)\s){0,4}`;
const title = String.raw`(?<title>[\p{L}][\p{L}&/’'-]*(?:,?\s[\p{L}&/’'-]+){0,6})`;

type Way = { hint: RegExp; pattern: RegExp; whose: 'doer' | 'named' };

/** The three ways companies tell it: who appoints whom, who joins whom, and who has become what. */
const ways: readonly Way[] = [
  {
    hint: /appoint|name[sd]|hire[sd]|welcomes|promote|ernennt|beruft|bestellt|nomme|nombra|nomina|benoemt/i,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Aa]ppoints?|[Aa]ppointed|[Nn]ames|[Nn]amed|[Hh]ires|[Hh]ired|[Ww]elcomes|[Pp]romotes|[Pp]romoted|ernennt|beruft|bestellt|nomme|nombra a|nombra|nomina|benoemt)\s${person}\s(?:(?:${as})\s)?${own}${title}`,
      'gu',
    ),
    whose: 'doer',
  },
  {
    hint: /joins|joined|rejoint|se incorpora a|se une a|entra in|versterkt/,
    pattern: new RegExp(
      String.raw`${person}\s(?:joins|has joined|joined|rejoint|se incorpora a|se une a|entra in|versterkt)\s(?<where>[^.!?;,]{2,60}?)\s(?:${as})\s${own}${title}`,
      'gu',
    ),
    whose: 'named',
  },
  {
    hint: /appointed|named|promoted to|zum|zur|neue|nommé|nominat|benoemd tot/,
    pattern: new RegExp(
      String.raw`${person}\s(?:(?:is|has been|was|wird|ist|est|è|wordt)\s)?(?:appointed|named|promoted to|zum|zur|neuer|neue|nommée?|nominat[oa]|benoemd tot)\s${own}${title}`,
      'gu',
    ),
    whose: 'named',
  },
];

const leaders = new Set(['c-suite', 'vp', 'owner']);

/** What a post says: a new executive, a new head of marketing, both or neither. */
const kindsOf = (post: string): string[] => {
  const { seniority, function: work } = titleOf(post.slice(0, 80));
  const isLeader = seniority !== undefined && leaders.has(seniority);
  const isMarketing = work === 'marketing' && (isLeader || seniority === 'director' || seniority === 'head');
  return [...(isLeader ? ['new_executive'] : []), ...(isMarketing ? ['new_head_of_marketing'] : [])];
};

/** "joins Northgate", "joins us"; "Jane Doe named CFO of Northgate". */
const isNamedIn = (page: ReadablePage, { groups, index, 0: all }: RegExpExecArray, line: Line): boolean => {
  const where = groups?.['where'];
  if (where !== undefined)
    return (
      /^(?:us|our (?:team|company)|the team|uns|nous|notre équipe|ons)$/i.test(where) || beginsWithName(page, where)
    );
  const post = groups?.['title'] ?? '';
  const [, of] = /\s(?:of|at|von|bei|de|chez|di|van)\s(.{2,60})$/u.exec(post) ?? [];
  return of !== undefined && beginsWithName(page, `${of}${line.text.slice(index + all.length)}`);
};

const joinedIn = (page: ReadablePage, line: Line): FactDraft[] =>
  ways.flatMap(({ hint, pattern, whose }) => {
    const text = line.text.slice(0, 600);
    if (!hint.test(text)) return [];
    return [...text.matchAll(pattern)].slice(0, 3).flatMap((match) => {
      const place: Place = { line, start: match.index, end: match.index + match[0].length };
      const isOwn = whose === 'doer' ? isSelfBefore(page, line.text, place.start) : isNamedIn(page, match, line);
      if (!isOwn || !isToldOutright(place)) return [];
      return kindsOf(match.groups?.['title'] ?? '').map((kind) => signalAt(page, kind, place));
    });
  });

/** People who come to lead: "appoints Nora Vance as CFO", in the company's own news. */
export const joiningOf = (page: ReadablePage): FactDraft[] =>
  newsLines(page)
    .filter(({ text }) => /\p{Lu}/u.test(text))
    .flatMap((line) => joinedIn(page, line));
