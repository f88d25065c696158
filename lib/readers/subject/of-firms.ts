import { accountOf, sharedHostOf } from '../../prospect/identity.ts';
import { madeOnce } from '../../prospect/made-once.ts';
import { cut } from '../clean.ts';
import { isOfOthers } from '../contact/others.ts';
import { legalNamesIn } from '../name/legal-text.ts';
import { domainLabel, labelAgreement, nameKey } from '../name/witness.ts';
import { linesWithin, type ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { pageLinks } from '../page-links.ts';
import { fact, seen } from '../reader.ts';
import { isProfile } from '../social/networks.ts';
import { callings, type OtherDraft } from './other.ts';
import { factsOfPiece, type Piece, type ReadFacts } from './piece.ts';

/** A block of the page that opens with a firm's full name and goes on about how to reach or register it. */
type Firm = Piece & { name: string; line: Line };

const mostLines = 14;
const longestOpening = 110;

/** The name a line opens with and says hardly anything beside. */
const opens = (page: ReadablePage, line: Line): string | undefined => {
  if (line.region === 'nav' || line.region === 'footer' || line.text.length > longestOpening || line.linkShare > 0.9)
    return undefined;
  const name = legalNamesIn(line.text, domainLabel(page))[0]?.name;
  if (name === undefined || name.length < line.text.length * 0.6 || isOfOthers(page, line.index)) return undefined;
  return name;
};

/** Words of how a firm is reached or registered: what tells a firm's own block from a mention. */
const reach =
  /@|\d{4,}|\d{2}-\d{3}|\d(?:[ ./-]?\d){7}|\b(?:tel|phone|fax|telefon|téléphone|telefono|vat|ust|hrb?|register|street|straße|strasse|road|avenue|via|rue)\b/iu;

const firmAt = (page: ReadablePage, line: Line, next: Line | undefined): Firm | undefined => {
  const name = opens(page, line);
  if (name === undefined) return undefined;
  const after = Math.min(line.order + mostLines, next?.order ?? page.lines.length);
  const last = page.lines.slice(line.order, after).findLast(({ region }) => region === line.region);
  const end = Math.min(next?.index ?? Number.POSITIVE_INFINITY, (last?.index ?? line.index) + 1);
  return { index: line.index, end, name, line };
};

/** The blocks of different firms on one page; none where there is only one. */
const firmsOn = madeOnce((page: ReadablePage): Firm[] => {
  const openings = page.lines.filter((line) => opens(page, line) !== undefined);
  const blocks = openings.flatMap((line, nth) => firmAt(page, line, openings[nth + 1]) ?? []);
  const reached = blocks.filter((block) => linesWithin(page, block).filter(({ text }) => reach.test(text)).length > 1);
  const byName = Map.groupBy(reached, ({ name }) => nameKey(name));
  return byName.size > 1 ? [...byName.values()].flatMap(([first]) => first ?? []) : [];
});

/** Firms of one name in several lands or legal forms are one house to a caller. */
const isKin = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

const longestCommon = 5;
const sureOfOpening = 0.6;

/** "Nordtor Walztechnik GmbH" on nordtor-walzen.example: the first word of the name opens the domain. */
const opensLabel = (name: string, label: string): number => {
  const first = nameKey(name.split(' ')[0] ?? '');
  return first.length > longestCommon && label.startsWith(first) ? sureOfOpening : 0;
};

/** The firms of a page that are not its owner, and whether nothing tells which of several the owner is. */
export const firmsBeside = madeOnce((page: ReadablePage): { firms: Firm[]; isOwnerUnclear: boolean } => {
  const firms = firmsOn(page);
  const label = domainLabel(page);
  const [best, second] = firms
    .map((firm) => ({ firm, agreement: Math.max(labelAgreement(firm.name, label), opensLabel(firm.name, label)) }))
    .sort((one, other) => other.agreement - one.agreement);
  if (best === undefined || second === undefined) return { firms: [], isOwnerUnclear: false };
  if (best.agreement >= 0.6 && second.agreement < best.agreement) {
    const own = nameKey(best.firm.name);
    return {
      firms: firms.filter(({ name }) => nameKey(name) !== own && !isKin(nameKey(name), own)),
      isOwnerUnclear: false,
    };
  }
  return { firms, isOwnerUnclear: true };
});

/** A site of the firm's own, as its block leads to it. */
const siteOf = (page: ReadablePage, { index, end }: Firm) => {
  for (const link of pageLinks(page)) {
    if (link.element.index < index || link.element.index >= end || !/^https?:/.test(link.href)) continue;
    const account = accountOf(link.href);
    if (account === undefined || account === page.account || account.includes('/') || isProfile(link.href)) continue;
    if (sharedHostOf(account) === undefined) return { account, written: link.written, href: link.href };
  }
  return undefined;
};

/** The firms stated beside the page's owner, or all of several where the owner is not told. */
export const companiesOfFirms = (page: ReadablePage, read: ReadFacts): OtherDraft[] =>
  firmsBeside(page).firms.map((firm): OtherDraft => {
    const site = siteOf(page, firm);
    const lines = linesWithin(page, firm).slice(1);
    return {
      name: cut(firm.name, 200),
      ...(site && { account: site.account, link: site.href }),
      says: cut(lines.map(({ text }) => text).join(' · '), 200),
      facts: [
        ...callings({ name: firm.line, printed: firm.name, site }),
        fact('legalName', cut(firm.name, 200), seen(firm.line, firm.name, 0.8)),
        ...factsOfPiece(page, { piece: firm, account: site?.account }, read),
      ],
      pieces: [firm],
    };
  });
