import type { Address } from '../../prospect/fact.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import { personName } from '../people/name.ts';
import { seen } from '../reader.ts';
import type { PageAddress } from './addresses.ts';
import { countryNamed } from './country-names.ts';
import { anyOf } from './states.ts';

const town = String.raw`(?<town>\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{1,25}){0,3})`;
const saying = String.raw`(?:headquartered|head office(?: is)?|based(?: out)?|located|offices?|hq|situated)\s+(?:is\s+|are\s+)?in\s+(?:beautiful\s+|downtown\s+|sunny\s+)?`;
/** `hint` is what every match holds: cheap to make ready and to look for. */
type Pattern = { hint: RegExp; pattern: RegExp; country?: string };
const isSaid =
  /(?:headquartered|head office(?: is)?|based(?: out)?|located|offices?|hq|situated)\s+(?:is\s+|are\s+)?in\s/;
/** "Ann Brook, PE" names an engineer, not a town in a province. */
const isEngineer = (locality: string, region: string | undefined): boolean =>
  region === 'PE' && personName(locality) !== undefined;
const isPlace = /^[^,]{2,110}, [A-Z]/;
const patterns: readonly Pattern[] = [
  { hint: isSaid, pattern: new RegExp(`${saying}${town}, (?<region>${anyOf.US})(?![\\p{L}])`, 'u'), country: 'US' },
  { hint: isSaid, pattern: new RegExp(`${saying}${town}, (?<region>${anyOf.CA})(?![\\p{L}])`, 'u'), country: 'CA' },
  {
    hint: isSaid,
    pattern: new RegExp(`${saying}${town}, (?<country>\\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}]{1,20}){0,2})`, 'u'),
  },
  {
    hint: isPlace,
    pattern: new RegExp(`^${town}, (?<region>${anyOf.US})(?:, (?:USA|United States))?$`, 'u'),
    country: 'US',
  },
  { hint: isPlace, pattern: new RegExp(`^${town}, (?<region>${anyOf.CA})(?:, Canada)?$`, 'u'), country: 'CA' },
];
/** Somebody else's town: customers, people, events. */
const ofOthers = /\b(?:customer|client|who (?:is|was)|he |she |born|lives|event|conference|partner)\b/i;

/** "Headquartered in Austin, Texas": the home town as the company's own words state it, without a street. */
export const basedIn = (page: ReadablePage): PageAddress[] => {
  if (['person', 'article', 'directory'].includes(pageKind(page))) return [];
  for (const line of page.lines) {
    if (line.region === 'nav' || line.linkShare > 0.5 || line.text.length > 600 || ofOthers.test(line.text)) continue;
    const found = statedIn(line);
    if (found !== undefined) return [found];
  }
  return [];
};

const statedIn = (line: Line): PageAddress | undefined => {
  for (const { hint, pattern, country } of patterns) {
    const match = hint.test(line.text) ? pattern.exec(line.text) : null;
    const { town: locality, region, country: named = '' } = match?.groups ?? {};
    const where = country ?? countryNamed(named);
    if (match === null || locality === undefined || where === undefined || isEngineer(locality, region)) continue;
    const address: Address = { locality, country: where, ...(region === undefined ? {} : { region }) };
    return { address, seen: seen(line, match, pattern.source.startsWith('^') ? 0.45 : 0.6) };
  }
  return undefined;
};
