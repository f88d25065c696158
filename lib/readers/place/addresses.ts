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
import { inOtherOrders } from './other-orders.ts';
import { lineAt, type PageText, pageText, stretch } from './page-text.ts';
import { type Postal, postalsIn } from './postal.ts';
import { rankedCountries } from './ranked.ts';
import { isSampleAddress } from './sample.ts';
import { isBox } from './street.ts';
import { isListing, isOfOthers, isUnderFirm } from './whose.ts';

/** An address on the page with its evidence and the line it begins on; confidence is that it is the company's own. */
export type PageAddress = { address: Address; seen: Seen; line?: Line };

/** The addresses in the page's text, in its order, those of others (agencies, chambers, insurers, customers) left out where it can be told. */
export const addressesOf = madeOnce((page: ReadablePage): PageAddress[] => {
  const likely = likelyCountries(page);
  const text = pageText(page);
  const found = inOrder(text.text, likely);
  const own = found.filter(
    ({ start, end, address }, nth) =>
      !isListed(page, text, start) &&
      !isOfOthers(page, text, start) &&
      !isListing(text, end, found[nth + 1]?.start) &&
      !isSampleAddress(page, { text, at: lineAt(text, start), address }),
  );
  return distinct(own).map((one, nth) => {
    const source = stretch(text, one.start, one.end);
    const sure = sureness({ page, text, one, count: own.length }) - Math.min(nth, 10) * firstIsLikelier;
    return { address: one.address, ...lineOf(text, one), seen: seen(source, townIn(source.text, one.address), sure) };
  });
});

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
    if (isOfBox(postal, postals[nth + 1])) continue;
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
    const key = `${one.address.postalCode} ${streetKey(one.address.street ?? '')}`;
    const bare = `${one.address.postalCode} `;
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

type Sighted = { page: ReadablePage; text: PageText; one: TextAddress; count: number };

const sureness = ({ page, text, one, count }: Sighted): number => {
  const at = lineAt(text, one.start);
  const above = text.lines.slice(Math.max(0, at - 2), at + 1);
  const near = text.lines.slice(Math.max(0, at - 1), at + 6);
  const line: Line | undefined = text.lines[at];
  const main = above.some(({ text: said }) => mainOffice.test(said) && !/\d{5}/.test(said.replace(/\D{1,2}/g, '')))
    ? 0.08
    : 0;
  const contact = near.some(({ text: said }) => contactWords.test(said)) ? 0.08 : 0;
  const isOfContact = ['contact', 'imprint'].includes(pageKind(page));
  const foot = line?.region === 'footer' ? (isOfContact ? -0.06 : 0.05) : isAddressElement(line) ? 0.05 : 0;
  const street = isBox(one.address.street ?? '') ? -0.05 : 0.1; // a box is where letters go, not where the firm is
  const parts = (one.hasStreet ? street : 0) + (one.isCountryNamed ? 0.04 : 0);
  const crowd = count > 12 ? 0.35 : count > 4 ? 0.12 : 0;
  const theirs = isUnderFirm(page, text, one.start) ? 0.2 : 0;
  return 0.62 + main + contact + foot + parts - crowd - theirs;
};

const mainOffice =
  /\b(?:head ?office|head ?quarters?|hq|main office|corporate office|hauptsitz|zentrale|firmensitz|siège|sede (?:legale|centrale|principal|central|social)|hoofdkantoor|hovedkontor|huvudkontor|pääkonttori|główna siedziba|centrala|sídlo)\b|本社|本店/iu;
const contactWords = /@|\b(?:tel|phone|fax|telefon|téléphone|telefono|teléfono|call|e-?mail)\b/iu;
const isAddressElement = (line: Line | undefined): boolean =>
  line?.element.tag === 'address' || line?.element.parent?.tag === 'address';
