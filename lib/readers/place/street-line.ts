import { bare, barer, withoutFirm, withoutGlued, withoutSeat } from './bare.ts';
import type { Segment } from './segments.ts';
import { isBox, streetness } from './street.ts';

/** The street of an address as written, its lines parted by commas, and where it begins. */
export type StreetLine = { text: string; start: number; sure: number };

const furthest = 7;
const longest = 120;

/** Segments without labels, each as street-like as it can be read. */
type Part = Segment & { sure: number; isPosted: boolean };

/** "Postadresse: Postboks 55": letters only; the street above has another code. */
const posted = /^(?:post|mail|correspond)\p{L}{0,14}(?: \p{L}{2,10})?\s?:/iu;

const partOf = (segment: Segment): Part => {
  const text = bare(segment.text).replace(openBracket, '');
  const own = { ...segment, text, sure: streetness(text), isPosted: posted.test(segment.text) };
  if (text === '') return own;
  const seated = withoutGlued(withoutSeat(text));
  if (seated !== text && streetness(seated) >= 0.6)
    return { ...own, text: seated, sure: streetness(seated), start: segment.start + segment.text.lastIndexOf(seated) };
  if (own.sure === 1) return afterFirm(own, segment);
  const rest = barer(text)
    .map((one) => ({ text: one, sure: streetness(one) }))
    .find(({ sure }) => sure > 0 && sure >= own.sure);
  return rest === undefined ? own : { ...own, ...rest, start: segment.start + segment.text.lastIndexOf(rest.text) };
};

/** "Lindenweg 4 (rear building, ground floor)": the comma leaves half a remark behind the street. */
const openBracket = /\s?\([^()]{0,40}$/;

const afterFirm = (own: Part, segment: Segment): Part => {
  const rest = withoutFirm(own.text);
  if (rest === own.text || streetness(rest) < 0.6) return own;
  return { ...own, text: rest, start: segment.start + segment.text.lastIndexOf(rest) };
};

const written = (parts: readonly Part[], text: string): string =>
  parts
    .map((part, nth) => {
      const next = parts[nth + 1];
      if (next === undefined) return part.text;
      const end = Math.max(part.end, part.start + part.text.length);
      const between = text.slice(end, next.start);
      return `${part.text}${/^ [-–—] $/.test(between) ? between : ', '}`;
    })
    .join('');

/** Place of the part that is the street for certain, or as certain as it gets: nearest to the town, a box only where nothing else is. */
const surest = (parts: readonly Part[], gap: number): number => {
  let found = -1;
  for (let at = parts.length - 1; at >= 0; at--) {
    const best = parts[found];
    if (
      best === undefined
        ? parts.length - 1 - at > gap
        : best.isPosted || found - at > reachOf(best) + unitsBefore(parts, found)
    )
      break;
    if (isBetter(parts[at], best)) found = at;
  }
  return found;
};

/** Units, a zone and an estate are looked over for the street that stands a few parts before them. */
const reachOf = ({ sure, text }: Part): number =>
  sure <= 0.4 || (sure <= 0.6 && /^zon[ae] |^z\.? ?i\.?$|^parque |^pol[íi]gono /iu.test(text)) ? 3 : 1;

/** Doors between a street and the box behind it: "Parque do Olival, Pavilhão 5, Apartado 55". */
const unitsBefore = (parts: readonly Part[], at: number): number => {
  if (!isBox(parts[at]?.text ?? '')) return 0;
  let first = at;
  while (parts[first - 1]?.sure === 0.4) first--;
  return at - first;
};

const isBetter = (part: Part | undefined, than: Part | undefined): boolean => {
  if (part === undefined || part.sure === 0) return false;
  if (than === undefined) return true;
  return isBox(than.text) ? !isBox(part.text) && part.sure >= 0.6 : !isBox(part.text) && part.sure > than.sure;
};

/** The street on the continent: the street itself, and what follows it up to the town (floor, staircase, quarter). */
export const streetBefore = (before: readonly Segment[], text: string): StreetLine | undefined => {
  const parts = before
    .slice(-furthest)
    .map(partOf)
    .filter((part) => part.text !== '');
  const at = surest(parts, 2);
  const street = parts[at];
  if (street === undefined || street.sure < 0.5) return undefined;
  let last = at;
  while ((parts[last + 1]?.sure ?? 0) > 0 && !isBox(parts[last + 1]?.text ?? '')) last++;
  return lineOf(parts.slice(at, last + 1), text, street.sure);
};

/** The street in English order: unit, building and floor before it belong to it, and what stands between those. */
export const wholeStreetBefore = (before: readonly Segment[], text: string): StreetLine | undefined => {
  const parts = before
    .slice(-furthest)
    .map(partOf)
    .filter((part) => part.text !== '');
  let last = parts.length - 1;
  while (last >= 0 && parts.length - last <= 2 && (parts[last]?.sure ?? 0) === 0) last--;
  if ((parts[last]?.sure ?? 0) === 0) return undefined;
  const first = withUnit(parts, firstPart(parts, last), text);
  const own = parts.slice(first, last + 1);
  const sure = proof(own);
  return sure < (last === parts.length - 1 ? 0.4 : 0.5) ? undefined : lineOf(withoutBox(own), text, sure);
};

/** "204 - 1515 Mill Road": a bare number and a dash before a house number are the unit; "18, Station Road": the house itself. */
const withUnit = (parts: readonly Part[], first: number, text: string): number => {
  const [unit, street] = [parts[first - 1], parts[first]];
  if (unit === undefined || street === undefined) return first;
  const between = text.slice(unit.start + unit.text.length, street.start);
  const isUnit = /^#?\d{1,5}[A-Z]?$/.test(unit.text) && /^\d/.test(street.text) && /^ [-–—] $/.test(between);
  const isHouse = bareNumber.test(unit.text) && !/\d/.test(street.text) && /^,\s{1,3}$/.test(between);
  return isUnit || isHouse ? first - 1 : first;
};

const bareNumber = /^\d{1,4}\s?(?:[-–/]\s?(?:\d{1,4}|[A-Z]))?$/;

/** A box behind a street is where letters go: "Office 4, Harbour Tower, P.O. Box 55"; behind a door alone it is the address: "Room 203, P.O. Box 55". */
const withoutBox = (parts: readonly Part[]): readonly Part[] => {
  const others = parts.filter(({ text }) => !isBox(text));
  if (others.length === parts.length) return parts;
  if (others.every(({ sure }) => sure === 0.4)) return parts.filter(({ text }) => isBox(text));
  return others.some(({ sure, text }) => sure > 0 && /\d/.test(text)) ? others : parts;
};

/** The surest part counts; two numbered units ("Plot 55, Sector 18") are as good as a named street. */
const proof = (parts: readonly Part[]): number =>
  Math.max(parts.filter(({ sure }) => sure > 0).length > 1 ? 0.5 : 0, ...parts.map(({ sure }) => sure));

/** Goes back over parts that are street-like; over one or two that are not only to a unit or a house before them. */
const firstPart = (parts: readonly Part[], last: number): number => {
  let first = last;
  for (let at = last - 1; at >= 0 && first - at <= 2; at--) {
    const { sure = 0, text = '' } = parts[at] ?? {};
    if (sure === 0 && !isPlaceName(text)) break;
    const isOwn = sure <= 0.5 || building.test(text) || !parts.slice(first, last + 1).some(isNumbered);
    if (sure > 0 && isOwn && (first - at === 1 || sure !== 0.5)) first = at;
  }
  return first;
};

/** A street with its number: another one before it is another address, or a firm's name. */
const isNumbered = ({ sure, text }: Part): boolean => sure >= 0.6 && /\d/.test(text) && !isBox(text);
const building = /(?<!\p{L})(?:building|house|hall|tower|centre|center|court)(?!\p{L})/iu;
const isPlaceName = (text: string): boolean => /^\p{Lu}[\p{L}\d.'’& -]{2,40}$/u.test(text);

const lineOf = (parts: readonly Part[], text: string, sure: number): StreetLine | undefined => {
  const line = written(parts, text).replace(/(?<=\d[a-zA-Z]?) (?:à|te)$/u, '');
  return line.length > longest ? undefined : { text: line, start: parts[0]?.start ?? 0, sure };
};
