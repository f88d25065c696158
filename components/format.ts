import type { Address, Headcount } from '../lib/prospect/fact.ts';
import { townOf } from '../lib/prospect/town.ts';
import { around, languageSpoken, phrase } from '../lib/words/phrase.ts';

/** "28 people", "51–200 people", "201 or more people". */
export function peopleOf({ min, max }: Headcount): string {
  const counts = { min: min ?? 0, max: max ?? 0 };
  if (min !== undefined && min === max) return min === 1 ? phrase('1 person') : phrase('{min} people', counts);
  if (min !== undefined && max !== undefined) return phrase('{min}–{max} people', counts);
  if (min !== undefined) return phrase('{min} or more people', counts);
  return max === undefined ? '' : phrase('up to {max} people', counts);
}

/** "Austin, TX, US": the parts known, without street. */
export const placeOf = (address: Address): string =>
  [townOf(address), address.region, address.country].filter((part) => part !== undefined).join(', ');

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
  if (days >= 0 && days < 7) return [phrase('today'), phrase('yesterday')][days] ?? phrase('{days} days ago', { days });
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(languageSpoken(), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...year,
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A day to come: the day of the week within the next six, then the date. */
export function openingDay(day: string, today: string): string {
  const ahead = daysBetween(today, day);
  if (ahead < 1 || ahead > 6) return dayWords(day, today);
  const format = new Intl.DateTimeFormat(languageSpoken(), { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The marks before and after words that are quoted, as the user's language has them. */
export const quotes = (): readonly [open: string, close: string] => around(phrase('“{words}”'), 'words');

/** The day and the time of an instant, in the user's own time. */
export const exactly = (instant: string): string => new Date(instant).toLocaleString(languageSpoken());

/** What a page is called in a line of evidence: "home", "about", "en/team". */
export function pageName(url: string): string {
  const path = URL.parse(url)?.pathname.replace(/^\/|\/$/g, '') ?? '';
  return path === '' ? phrase('home') : path.slice(0, 60);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The name of an address as it stands beside a link's own words: empty where these say it already. */
export const nameBeside = (url: string, label: string): string =>
  letters(label).includes(letters(pageName(url))) ? '' : pageName(url);

type Grouping = (e164: string) => string;

/** The one plan whose groups are fixed; the numbering of other countries is too large to have from the start. */
let grouped: Grouping = (e164) => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');

/** Has numbers of all countries grouped, from the moment their numbering is there. */
export const groupPhonesBy = (grouping: Grouping): void => {
  grouped = grouping;
};

/** A telephone number as one reads it: "+1 512 555 0142", "+43 316 555014"; ungrouped while its numbering is not there. */
export const phoneWords = (e164: string): string => grouped(e164);
