import { parse } from 'tldts';
import { accountOf } from '../prospect/identity.ts';
import { safeAddress } from './clean.ts';
import { labelOf } from './name/witness.ts';
import { meta, type ReadablePage } from './page.ts';
import { type FactDraft, fact, type Reader, type Source, seen } from './reader.ts';
import { ownOrganisation } from './structured/own-organisation.ts';
import { textIn } from './structured/thing.ts';
import { structuredData } from './structured-data.ts';

/** The company's own domain: that of the page, unless many companies share it; else what the page itself states. */
export const reader: Reader = {
  id: 'domain',
  read: (page) => {
    const own = domainFact({ text: page.url, locator: 'url' }, page, 0.95);
    return { facts: own.length > 0 ? own : stated(page).slice(0, 1) };
  },
};

/** A registrable domain that one company has for itself, taken from an address. */
const domainFact = (source: Source, page: ReadablePage, confidence: number): FactDraft[] => {
  const href = safeAddress(source.text, page.url);
  if (href === undefined || !/^https?:/.test(href) || labelOf(new URL(href).hostname) === '') return [];
  const { domain, hostname, isIp, isPrivate } = parse(href, { allowPrivateDomains: true });
  const account = accountOf(href);
  if (
    domain === null ||
    isIp ||
    account !== domain ||
    (isPrivate && hostname === domain && domain.split('.').length < 3)
  )
    return [];
  return [fact('domain', domain, seen(source, hostname ?? domain, confidence))];
};

const stated = (page: ReadablePage): FactDraft[] => {
  const things = structuredData(page);
  const inData = (ownOrganisation(things, page)?.things ?? []).flatMap((thing) => textIn(thing, 'url') ?? []);
  const canonical = { text: page.snapshot.canonical, locator: 'link:canonical' };
  const sources = [...inData, meta(page, 'og:url'), canonical];
  return sources.flatMap((source) =>
    source === undefined || source.text === '' ? [] : domainFact(source, page, 0.75),
  );
};
