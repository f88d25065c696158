import type { Address } from '../../prospect/fact.ts';
import { madeOnce } from '../../prospect/made-once.ts';
import type { CountryCode } from '../../prospect/text.ts';
import { countryHints } from '../country-hints.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import { type Seen, seen } from '../reader.ts';
import { companyRows } from '../subject/company-list.ts';
import { addressAround, type TextAddress } from './address-text.ts';
import { homesAmong } from './homes.ts';
import { labelledAddresses, plainAddresses } from './labelled.ts';
import { inOtherOrders } from './other-orders.ts';
import { lineAt, type PageText, pageText, stretch } from './page-text.ts';
import { type Postal, postalsIn } from './postal.ts';
import { rankedCountries } from './ranked.ts';
import { isSampleAddress } from './sample.ts';
import { isBox, streetness } from './street.ts';
import { isListing, isOfOthers, isUnderFirm } from './whose.ts';

/** An address on the page with its evidence and the line it begins on; confidence is that it is the company's own. */
export type PageAddress = { address: Address; seen: Seen; line?: Line };

/** The addresses in the page's text, in its order, those of others (agencies, chambers, insurers, customers) left out where it can be told. */
export const addressesOf = madeOnce((page: ReadablePage): PageAddress[] => {
  const likely = likelyCountries(page);
  const text = pageText(page);
  const told = withLabelled(inOrder(text.text, likely), labelledAddresses(text, likely));
  const found = told.length > 0 ? told : plainAddresses(text, likely, isOfContact(page));
  const homes = homesAmong(page, text, found);
  const own = found.filter(
    (one, nth) =>
      !homes.has(one) &&
      !isListed(page, text, one.start) &&
      !isOfOthers(page, text, one.start) &&
      !isListing(text, one.end, found[nth + 1]?.start) &&
      !isSampleAddress(page, { text, at: lineAt(text, one.start), address: one.address }),
  );
  const places = new Map(own.map((one, at) => [one, at]));
  return distinct(own).map((one, nth) => {
    const at = places.get(one) ?? 0;
    const source = stretch(text, one.start, one.end);
    const sure =
      sureness({ page, text, one, last: own[at - 1], next: own[at + 1], count: own.length }) -
      Math.min(nth, 10) * firstIsLikelier;
    return { address: one.address, ...lineOf(text, one), seen: seen(source, townIn(source.text, one.address), sure) };
  });
});

const isOfContact = (page: ReadablePage): boolean => ['contact', 'imprint'].includes(pageKind(page));

/** Those that only a label tells beside those that tell themselves. */
const withLabelled = (found: readonly TextAddress[], labelled: readonly TextAddress[]): TextAddress[] =>
  [...found, ...labelled.filter((one) => found.every(({ start, end }) => one.end <= start || end <= one.start))].sort(
    (one, other) => one.start - other.start,
  );

/** True in the list of a directory: what stands there is where others are. */
const isListed = (page: ReadablePage, text: PageText, start: number): boolean => {
  if (pageKind(page) !== 'directory') return false;
  const { region = 'main', index = 0 } = text.lines[lineAt(text, start)] ?? {};
  const end = companyRows(page).reduce((last, row) => Math.max(last, row.end), 0);
  return region !== 'footer' && region !== 'header' && (end === 0 || index < end);
};

/** The words that tell the place, from the town on: the street alone tells no market. */
const townIn = (text: string, { locality }: Address): readonly [number, number] | undefined => {
  const at = locality === undefined ? -1 : text.lastIndexOf(locality);
  return at < 0 ? undefined : [at, text.length];
};

/** Among equals the address that stands first is the main one. */
const firstIsLikelier = 0.002;

/** Countries that a form of postcode may be read as: those the page points to, not those it hardly hints at. */
const likelyCountries = (page: ReadablePage): CountryCode[] => {
  const ranked = rankedCountries(countryHints(page));
  const best = ranked[0]?.seen.confidence ?? 0;
  return ranked.filter(({ seen: { confidence } }) => confidence >= best * 0.2).map(({ country }) => country);
};

/** Addresses one after the other, each looking back to the end of the last one only. */
const inOrder = (text: string, likely: readonly CountryCode[]): TextAddress[] => {
  const others = inOtherOrders(text, likely);
  const found: TextAddress[] = [];
  const postals = postalsIn(text);
  for (const [nth, postal] of postals.entries()) {
    if (isOfBox(postal, postals[nth + 1]) || isHouse(postal, postals[nth + 1], text)) continue;
    if (postal.code === '' && (postals[nth + 1]?.start ?? Number.POSITIVE_INFINITY) - postal.end < 12) continue;
    if (others.some(({ start, end }) => postal.start < end && start < postal.end)) continue;
    const address = addressAround(text, { ...postal, previousEnd: found.at(-1)?.end ?? 0 }, likely);
    if (address !== undefined) found.push(address);
  }
  return [...found, ...others].sort((one, other) => one.start - other.start);
};

/** "PMB 51147, Austin, TX 78701": what looks like a code before the town is a box where the town has its own behind it. */
const isOfBox = ({ town, end }: Postal, next: Postal | undefined): boolean =>
  town === 'after' && next?.town === 'before' && next.region !== undefined && next.code !== '' && next.start - end < 4;

/** "32016 Alder Trail East // Naples, FL 34114": a house of five digits and its street, no code and its town. */
const isHouse = ({ town, start, end }: Postal, next: Postal | undefined, text: string): boolean =>
  town === 'after' &&
  next?.countries[0] === 'US' &&
  next.start - end < 40 &&
  /^[,\n ]{1,2}[\p{L} .]{2,30},? ?$/u.test(text.slice(end, next.start)) &&
  streetness(text.slice(start, end)) >= 0.6;

const lineOf = (text: PageText, { start }: TextAddress): { line?: Line } => {
  const line = text.lines[lineAt(text, start)];
  return line === undefined ? {} : { line };
};

/** The beginning of a street's name, and its numbers: "12 Mill St" and "12, Mill Street" are one, "14 Mill Street" is not. */
const streetKey = (street: string): string =>
  `${street
    .toLowerCase()
    .replace(/\P{L}+/gu, '')
    .slice(0, 6)}${/\d+/.exec(street)?.[0] ?? ''}`;

/** The same place twice (body and footer): the fuller one, where the first stood. */
const distinct = (all: readonly TextAddress[]): TextAddress[] => {
  const byPlace = new Map<string, TextAddress>();
  for (const one of all) {
    const bare = `${one.address.postalCode?.replaceAll(' ', '')} `;
    const key = `${bare}${streetKey(one.address.street ?? '')}`;
    const earlier = byPlace.get(key) ?? byPlace.get(bare);
    if (!one.hasStreet && all.some((other) => other.hasStreet && other.address.postalCode === one.address.postalCode))
      continue;
    if (earlier === undefined) byPlace.set(key, one);
    else if (Object.keys(one.address).length > Object.keys(earlier.address).length) {
      byPlace.set([...byPlace].find(([, value]) => value === earlier)?.[0] ?? key, one);
    }
  }
  return [...byPlace.values()];
};

type Sighted = {
  page: ReadablePage;
  text: PageText;
  one: TextAddress;
  last: TextAddress | undefined;
  next: TextAddress | undefined;
  count: number;
};

const sureness = (sighted: Sighted): number => {
  const { page, text, one, count } = sighted;
  const line: Line | undefined = text.lines[lineAt(text, one.start)];
  const foot = line?.region === 'footer' ? (isOfContact(page) ? -0.06 : 0.05) : isAddressElement(line) ? 0.05 : 0;
  const street = isBox(one.address.street ?? '') ? -0.05 : 0.1; // a box is where letters go, not where the firm is
  const code = one.address.postalCode === undefined ? 0.1 : 0; // the more is told, the better known a place is
  const parts = (one.hasStreet ? street : 0) + (one.isCountryNamed ? 0.04 : 0) - code;
  const crowd = count > 12 ? 0.35 : count > 4 ? 0.12 : 0;
  const theirs = isUnderFirm(page, text, one.start) ? 0.2 : 0;
  return 0.62 + officeWords(sighted) + foot + parts - crowd - theirs;
};

/** What the lines right above call an address, and whether ways to reach it stand beside it; those of the addresses around say nothing of it. */
const officeWords = ({ text, one, last, next }: Sighted): number => {
  const at = lineAt(text, one.start);
  const first = Math.max(0, at - 2, last === undefined ? 0 : Math.min(at, lineAt(text, last.end) + 1));
  const street = text.text.indexOf(one.address.street?.slice(0, 8) ?? '', one.start);
  const before = text.text.slice(text.starts[at] ?? 0, Math.max(one.start, street));
  const above = [...text.lines.slice(first, at).map((line) => line.text), before];
  const near = text.lines.slice(
    Math.max(0, at - 1),
    Math.min(at + 6, next === undefined ? at + 6 : lineAt(text, next.start)),
  );
  const isMain = above.some((said) => mainOffice.test(said) && !/\d{5}/.test(said.replace(/\D{1,2}/g, '')));
  const isBranch = above.slice(-2).some((said) => branchOffice.test(said));
  const isReached = near.some(({ text: said }) => contactWords.test(said) || isNumber(said));
  return (isMain ? 0.1 : 0) + (isReached ? 0.08 : 0) - (isBranch ? 0.04 : 0);
};

const mainOffice =
  /(?<!\p{L})(?:head ?office|head ?quarters?|hq|main office|corporate office|hauptsitz|hauptverwaltung|stammhaus|zentrale|firmensitz|siège|sede (?:legale|centrale|principale?|central|social)|oficinas? centrales?|casa matriz|matriz|hoofdkantoor|hoofdvestiging|hovedkontor|huvudkontor|pääkonttori|główna siedziba|centrala|sídlo|fakturační údaje)(?!\p{L})|本社|本店/iu;
/** A short line over an address that calls it one of several. */
const branchOffice =
  /^(?:(?:branch(?: office)?|filiale?|zweigstelle|zweigniederlassung|niederlassung|außenstelle|warehouse|lager|entrepôt|magazzino|almacén|delegación|sucursal|succursale|filial|oddział|pobočka|provozovna|bijkantoor|magazijn|filiaal|dépôt|punto vendita|showroom)(?!\p{L}).{0,40})$/iu;
/** A telephone number alone on its line. */
const isNumber = (said: string): boolean => /^\+?[\d\s()./–-]{8,40}$/.test(said) && /\d\D{0,3}\d\D{0,3}\d/.test(said);
const contactWords = /@|\b(?:tel|phone|fax|telefon|téléphone|telefono|teléfono|call|e-?mail)\b/iu;
const isAddressElement = (line: Line | undefined): boolean =>
  line?.element.tag === 'address' || line?.element.parent?.tag === 'address';
