import { countryNamed, placeKey } from './country-names.ts';
import type { Postal } from './postal.ts';
import { bare, type Segment } from './segments.ts';
import { caProvinces, counties, usStates } from './states.ts';
import { streetness } from './street.ts';

/** Street, town and region as read beside a postcode; `start` is where they begin. */
export type Read = { street: string | undefined; locality: string | undefined; region?: string; start: number };

const notTown = /\d|@|:|^(?:tel|fax|phone|mail|e-mail)\b/i;
const isTown = (segment: string): boolean => segment.length < 40 && /^\p{Lu}/u.test(segment) && !notTown.test(segment);

/** Street and town before the postcode: United States, Canada, Australia, United Kingdom, Ireland, Brazil. */
export const english = (before: readonly Segment[], postal: Postal): Read | undefined => {
  const segments = before
    .map((segment) => ({ ...segment, text: bare(segment.text) }))
    .filter(({ text }) => text !== '');
  if (postal.code.startsWith('Dublin')) return inDublin(segments, postal);
  let region = postal.region;
  let last = segments.at(-1);
  while (last !== undefined && segments.length > 1 && isRegion(last.text, postal)) {
    if (countryNamed(last.text) === undefined) region ??= last.text;
    segments.pop();
    last = segments.at(-1);
  }
  if (last === undefined) return undefined;
  const [head, tail] = withoutRegion(last.text, postal);
  region ??= tail;
  const [streetPart, townPart] = splitStreet(head);
  if (townPart === undefined || !isTown(townPart)) return undefined;
  if (streetPart !== undefined)
    return { street: streetPart, locality: townPart, start: last.start, ...regionOf(region) };
  const street = streetBefore(segments.slice(0, -1));
  return { street: street?.text, locality: townPart, start: street?.start ?? last.start, ...regionOf(region) };
};

/** "5 Quay Street, Dublin 2": the postal district is the town too. */
const inDublin = (segments: readonly Segment[], { start }: Postal): Read | undefined => {
  const street = streetBefore(segments);
  return street === undefined
    ? undefined
    : { street: street.text, locality: 'Dublin', start: Math.min(street.start, start) };
};

/** A region as a part of what is read, when there is one. */
export const regionOf = (region: string | undefined): { region?: string } => (region === undefined ? {} : { region });

const isRegion = (text: string, postal: Postal): boolean =>
  countryNamed(text) !== undefined ||
  (postal.countries[0] === 'GB' && counties.has(placeKey(text))) ||
  (postal.countries[0] === 'CA' && ([...caProvinces.values()].includes(text) || caProvinces.has(text))) ||
  usStates.has(text);

/** "Brampton Ontario", "Wilmslow Cheshire": the region stands behind the town without a comma. */
const withoutRegion = (text: string, { countries: [country] }: Postal): [string, string | undefined] => {
  const words = text.split(' ');
  for (let size = Math.min(3, words.length - 1); size > 0; size--) {
    const last = words.slice(-size).join(' ');
    const isCounty = country === 'GB' && counties.has(placeKey(last));
    if (isCounty || (country === 'CA' && provinceNames.has(last))) return [words.slice(0, -size).join(' '), last];
  }
  return [text, undefined];
};
const provinceNames = new Set(caProvinces.values());

/** "123 Main St Austin" has no comma between street and town: cut after the last street word that leaves a town. */
const splitStreet = (text: string): [string | undefined, string | undefined] => {
  const words = text.split(' ');
  if (!/\d/.test(text) && (words.length < 4 || !words.some((word) => streetEnd.test(word)))) return [undefined, text];
  for (let at = words.length - 1; at > 1; at--) {
    const street = words.slice(0, at).join(' ');
    const rest = words.slice(at).join(' ');
    if (streetEnd.test(words[at - 1] ?? '') && streetness(street) >= 0.4 && isTown(rest)) return [street, rest];
  }
  return [undefined, undefined];
};
const streetEnd =
  /^(?:st|street|ave?|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|ct|court|pl|place|sq|square|hwy|highway|pkwy|parkway|cir|circle|ter|terrace|trl|trail|loop|plaza|broadway|#?\w{0,3}\d\w{0,3}|[nsew]{1,2})\.?$/i;

/** The street and what belongs to it (unit, building, floor), going back from the town. */
const streetBefore = (segments: readonly Segment[]): { text: string; start: number } | undefined => {
  let first: number | undefined;
  let proof = 0;
  for (let at = segments.length - 1; at >= Math.max(0, segments.length - 4); at--) {
    const sure = streetness(segments[at]?.text ?? '');
    if (sure > 0) first = at;
    else if (first !== undefined || at < segments.length - 2) break;
    proof = Math.max(proof, sure);
  }
  const [start] = first === undefined ? [] : segments.slice(first);
  if (start === undefined || first === undefined || proof < 0.5) return undefined;
  const parts = segments.slice(first).filter((segment, nth) => nth === 0 || streetness(segment.text) > 0);
  return { text: parts.map(({ text }) => text).join(', '), start: start.start };
};
