import { bare, barer, withoutSeat } from './bare.ts';
import { countryNamed, placeKey } from './country-names.ts';
import type { Postal } from './postal.ts';
import { regionNamed } from './regions.ts';
import type { Segment } from './segments.ts';
import { caProvinces, counties, usStates } from './states.ts';
import { streetness } from './street.ts';
import { wholeStreetBefore } from './street-line.ts';

/** Street, town and region as read beside a postcode; `start` is where they begin. */
export type Read = {
  street: string | undefined;
  locality: string | undefined;
  region?: string;
  start: number;
  /** How sure the street is one, 0 to 1. */
  sure: number;
};

const notTown =
  /\d|@|:|[®™©]|^(?:tel(?! aviv)|fax|phone|mail|e-mail|call|email|copyright|zip)\b|^(?:p?llc|l\.?l\.?p|inc|ltd|corp|pty)\.?$/i;
/** "Praha 1": a town with the number of its district. */
const numbered = /^(?:Praha|Bratislava|Brno|Plzeň|Ostrava|Košice) \d{1,2}$/u;
const isTown = (segment: string): boolean =>
  segment.length < 40 &&
  /^\p{Lu}/u.test(segment) &&
  (!notTown.test(segment) || numbered.test(segment)) &&
  !/^(?:Street|Road|Avenue|Floor)$|^(?:Bairro|Colonia|Col\.) /.test(segment);
/** What stands where a town should and is the last part of the street. */
const isEstate = (text: string): boolean =>
  /\s(?:business|industrial|retail|trading|technology|science|enterprise|office)\s(?:park|estate|centre|village)$/i.test(
    text,
  );

/** Street and town before the postcode: United States, Canada, Australia, United Kingdom, Ireland, Brazil, India. */
export const english = (before: readonly Segment[], postal: Postal, text: string): Read | undefined => {
  const segments = before
    .map((segment) => ({ ...segment, text: inBrackets(bare(segment.text)) }))
    .filter(({ text: said }) => said !== '');
  const named = withoutRegions(segments, postal);
  const last = named.segments.at(-1);
  if (last === undefined) return undefined;
  const [head, tail] = withoutRegion(last.text, postal);
  const inDublin = postal.code.startsWith('Dublin');
  const [streetPart, townPart] = inDublin ? [undefined, 'Dublin'] : splitStreet(head);
  if (townPart === undefined || !isTown(townPart)) return undefined;
  const hasTown = !isEstate(townPart);
  const earlier = named.segments.slice(0, -1);
  const own = streetPart === undefined ? [] : [{ ...last, text: streetPart }];
  const street = wholeStreetBefore(inDublin || !hasTown ? segments : [...earlier, ...own], text);
  return {
    street: street?.text ?? streetPart,
    start: street?.start ?? last.start,
    sure: street?.sure ?? (streetPart === undefined ? 0 : 0.5),
    locality: hasTown ? townOf(townPart, postal) : undefined,
    ...regionOf(named.region ?? tail),
  };
};

/** The segments up to the town, and the region among those behind it. */
const withoutRegions = (all: readonly Segment[], postal: Postal): { segments: Segment[]; region?: string } => {
  const segments = [...all];
  let region = postal.region;
  for (let last = segments.at(-1); last !== undefined && segments.length > 1; last = segments.at(-1)) {
    if (region !== undefined && postal.countries[0] === 'MX') break; // its capital may bear the state's name
    const isStreetBefore = streetness(segments.at(-2)?.text ?? '') >= (postal.region === last.text ? 0.4 : 0.5);
    if (!isRegion(last.text, postal) || isStreetBefore) break;
    if (countryNamed(last.text) === undefined) region ??= last.text;
    segments.pop();
  }
  return { segments, ...regionOf(region) };
};

/** A region as a part of what is read, when there is one. */
export const regionOf = (region: string | undefined): { region?: string } => (region === undefined ? {} : { region });

const inBrackets = (text: string): string => text.replace(/\s?\($/, '');

/** "Dublin 2" and "South Wickham London" as the towns they belong to. */
const townOf = (town: string, { countries: [country] }: Postal): string => {
  if (country === 'GB' && / London$/.test(town)) return 'London';
  return town
    .replace(/^Dublin \d{1,2}W?$/, 'Dublin')

    .replace(/^(?:Dist(?:rict)?|Distt)\.?\s(?=\p{Lu})/u, '');
};

/** Where the country's name is its town's. */
const cityState = 'SG';

const isRegion = (text: string, postal: Postal): boolean =>
  (countryNamed(text) ?? cityState) !== cityState ||
  (postal.countries[0] === 'GB' && counties.has(placeKey(text))) ||
  (postal.countries[0] === 'CA' && ([...caProvinces.values()].includes(text) || caProvinces.has(text))) ||
  (postal.countries[0] === 'US' && usStates.has(text)) ||
  regionNamed(text, postal.countries) !== undefined;

/** "Brampton Ontario", "Wilmslow Cheshire", "London UK": the region stands behind the town without a comma. */
const withoutRegion = (text: string, { countries }: Postal): [string, string | undefined] => {
  const words = text.split(' ');
  for (let size = Math.min(3, words.length - 1); size > 0; size--) {
    const last = words
      .slice(-size)
      .join(' ')
      .replace(/^\(|\)$/g, '');
    const rest = words.slice(0, -size).join(' ');
    const isCounty = countries[0] === 'GB' && counties.has(placeKey(last));
    const isProvince = countries[0] === 'CA' && provinceNames.has(last);
    if (isCounty || isProvince) return [rest, last];
    if (size < 3 && countries[0] === 'GB' && /^(?:UK|U\.K\.|United Kingdom|England)$/.test(last))
      return [rest, undefined];
  }
  return [text, undefined];
};
const provinceNames = new Set(caProvinces.values());

/** "12 Elm Gardens Hillside GLASGOW": the post writes its town in capitals, behind a quarter. */
const postTown = /^(?<street>.{5,80}\p{Ll}) (?<town>\p{Lu}{4,20}(?:[ -]\p{Lu}{2,20}){0,2})$/u;

const splitAtPostTown = (text: string): [string, string] | undefined => {
  const { street = '', town = '' } = postTown.exec(text)?.groups ?? {};
  const isWhole = /\d/.test(street) && isTown(town) && street.split(' ').some((word) => streetEnd.test(word));
  return isWhole ? [street, town] : undefined;
};

/** "123 Main St Austin" has no comma between street and town: cut after the last street word that leaves a town. */
const splitStreet = (text: string): [string | undefined, string | undefined] => {
  const told = /^(.{5,100}) (?:in|à|a|en|de) (\p{Lu}[\p{L} '’-]{2,30})$/u.exec(text) ?? [];
  const [, streetIn = '', townIn = ''] = told;
  if (/\d/.test(streetIn) && isStreet(streetIn) && isTown(townIn) && !/\d/.test(townIn)) return [streetIn, townIn];
  const words = text.split(' ');
  if (numbered.test(text)) return [undefined, text];
  if (!/\d/.test(text) && (words.length < 4 || !words.some((word) => streetEnd.test(word)))) return [undefined, text];
  if (/^Dublin \d{1,2}W?$/.test(text)) return [undefined, 'Dublin'];
  const posted = splitAtPostTown(text);
  if (posted !== undefined) return posted;
  for (let at = words.length - 1; at > 1; at--) {
    const street = words.slice(0, at).join(' ');
    const rest = words.slice(at).join(' ');
    const isEnd = streetEnd.test(words[at - 1] ?? '') || door.test(words.slice(at - 2, at).join(' '));
    if (isEnd && isStreet(street) && isTown(rest)) return [street, rest];
  }
  return [undefined, undefined];
};
const isStreet = (text: string): boolean =>
  [text, withoutSeat(text), ...barer(text)].some((one) => streetness(one) >= 0.4);
/** "Ste. B", "Unit C". */
const door = /^(?:ste|suite|unit|apt|bldg|building|floor)\.? [A-Z]$/i;
const streetEnd =
  /^(?:st|street|ave?|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|ct|court|pl|place|sq|square|hwy|highway|pkwy|parkway|cir|circle|ter|terrace|trl|trail|loop|plaza|broadway|close|crescent|parade|floor|fl|bldg|building|#?\w{0,3}\d\w{0,3}|[nsew]{1,2})\.?$/i;
