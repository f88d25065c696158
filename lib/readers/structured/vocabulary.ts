import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import type { PageElement } from '../page-tree.ts';
import { bareName } from './thing.ts';

const isSchemaOrg = (address: string): boolean => /^https?:\/\/(?:www\.)?schema\.org\/?#?$/i.test(address);

/** The prefixes a page gives schema.org in RDFa: "s: https://schema.org/" lets it write "s:name". */
const prefixes = madeOnce((page: ReadablePage): ReadonlySet<string> => {
  const written = page.tree.elements.flatMap(({ attributes: { prefix = '' } }) => prefix.split(' ').filter(Boolean));
  return new Set(written.filter((_, nth) => isSchemaOrg(written[nth + 1] ?? '')).map((one) => one.toLowerCase()));
});

/** Names of types or properties without prefix; those of other vocabularies (og:title) are none. */
export const namesIn = (page: ReadablePage, written: string | undefined): string[] =>
  (written ?? '')
    .split(' ')
    .map((name) => bareName(withoutPrefix(page, name)))
    .filter((name) => name !== '' && !name.includes(':'))
    .slice(0, 5);

const withoutPrefix = (page: ReadablePage, name: string): string => {
  const colon = name.indexOf(':');
  return colon > 0 && prefixes(page).has(name.slice(0, colon + 1).toLowerCase()) ? name.slice(colon + 1) : name;
};

/** The elements within a vocabulary other than schema.org's; each is asked once, as pages may be deep. */
const foreign = madeOnce((page: ReadablePage): ReadonlySet<PageElement> => {
  const found = new Set<PageElement>();
  for (const element of page.tree.elements) {
    const { vocab } = element.attributes;
    const isWithin = element.parent !== undefined && found.has(element.parent);
    if (vocab === undefined ? isWithin : !isSchemaOrg(vocab)) found.add(element);
  }
  return found;
});

/** True where the names of RDFa belong to another vocabulary than schema.org. */
export const isForeign = (page: ReadablePage, element: PageElement): boolean => foreign(page).has(element);
