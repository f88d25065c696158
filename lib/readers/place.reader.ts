import type { Address } from '../prospect/fact.ts';
import { sameness } from '../prospect/same.ts';
import { countriesOf } from './country.ts';
import type { ReadablePage } from './page.ts';
import { addressesOf } from './place/addresses.ts';
import { basedIn } from './place/based-in.ts';
import { fact, type Reader } from './reader.ts';
import { ownOrganisation } from './structured/own-organisation.ts';
import { statedAddresses } from './structured/stated-address.ts';
import { structuredData } from './structured-data.ts';

const mostAddresses = 40;
/** Below this a country is a guess (a language, a top-level domain or one dialling code alone), and silence is better: it may end the fit. */
const leastSure = 0.51;

/** Where the company is: postal addresses, a stated home town, and the country when it can be told. */
export const reader: Reader = {
  id: 'place',
  read: (page) => {
    const postal = addressesOf(page);
    const towns = new Set(postal.map(({ address }) => address.locality));
    const stated = basedIn(page).filter(({ address }) => !towns.has(address.locality));
    const spelt = asStated(page);
    const addresses = [...postal, ...stated].map((one) => ({ ...one, address: spelt(one.address) }));
    const [country] = countriesOf(page);
    return {
      facts: [
        ...addresses.slice(0, mostAddresses).map(({ address, seen }) => fact('address', address, seen)),
        ...(country !== undefined && country.seen.confidence >= leastSure
          ? [fact('country', country.country, country.seen)]
          : []),
      ],
    };
  },
};

/** Spells an address as the page's own data state it, where these agree in every part and lack none. */
const asStated = (page: ReadablePage): ((address: Address) => Address) => {
  const things = structuredData(page);
  const own = ownOrganisation(things, page)?.things ?? [];
  const stated = own.flatMap((thing) => statedAddresses(thing, things)).map(({ address }) => address);
  return (address) => stated.find((one) => isFuller(one, address)) ?? address;
};

const isFuller = (one: Address, other: Address): boolean =>
  Object.keys(one).length >= Object.keys(other).length && sameness.address.agree(one, other);
