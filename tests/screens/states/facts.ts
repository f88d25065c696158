import type { CompanyField, CompanyValue, Fact } from '../../../lib/prospect/fact.ts';
import { reading, seen } from '../samples.ts';

type Value<F extends CompanyField> = readonly [field: F, value: CompanyValue<F>];

const fact = <F extends CompanyField>([field, value]: Value<F>, path: string, words: string): Fact =>
  ({ field, value, confidence: 0.9, evidence: seen(path, words) }) as unknown as Fact; // one field, its value beside it

const technologies = ['Matomo', 'Hotjar', 'Chartbeat', 'WordPress', 'Stripe', 'React', 'Leaflet', 'Sentry', 'Typekit'];
const more = ['Intercom', 'Calendly', 'Typeform', 'Netlify'];

/** Facts of the invented company that no judgement shows. */
export const further: Fact[] = [
  fact(['legalName', 'Northgate IT Partners LLC'], '/imprint', '[Northgate IT Partners LLC]'),
  fact(['registration', { kind: 'vat', number: 'DE333333333' }], '/imprint', 'VAT ID [DE333333333]'),
  fact(['foundedYear', 2009], '/about', 'founded in [2009] in Austin'),
  fact(['foundedYear', 2011], '/history', 'started in [2011]'),
  fact(['sector', 'healthcare'], '/', 'we serve [healthcare]'),
  fact(['sellsTo', 'businesses'], '/', 'IT [for small businesses]'),
  fact(['locationCount', { min: 4, max: 4 }], '/about', 'we work [from four offices]'),
  fact(['certification', 'ISO 27001'], '/', '[ISO 27001] certified'),
  fact(['signal', { kind: 'funding' }], '/news', 'new [funding]'),
  fact(['signal', { kind: 'hiring_customer_success', on: '2026-02-02' }], '/jobs', '[Customer Success Manager]'),
  fact(['signal', { kind: 'new_location', on: '2026-03-10' }], '/news', 'opened an [office in Waco]'),
  fact(['social', 'https://social.example/northgate'], '/', '[social.example/northgate]'),
  fact(['fax', '+15125550149'], '/contact', 'Fax [(512) 555-0149]'),
  ...[...technologies, ...more].map((name) => fact(['technology', name], '/', `[${name}]`)),
];

/** The home page of the invented company, with all of them on it. */
export const fullReading = { ...reading, facts: [...reading.facts, ...further] };
