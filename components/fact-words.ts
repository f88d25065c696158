import type { Address, CompanyValue } from '../lib/prospect/fact.ts';
import { type JobFunction, jobFunctions } from '../lib/prospect/person.ts';
import { townOf } from '../lib/prospect/town.ts';
import { countryName } from '../lib/words/country.ts';
import { numberWords, phrase, phrases } from '../lib/words/phrase.ts';
import { dayWords } from './format.ts';

const hiring = phrases({
  it: 'Hiring in IT',
  sales: 'Hiring in sales',
  marketing: 'Hiring in marketing',
  finance: 'Hiring in finance',
  hr: 'Hiring in human resources',
  engineering: 'Hiring in engineering',
  operations: 'Hiring in operations',
  legal: 'Hiring in legal affairs',
  product: 'Hiring in product',
  'customer-success': 'Hiring in customer success',
  'general-management': 'Hiring for the management',
  other: 'Hiring',
} satisfies Record<JobFunction, string>);

const events = phrases({
  new_location: 'New location',
  acquisition: 'Acquisition',
  funding: 'Funding',
  layoffs: 'Layoffs',
  new_executive: 'New executive',
  new_head_of_marketing: 'New head of marketing',
  rebrand: 'New brand',
  product_launch: 'New product',
});

const isEvent = (kind: string): kind is keyof typeof events => Object.hasOwn(events, kind);

function kindWords(kind: string): string {
  if (isEvent(kind)) return events[kind];
  const work = jobFunctions.find((name) => kind === `hiring_${name.replaceAll('-', '_')}`);
  return work === undefined ? kind.replaceAll('_', ' ') : hiring[work];
}

/** A day in words; what is none ("2026-03") stays as it was read. */
const whenWords = (on: string, today: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(on) && !Number.isNaN(Date.parse(on)) ? dayWords(on, today) : on;

/** "New location · 3 Mar": what happened and when; without a date where none was read. */
export const signalWords = ({ kind, on }: CompanyValue<'signal'>, today: string): string =>
  on === undefined ? kindWords(kind) : `${kindWords(kind)} · ${whenWords(on, today)}`;

/** "VAT DE333333333": a number under which authorities know the company. */
export const registrationWords = ({ kind, number }: CompanyValue<'registration'>): string =>
  kind === 'vat' ? phrase('VAT number {number}', { number }) : phrase('Register number {number}', { number });

const buyers = phrases({ businesses: 'Businesses', consumers: 'Consumers' });

/** Whom a company sells to: "Businesses". */
export const buyersWords = (value: CompanyValue<'sellsTo'>): string => buyers[value];

/** A number of places: "12", "5–8", "41 or more". */
export function countWords({ min, max }: CompanyValue<'locationCount'>): string {
  const counts = { min: numberWords(min ?? 0), max: numberWords(max ?? 0) };
  if (min === undefined) return max === undefined ? '' : phrase('up to {max}', counts);
  if (min === max) return counts.min;
  return max === undefined ? phrase('{min} or more', counts) : `${counts.min}–${counts.max}`;
}

/** An address whole: "200 Congress Ave, Austin, TX, 78701, United States". */
export const addressWords = (address: Address): string => {
  const { street, region, postalCode, country } = address;
  return [street, townOf(address), region, postalCode, country && countryName(country)]
    .filter((part) => part !== undefined)
    .join(', ');
};
