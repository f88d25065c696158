import { countriesOf } from './country.ts';
import { addressesOf } from './place/addresses.ts';
import { basedIn } from './place/based-in.ts';
import { fact, type Reader } from './reader.ts';

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
    const addresses = [...postal, ...stated];
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
