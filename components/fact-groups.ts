import { byText } from '../lib/prospect/claims.ts';
import type { Evidence } from '../lib/prospect/evidence.ts';
import type { CompanyField, CompanyValue } from '../lib/prospect/fact.ts';
import { sameness } from '../lib/prospect/same.ts';
import type { AccountView, Held } from '../lib/prospect/view.ts';
import { revenueInWords } from '../lib/qualification/revenue-words.ts';
import type { Category } from '../lib/readers/technology/fingerprint.ts';
import { purposeOf } from '../lib/readers/technology/purpose.ts';
import { phrases } from '../lib/words/phrase.ts';
import { addressWords, buyersWords, countWords, registrationWords, signalWords } from './fact-words.ts';
import { phoneWords } from './format.ts';

const labels = phrases({
  legalName: 'Legal name',
  registration: 'Registration numbers',
  founded: 'Founded',
  industry: 'Industry',
  revenue: 'Revenue',
  sellsTo: 'Sells to',
  locations: 'Locations',
  sectors: 'Sectors served',
  certifications: 'Certifications',
  signals: 'Signals',
  social: 'Own profiles',
  addresses: 'Addresses',
  phones: 'Further phone numbers',
  faxes: 'Fax numbers',
  emails: 'Further e-mail addresses',
});

const purposes = phrases({
  'content management': 'Technology: content management',
  'site builder': 'Technology: site builder',
  shop: 'Technology: shop',
  analytics: 'Technology: analytics',
  'tag manager': 'Technology: tag manager',
  testing: 'Technology: testing',
  advertising: 'Technology: advertising',
  'marketing automation': 'Technology: marketing automation',
  'customer relations': 'Technology: customer relations',
  chat: 'Technology: chat',
  'help desk': 'Technology: help desk',
  booking: 'Technology: booking',
  forms: 'Technology: forms',
  payment: 'Technology: payment',
  consent: 'Technology: consent',
  search: 'Technology: search',
  reviews: 'Technology: reviews',
  sharing: 'Technology: sharing',
  video: 'Technology: video',
  maps: 'Technology: maps',
  fonts: 'Technology: fonts',
  security: 'Technology: security',
  delivery: 'Technology: delivery',
  monitoring: 'Technology: monitoring',
  framework: 'Technology: framework',
  library: 'Technology: library',
  other: 'Technology: other',
} satisfies Record<Category | 'other', string>);

/** One fact in words, who says so, and where; what other pages say instead where they dispute it. */
export type FactLine = {
  words: string;
  saidBy: Held['saidBy'];
  disputed: boolean;
  evidence: Evidence | undefined;
  others: { words: string; evidence: Evidence | undefined }[];
};

/** Facts of one kind under what they are called. */
export type FactGroup = { label: string; lines: FactLine[] };

function lineOf<F extends CompanyField>(held: Held<F>, words: (value: CompanyValue<F>) => string): FactLine {
  const { value, saidBy, disputed, evidence, others } = held;
  const against = disputed ? others : [];
  return {
    words: words(value),
    saidBy,
    disputed,
    evidence: evidence[0],
    others: against.map((other) => ({ words: words(other.value), evidence: other.evidence[0] })),
  };
}

/** Values beside the one in force, which is shown with the name of the company. */
function further<F extends CompanyField>(view: AccountView, field: F): Held<F>[] {
  const first = view.one(field);
  const { key } = sameness[field];
  return view.all(field).filter(({ value }) => first === undefined || key(value) !== key(first.value));
}

/** Every address that says more than the place shown with the name. */
function addresses(view: AccountView): Held<'address'>[] {
  const beside = new Set(further(view, 'address'));
  return view.all('address').filter((held) => held.value.street !== undefined || beside.has(held));
}

const newestFirst = (a: Held<'signal'>, b: Held<'signal'>) => byText(b.value.on ?? '', a.value.on ?? '');

/** What was read of the company and stands nowhere else on the screen, in the order it is told; nothing for what is unknown. */
export function factGroups(view: AccountView, today: string): FactGroup[] {
  const group = <F extends CompanyField>(
    label: string,
    held: readonly (Held<F> | undefined)[],
    words: (value: CompanyValue<F>) => string = String,
  ): FactGroup => ({ label, lines: held.filter((one) => one !== undefined).map((one) => lineOf(one, words)) });
  const signals = [...view.all('signal')].sort(newestFirst);
  return [
    group(labels.signals, signals, (value) => signalWords(value, today)),
    group(labels.legalName, [view.one('legalName')]),
    group(labels.registration, view.all('registration'), registrationWords),
    group(labels.founded, [view.one('foundedYear')]),
    group(labels.industry, view.all('industry')),
    group(labels.revenue, [view.one('revenue')], revenueInWords),
    group(labels.sellsTo, [view.one('sellsTo')], buyersWords),
    group(labels.sectors, view.all('sector')),
    group(labels.certifications, view.all('certification')),
    group(labels.social, view.all('social')),
    group(labels.locations, [view.one('locationCount')], countWords),
    group(labels.addresses, addresses(view), addressWords),
    group(labels.phones, further(view, 'phone'), phoneWords),
    group(labels.faxes, view.all('fax'), phoneWords),
    group(labels.emails, further(view, 'email')),
  ].filter(({ lines }) => lines.length > 0);
}

/** What the site runs on, by what each is for. */
export function technologyGroups(view: AccountView): FactGroup[] {
  const byPurpose = Map.groupBy(view.all('technology'), ({ value }) => purposeOf(value) ?? 'other');
  return [...byPurpose].map(([purpose, held]) => ({
    label: purposes[purpose],
    lines: held.map((one) => lineOf(one, String)),
  }));
}

/** The first so many lines of groups; a group without any left is left out. */
export function upTo(groups: readonly FactGroup[], most: number): FactGroup[] {
  let room = most;
  return groups.flatMap(({ label, lines }) => {
    const shown = lines.slice(0, room);
    room -= shown.length;
    return shown.length > 0 ? [{ label, lines: shown }] : [];
  });
}
