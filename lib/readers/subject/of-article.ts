import type { AccountKey } from '../../prospect/account.ts';
import { accountOf, sharedHostOf } from '../../prospect/identity.ts';
import { cut } from '../clean.ts';
import { labelAgreement, labelOf, nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { type PageLink, pageLinks } from '../page-links.ts';
import { isProfile } from '../social/networks.ts';
import { callings, type OtherDraft } from './other.ts';
import { factsOfPiece, type Piece, type ReadFacts } from './piece.ts';

const mostCompanies = 5;
const mostLines = 8;

/** A link to a company's site whose words are the company's name, as its domain bears out. */
const named = (page: ReadablePage, link: PageLink): (PageLink & { account: AccountKey }) | undefined => {
  const account = accountOf(link.href);
  if (account === undefined || account === page.account || link.element.isHidden) return undefined;
  if (account.includes('/') || sharedHostOf(account) !== undefined || isProfile(link.href)) return undefined;
  if (link.text.length > 60 || nameKey(link.text).length < 3) return undefined;
  return labelAgreement(link.text, labelOf(account)) >= 0.6 ? { ...link, account } : undefined;
};

const isBody = ({ region, heading }: Line): boolean => region === 'main' && heading === 0;

const pieceOf = ({ element }: Line): Piece => ({ index: element.index, end: element.end });

/** The lines that speak of a company by name. */
const linesOf = (page: ReadablePage, name: string): Line[] =>
  page.lines.filter((line) => isBody(line) && line.text.includes(name)).slice(0, mostLines);

/** True when the article is about the company rather than naming it by the way. */
const isSubject = (page: ReadablePage, name: string, lines: readonly Line[]): boolean => {
  const heads = page.lines.filter(({ heading }) => heading > 0 && heading < 3).slice(0, 3);
  return lines.length > 1 || [page.title, ...heads].some(({ text }) => text.includes(name));
};

/** The companies an article is about, where it names them and leads to their sites. */
export const companiesOfArticle = (page: ReadablePage, read: ReadFacts): OtherDraft[] => {
  const byAccount = new Map<AccountKey, OtherDraft>();
  for (const link of pageLinks(page)) {
    if (link.element.region !== 'main' || !/^https?:/.test(link.href) || byAccount.size >= mostCompanies) continue;
    const company = named(page, link);
    if (company === undefined || byAccount.has(company.account)) continue;
    const lines = linesOf(page, company.text);
    if (isSubject(page, company.text, lines)) byAccount.set(company.account, draftOf(page, { company, lines }, read));
  }
  return [...byAccount.values()];
};

type Named = { company: PageLink & { account: AccountKey }; lines: readonly Line[] };

const draftOf = (page: ReadablePage, { company, lines }: Named, read: ReadFacts): OtherDraft => {
  const { account, text, written } = company;
  const pieces = lines.map(pieceOf);
  return {
    name: cut(text, 200),
    account,
    link: company.href,
    says: cut(lines[0]?.text ?? '', 200),
    facts: [
      ...callings({ name: company, printed: text, site: { account, written } }),
      ...pieces.flatMap((piece) => factsOfPiece(page, { piece, account }, read)),
    ],
    pieces,
  };
};
