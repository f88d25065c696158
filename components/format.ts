import type { Address, Headcount } from '../lib/prospect/fact.ts';

const numbers = new Intl.NumberFormat('en');
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** "28 people", "51–200 people", "201 or more people". */
export function peopleOf({ min, max }: Headcount): string {
  if (min !== undefined && min === max) return min === 1 ? '1 person' : `${numbers.format(min)} people`;
  if (min !== undefined && max !== undefined) return `${numbers.format(min)}–${numbers.format(max)} people`;
  if (min !== undefined) return `${numbers.format(min)} or more people`;
  return max === undefined ? '' : `up to ${numbers.format(max)} people`;
}

/** "Austin, TX, US": the parts known, without street. */
export const placeOf = ({ locality, region, country }: Address): string =>
  [locality, region, country].filter((part) => part !== undefined).join(', ');

/** English name of a country code. */
export const countryName = (code: string): string => countries.of(code) ?? code;

const dayLength = 86_400_000;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
const pad = (number: number) => String(number).padStart(2, '0');

/** The local calendar day of an instant. */
export function dayOf(instant: string): string {
  const date = new Date(instant);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** "today", "yesterday", "3 days ago", then the date: how a day stands to today. */
export function dayWords(day: string, today: string): string {
  const days = daysBetween(day, today);
  if (days >= 0 && days < 7) return ['today', 'yesterday'][days] ?? `${days} days ago`;
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC', ...year });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** What a page is called in a line of evidence: "home", "about", "en/team". */
export function pageName(url: string): string {
  const path = URL.parse(url)?.pathname.replace(/^\/|\/$/g, '') ?? '';
  return path === '' ? 'home' : path.slice(0, 60);
}

type Grouping = (e164: string) => string;

/** The one plan whose groups are fixed; the numbering of other countries is too large to have from the start. */
let grouped: Grouping = (e164) => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');

/** Has numbers of all countries grouped, from the moment their numbering is there. */
export const groupPhonesBy = (grouping: Grouping): void => {
  grouped = grouping;
};

/** A telephone number as one reads it: "+1 512 555 0142", "+43 316 555014"; ungrouped while its numbering is not there. */
export const phoneWords = (e164: string): string => grouped(e164);
