import type { CountryCode } from '../../prospect/text.ts';
import { countryNamed } from './country-names.ts';
import { continentalForms } from './forms-continental.ts';
import { englishForms, type Form } from './forms-english.ts';
import { townFirstForms } from './forms-town-first.ts';
import { formsWithoutCode } from './forms-without-code.ts';
import { isZipOf, regionCode } from './states.ts';

/** A postcode found in running text, with what stands fixed beside it. Offsets are [start, end) in the text. */
export type Postal = {
  start: number;
  end: number;
  code: string;
  region?: string;
  /** Where town stands: before the code as in English, after it as on the continent. */
  town: 'before' | 'after';
  /** Countries that write it so, the likeliest first; one when the form tells. */
  countries: readonly CountryCode[];
  /** End of the address before it; nothing before that belongs to this one. */
  previousEnd: number;
  /** Text right after the code that is the town; for 'after' only. */
  locality?: string;
  /** What must speak for an address beside the form: the form is common in other text too. */
  wants?: Form['wants'];
};

const allForms: readonly Form[] = [...englishForms, ...townFirstForms, ...continentalForms, ...formsWithoutCode];

const most = 60;

/** Postcodes in a text, in its order; where two forms fit the same place the more telling one stays. */
export const postalsIn = (text: string): Postal[] => {
  const found: Postal[] = [];
  for (const form of allForms) {
    if (!form.hint.test(text)) continue;
    let count = 0;
    for (const match of text.matchAll(form.pattern())) {
      if (++count > most) break;
      const start = match.index;
      const end = start + match[0].length;
      if (isGerman(match, form)) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push(postalOf(form, match));
    }
  }
  return found.sort((one, other) => one.start - other.start);
};

/** "DE 24103": Germany's letters, where Delaware has no such code. */
const isGerman = ({ groups }: RegExpExecArray, { countries: [country] }: Form): boolean =>
  country === 'US' && groups?.['region'] === 'DE' && !isZipOf(groups['code'] ?? '', 'DE');

const postalOf = ({ town, countries, wants }: Form, match: RegExpExecArray): Postal => {
  const { code = '', region, town: locality, land = '' } = match.groups ?? {};
  const own = countryNamed(land);
  return {
    start: match.index,
    end: match.index + match[0].length,
    previousEnd: 0,
    code: plain(code, countries),
    town,
    countries: own === undefined ? countries : [own],
    ...(region === undefined ? {} : { region: regionCode(region, countries[0]) }),
    ...(locality === undefined ? {} : { locality: locality.trim() }),
    ...wanted(countries[0] === 'US' && !isZipOf(code, region ?? '') ? 'street' : wants),
  };
};

/** A code as its country writes it: "64 570", "2400 - 123", "29006." and "2951 VE te" as they stand in lists. */
const plain = (code: string, [country]: readonly CountryCode[]): string =>
  code.replace(/[\u00a0\s]+/g, country === 'FR' || country === 'PT' ? '' : ' ').replace(/ te$|\.$/, '');

/** "Building A Arizona 31670": a code that is none of the state's may be another country's. */
const wanted = (wants: Form['wants']): Pick<Postal, 'wants'> => (wants === undefined ? {} : { wants });
