import {
  type Buyers,
  grossPrices,
  netPrices,
  onlyToBusinesses,
  shopping,
  toBusinesses,
  toConsumers,
} from './firmographics/buyer-words.ts';
import { tellsOfCustomers } from './of-others.ts';
import type { ReadablePage } from './page.ts';
import { pageKind } from './page-kind.ts';
import type { Line } from './page-lines.ts';
import { fact, type Reader, type Source, seen } from './reader.ts';
import { type Said, statementsOf } from './services/statements.ts';
import { namesItself } from './signals/whose.ts';

/** Something that tells whom the company sells to. */
type Sign = { buyers: Buyers; source: Source; match: RegExpExecArray; sure: number; isOnly?: boolean };

/** What a company says of whom it is for: a headline, or a sentence that speaks of it; never what is asked, denied or of the past. */
const denied =
  /(?<!\p{L})(?:not|no|never|neither|kein\p{L}{0,2}|nicht|weder|pas|ni|non|niet|geen)(?!\p{L})|n['’]t\b|\?\s*$/iu;
const longest = 400;
const leastTrust = 0.9;
/** Headings further down name products, courses and customers as well. */
const needsWitness: ReadonlySet<Said['place']> = new Set(['heading', 'prose']);

const isStatement = (page: ReadablePage, { source, place, trust }: Said): boolean =>
  trust >= leastTrust && source.text.length <= longest && (!needsWitness.has(place) || namesItself(page, source.text));

const said = (page: ReadablePage): Sign[] =>
  statementsOf(page)
    .filter((one) => isStatement(page, one))
    .flatMap(({ source }) => {
      const [business, consumer] = [toBusinesses.exec(source.text), toConsumers.exec(source.text)];
      if (denied.test(source.text.slice(0, (business ?? consumer)?.index ?? 0))) return [];
      return [
        ...(business === null ? [] : [{ buyers: 'businesses' as const, source, match: business, sure: 0.8 }]),
        ...(consumer === null ? [] : [{ buyers: 'consumers' as const, source, match: consumer, sure: 0.8 }]),
      ];
    });

const longestPrice = 300;
const firstIn = (lines: readonly Line[], words: RegExp): { source: Line; match: RegExpExecArray } | undefined => {
  for (const source of lines) {
    const match = source.text.length <= longestPrice ? words.exec(source.text) : null;
    if (match !== null) return { source, match };
  }
  return undefined;
};

const most = 2_000;

/** Prices tell: without tax they are for businesses; with tax, in a shop that delivers, for consumers. */
const priced = (page: ReadablePage): Sign[] => {
  const lines = page.lines.slice(0, most);
  const [net, gross] = [firstIn(lines, netPrices), firstIn(lines, grossPrices)];
  const isShop = lines.some(({ text }) => text.length <= longestPrice && shopping.test(text));
  return [
    ...(net === undefined ? [] : [{ ...net, buyers: 'businesses' as const, sure: 0.7 }]),
    ...(gross === undefined || !isShop ? [] : [{ ...gross, buyers: 'consumers' as const, sure: 0.7 }]),
  ];
};

const only = (page: ReadablePage): Sign[] => {
  const found = firstIn(page.lines.slice(0, most), onlyToBusinesses);
  return found === undefined ? [] : [{ ...found, buyers: 'businesses', sure: 0.9, isOnly: true }];
};

/** True where a menu parts private from business customers: both are served. */
const servesBoth = ({ lines }: ReadablePage): boolean =>
  lines.some(({ text }) => text.length < 2_000 && privately.test(text)) &&
  lines.some(({ text }) => text.length < 2_000 && commercially.test(text));

const privately =
  /(?<!\p{L})(?:privatkunden|für privat|private customers|residential|for home|personal banking|particuliers|particulares|privati|particulieren?|homeowners)(?!\p{L})/iu;
const commercially =
  /(?<!\p{L})(?:geschäftskunden|firmenkunden|gewerbekunden|für unternehmen|business customers|commercial|for business|business banking|professionnels|entreprises|empresas|aziende|zakelijk)(?!\p{L})/iu;

const silentKinds: readonly string[] = ['article', 'directory', 'careers', 'login', 'person'];

/** Whom the company sells to, in its own words or by its prices; nothing where it serves both, or that is not clear. */
export const reader: Reader = {
  id: 'buyers',
  read: (page) => {
    if (silentKinds.includes(pageKind(page)) || tellsOfCustomers(page.url)) return {};
    const exclusive = only(page);
    const signs = exclusive.length > 0 ? exclusive : [...said(page), ...priced(page)];
    const [best] = signs.toSorted((one, other) => other.sure - one.sure);
    const isMixed = signs.some(({ buyers }) => buyers !== best?.buyers) || (!best?.isOnly && servesBoth(page));
    if (best === undefined || isMixed) return {};
    return { facts: [fact('sellsTo', best.buyers, seen(best.source, best.match, best.sure))] };
  },
};
