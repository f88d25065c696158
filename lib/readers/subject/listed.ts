import type { AccountKey } from '../../prospect/account.ts';
import { accountOf, sharedHostOf } from '../../prospect/identity.ts';
import { madeOnce } from '../../prospect/made-once.ts';
import { within } from '../lists/within.ts';
import { legalFormOf } from '../name/legal-forms.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { type PageLink, pageLinks } from '../page-links.ts';
import { personName } from '../people/name.ts';
import type { Source } from '../reader.ts';
import { isProfile } from '../social/networks.ts';
import type { Row } from './rows.ts';

/** A row as one of a list of something: what it names, where it leads, and what it looks like. */
export type Listed = Row & {
  name: Source | undefined;
  /** A link to a site of its own. */
  outward: (PageLink & { account: AccountKey }) | undefined;
  /** A link to more of it on this site. */
  inward: PageLink | undefined;
  looks: { isPerson: boolean; isDated: boolean; isPriced: boolean; isDetailed: boolean };
};

const longestName = 90;
const rank = /^[#(]?\d{1,4}[.):]?$/;
const button =
  /^(?:visit|view|read|learn|see|show|open|more|details?|website|homepage|web|contact|call|profile|get|mehr|zur|zum|website besuchen|voir|site|visiter|vedi|sito|ver|bekijk)\b.{0,24}$/iu;
const dated =
  /\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b\d{1,2}[./ ](?:\d{1,2}|\p{L}{3,9})[./ ](?:19|20)\d{2}\b|\b\p{Lu}\p{L}{2,8}\.? \d{1,2}, (?:19|20)\d{2}\b/u;
const priced = /[$€£]\s?\d|\d\s?(?:€|EUR|USD|CHF)(?!\p{L})/u;
const detailed =
  /\b\d{1,6}(?:\s?[–-]\s?\d{1,6}|\+)?\s(?:employees|people|staff|mitarbeiter\p{L}*|salariés|dipendenti|empleados|medewerkers)|\+?\(?\d{2,4}\)?[\s./-]\d{2,4}[\s./-]\d{2,5}|(?:^|[\s,·])\p{Lu}[\p{L}.' -]{2,30},\s(?:[A-Z]{2}|\p{Lu}\p{L}{3,20})(?![\p{L}])|(?<!\d)\d{4,5}\s\p{Lu}\p{L}{2}/u;

const firstLinks = madeOnce((page: ReadablePage): PageLink[] =>
  pageLinks(page).filter(({ href, element }) => /^https?:/.test(href) && !element.isHidden),
);

/** A site of its own: not this one, no network or shared host, where the account is not the whole site. */
const outwardOf = (page: ReadablePage, links: readonly PageLink[]): Listed['outward'] => {
  for (const link of links) {
    const account = accountOf(link.href);
    if (account === undefined || account === page.account || account.includes('/') || isProfile(link.href)) continue;
    if (sharedHostOf(account) === undefined && !networks.test(account)) return { ...link, account };
  }
  return undefined;
};
const networks =
  /^(?:facebook|instagram|twitter|x|linkedin|xing|youtube|tiktok|google|goo|apple|wa|whatsapp|pinterest|bing)\.[a-z.]{2,6}$/;

const canName = ({ text }: Line): boolean =>
  text.length <= longestName &&
  /\p{L}{2}/u.test(text) &&
  !rank.test(text) &&
  !button.test(text) &&
  !/[?!]$|[^.]\.$/.test(legalFormOf(text) === undefined ? text : '') &&
  text.split(' ').length <= 10;

/** A heading names a row, or its picture where it has no words; else the first short line, which most often is a link. */
const nameOf = ({ lines, logo }: Row): Source | undefined =>
  logo ?? lines.slice(0, 8).find((line) => line.heading > 0 && canName(line)) ?? lines.slice(0, 4).find(canName);

/** Looks at a row as one of a list. */
export const listed = (page: ReadablePage, row: Row): Listed => {
  const links = within(firstLinks(page), row, 12);
  const name = nameOf(row);
  const text = row.lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 1_500);
  const person = name === undefined ? undefined : personName(name.text.split(',', 1)[0] ?? '');
  return {
    ...row,
    name,
    outward: outwardOf(page, links),
    inward: links.find(({ href }) => accountOf(href) === page.account),
    looks: {
      isPerson: (person?.given ?? 0) > 0.8,
      isDated: dated.test(text),
      isPriced: priced.test(text),
      isDetailed: detailed.test(text),
    },
  };
};
