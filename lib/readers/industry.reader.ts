import { classOf, type IndustryClass } from './firmographics/naics.ts';
import type { ReadablePage } from './page.ts';
import { pageKind } from './page-kind.ts';
import { fact, type Reader, type Seen, seen } from './reader.ts';
import { servicesOf } from './services.reader.ts';
import { ownOrganisation } from './structured/own-organisation.ts';
import { jsonLd } from './structured-data.ts';

type Claim = { one: IndustryClass; at: Seen };

/** Below this it is what the company may do beside its business. */
const leastSure = 0.7;
/** How much surer the first class must be than another one. */
const clearly = 0.15;
const sureOfType = 0.85;

/** By what the company says it is; what it sells belongs to several industries. */
const fromWords = (page: ReadablePage): Claim[] =>
  servicesOf(page).flatMap(({ trade, sure, at }) => {
    const one = trade.kind === 'business' ? classOf.get(trade.phrase) : undefined;
    return one === undefined || sure < leastSure ? [] : [{ one, at }];
  });

const fromType = (page: ReadablePage): Claim[] => {
  const own = ownOrganisation(jsonLd(page), page);
  return (own?.things ?? []).flatMap(({ types, locator }) =>
    types.flatMap((type) => {
      const one = classOf.get(type);
      const at = seen({ text: type, locator }, type, sureOfType * (own?.sure ?? 0));
      return one === undefined ? [] : [{ one, at }];
    }),
  );
};

/** The industry of the company by its own words or its structured data, where they tell one clearly. */
export const reader: Reader = {
  id: 'industry',
  read: (page) => {
    if (['article', 'directory'].includes(pageKind(page))) return {};
    const claims = [...fromWords(page), ...fromType(page)].sort((a, b) => b.at.confidence - a.at.confidence);
    const [first] = claims;
    if (first === undefined || first.at.confidence < leastSure) return {};
    const isDisputed = claims.some(
      ({ one, at }) => one.code !== first.one.code && at.confidence > first.at.confidence - clearly,
    );
    return isDisputed ? {} : { facts: [fact('industry', `${first.one.title} (NAICS ${first.one.code})`, first.at)] };
  },
};
