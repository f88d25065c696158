import { type SectorNamed, sectorsIn } from './firmographics/sectors.ts';
import { meta, type ReadablePage } from './page.ts';
import { pageKind } from './page-kind.ts';
import { type FactDraft, fact, type Reader, type Source, seen } from './reader.ts';
import { newsLines } from './signals/told.ts';
import { isInQuotation, isSelfBefore } from './signals/whose.ts';

/** What is done for those served; the company stands right before it. */
const serving =
  /(?<!\p{L})(?:serve|serves|support|supports|work (?:exclusively |only |mainly )?with|works with|help|helps|look after|looks after|protect|protects|betreuen|betreut|unterstützen|unterstützt|arbeiten für|arbeitet für|accompagnons|accompagne|équipons|travaillons (?:pour|avec)|acompañamos|trabajamos (?:para|con)|ayudamos a|aiutiamo|lavoriamo (?:per|con)|affianchiamo|ondersteunen|ondersteunt|werken voor)(?!\p{L})/giu;
const impliedSelf =
  /^(?:accompagnons|équipons|travaillons|acompañamos|trabajamos|ayudamos|aiutiamo|lavoriamo|affianchiamo)/i;
/** "IT for law firms" in the head of the page. */
const offered = /(?<!\p{L})(?:for|serving|für|pour|para|per|voor)(?!\p{L})/giu;
/** What may stand between: "and", "small", "local", "over 200"; a verb or another noun ends the list. */
const reach = 140;
const endOfList =
  /[.!?;:|]|\s[–—-]\s|(?<!\p{L})(?:with|by|to|who|that|since|from|when|while|because|through|against|find|hire|than|mit|bei|die|der|seit|zu|um|avec|qui|depuis|con|que|che|desde|da|met|sinds)(?!\p{L})/iu;
/** A word right after a name that makes it another thing: "law firms software", "schools of thought". */
const goesOn =
  /^\s(?!(?:and|or|in|at|across|around|throughout|all|both|alike|near|as|companies|firms|businesses|organi[sz]ations|providers|professionals|und|oder|sowie|aus|auf|et|ou|en|dans|de la région|y|o|e|ed|di|of all sizes)(?!\p{L}))\p{L}/iu;
const longestHead = 4;
const mostBetween = 5;

/** The sectors listed right after a place: the first one near it, each next one near the last. */
const listAfter = (text: string, at: number, most: number): SectorNamed[] => {
  const rest = text.slice(at, at + reach);
  const list = rest.slice(0, rest.search(endOfList) < 0 ? reach : rest.search(endOfList));
  const found: SectorNamed[] = [];
  let last = 0;
  for (const one of sectorsIn(list)) {
    const between = list.slice(last, one.start).split(/\s+/).filter(Boolean).length;
    if (between > (found.length === 0 ? most : mostBetween) || goesOn.test(text.slice(at + one.end, at + one.end + 40)))
      break;
    found.push({ ...one, start: at + one.start, end: at + one.end });
    last = one.end;
  }
  return found;
};

const factsOf = (source: Source, named: readonly SectorNamed[], sure: number): FactDraft[] =>
  named.map(({ sector, start, end }) => fact('sector', sector, seen(source, [start, end], sure)));

const fromSentences = (page: ReadablePage): FactDraft[] =>
  newsLines(page).flatMap((line) =>
    [...line.text.slice(0, 800).matchAll(serving)].slice(0, 4).flatMap((match) => {
      const isOwn = impliedSelf.test(match[0]) || isSelfBefore(page, line.text, match.index);
      if (!isOwn || isInQuotation(line.text, match.index) || line.text.endsWith('?')) return [];
      return factsOf(line, listAfter(line.text, match.index + match[0].length, longestHead), 0.8);
    }),
  );

const fromHead = (page: ReadablePage): FactDraft[] => {
  if (!['home', 'about'].includes(pageKind(page))) return [];
  const heads = [
    page.title,
    meta(page, 'description', 'og:description'),
    page.lines.find((line) => line.heading === 1),
  ];
  return heads.flatMap((head) =>
    head === undefined || head.text.endsWith('?')
      ? []
      : [...head.text.slice(0, 300).matchAll(offered)]
          .slice(0, 3)
          .flatMap((match) => factsOf(head, listAfter(head.text, match.index + match[0].length, 2), 0.7)),
  );
};

/** Whom the company says it serves. */
export const reader: Reader = {
  id: 'sectors',
  read: (page) => ({
    facts: pageKind(page) === 'careers' ? [] : [...fromSentences(page), ...fromHead(page)].slice(0, 20),
  }),
};
