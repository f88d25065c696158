import { domainFact } from './domain-fact.ts';
import { meta, type ReadablePage } from './page.ts';
import type { FactDraft, Reader } from './reader.ts';
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

const stated = (page: ReadablePage): FactDraft[] => {
  const things = structuredData(page);
  const inData = (ownOrganisation(things, page)?.things ?? []).flatMap((thing) => textIn(thing, 'url') ?? []);
  const canonical = { text: page.snapshot.canonical, locator: 'link:canonical' };
  const sources = [...inData, meta(page, 'og:url'), canonical];
  return sources.flatMap((source) =>
    source === undefined || source.text === '' ? [] : domainFact(source, page, 0.75),
  );
};
