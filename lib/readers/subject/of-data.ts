import type { AccountKey } from '../../prospect/account.ts';
import { accountOf, sharedHostOf } from '../../prospect/identity.ts';
import { cut } from '../clean.ts';
import { domainLabel, isWitnessed, labelAgreement, nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import type { Source } from '../reader.ts';
import { organisationFacts } from '../structured/organisation-facts.ts';
import { ownOrganisation } from '../structured/own-organisation.ts';
import { type Thing, textIn, thingsIn } from '../structured/thing.ts';
import { isOrganisation } from '../structured/types.ts';
import { structuredData } from '../structured-data.ts';
import type { OtherDraft } from './other.ts';

const mostCompanies = 50;
/** What an organisation is to another one without being a subject of the page. */
const byTheWay: ReadonlySet<string> = new Set(
  'customer member memberOf sponsor funder competitor manufacturer brand alumniOf worksFor performer author creator publisher provider seller hiringOrganization affiliation'.split(
    ' ',
  ),
);

const siteOf = (thing: Thing): { account: AccountKey; href: string } | undefined => {
  const href = textIn(thing, 'url')?.text ?? '';
  const account = /^https?:/i.test(href) ? accountOf(href) : undefined;
  return account === undefined || account.includes('/') || sharedHostOf(account) !== undefined
    ? undefined
    : { account, href };
};

type Stated = { thing: Thing; name: Source; site: ReturnType<typeof siteOf> };

/** The organisation with its name and site, where it is a subject of the page and not its owner under another name. */
const stated = (page: ReadablePage, thing: Thing): Stated[] => {
  const name = textIn(thing, 'name', 'legalName');
  const isNamed = name !== undefined && nameKey(name.text).length > 1 && isOrganisation(thing);
  if (!isNamed || (thing.holder !== undefined && byTheWay.has(thing.holder.property))) return [];
  const site = siteOf(thing);
  const hasAddress = thingsIn(thing, 'address', structuredData(page)).length > 0;
  const isReached = hasAddress || textIn(thing, 'telephone', 'email') !== undefined; // a theme's demo is not
  if (site?.account === page.account || !isReached || (site === undefined && !hasAddress)) return [];
  if (site === undefined ? isWitnessed(page, name.text) : labelAgreement(name.text, domainLabel(page)) >= 0.6)
    return [];
  return [{ thing, name, site }];
};

const draftOf = (page: ReadablePage, { thing, name, site }: Stated): OtherDraft => ({
  name: cut(name.text, 200),
  ...(site && { account: site.account, link: site.href }),
  says: cut(textIn(thing, 'description')?.text ?? '', 200),
  facts: organisationFacts({ things: [thing], sure: 0.9 }, structuredData(page), page),
  pieces: [],
});

/** Organisations that structured data states beside the page's own: with a site elsewhere, or an address of their own. */
export const companiesOfData = (page: ReadablePage): OtherDraft[] => {
  const things = structuredData(page);
  const own = ownOrganisation(things, page)?.things ?? [];
  return things.all
    .filter((thing) => !own.includes(thing))
    .flatMap((thing) => stated(page, thing))
    .slice(0, mostCompanies)
    .map((one) => draftOf(page, one));
};
