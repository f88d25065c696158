import type { Subject } from '../../prospect/other-company.ts';
import { nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { companiesOfArticle } from './of-article.ts';
import { companiesOfData } from './of-data.ts';
import { companiesOfFirms, firmsBeside } from './of-firms.ts';
import { companiesOfRows } from './of-rows.ts';
import type { OtherDraft } from './other.ts';
import type { ReadFacts } from './piece.ts';
import { companyReported } from './reported.ts';

/** Whom a page speaks of beside or instead of its owner; `subject` is absent where it speaks of its owner. */
export type Others = { subject: Subject | undefined; companies: OtherDraft[] };

/** Pages on which firms are told with all their data. */
const tellsFirms: ReadonlySet<string> = new Set(['imprint', 'contact', 'about']);

/** One of each name, what was found first; the facts of both. */
const together = (...lists: OtherDraft[][]): OtherDraft[] => {
  const byName = new Map<string, OtherDraft>();
  for (const one of lists.flat()) {
    const key = nameKey(one.name);
    const known = byName.get(key);
    byName.set(key, known === undefined ? one : { ...one, ...known, facts: [...known.facts, ...one.facts] });
  }
  return [...byName.values()];
};

const ofItself: ReadonlySet<string> = new Set(['home', 'contact', 'imprint', 'about', 'careers', 'team', 'person']);

/** True when a page deep in a site has the name and the site of another company over it: a profile or a review. */
const presents = (page: ReadablePage, { name, account }: OtherDraft): boolean => {
  const heading = page.lines.find((line) => line.heading === 1)?.text ?? '';
  return account !== undefined && !ofItself.has(pageKind(page)) && heading.includes(name);
};

/** Finds the companies a page speaks of beside its owner, with their facts held apart. */
export const othersOn = (page: ReadablePage, read: ReadFacts): Others => {
  const kind = pageKind(page);
  if (kind === 'directory') {
    const companies = together(companiesOfRows(page, read), companiesOfData(page));
    return { subject: companies.length === 1 ? 'other' : 'list', companies };
  }
  const reported = ofItself.has(kind) && kind !== 'home' ? [] : [companyReported(page, read) ?? []].flat();
  if (kind === 'article' || reported.length > 0) {
    return { subject: 'article', companies: together(companiesOfArticle(page, read), companiesOfData(page), reported) };
  }
  const [only, ...more] = companiesOfData(page);
  if (only !== undefined && more.length === 0 && presents(page, only)) return { subject: 'other', companies: [only] };
  const firms = tellsFirms.has(kind) ? companiesOfFirms(page, read) : [];
  const companies = together(firms, companiesOfData(page));
  const isUnclear = firms.length > 0 && firmsBeside(page).isOwnerUnclear;
  return { subject: isUnclear ? 'several' : undefined, companies };
};
