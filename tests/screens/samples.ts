import type { Change, Saying } from '../../lib/prospect/change.ts';
import type { Evidence } from '../../lib/prospect/evidence.ts';
import type { Fact } from '../../lib/prospect/fact.ts';
import type { Person } from '../../lib/prospect/person.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import type { NextPage, Reading } from '../../lib/prospect/reading.ts';

/** The day all samples are judged on, and an instant of it. */
export const today = '2026-03-16';
export const now = '2026-03-16T09:30:00.000Z';
const site = 'https://northgate.example';

/** Evidence on a page of the invented company: the excerpt with the deciding words in [brackets]. */
export function seen(path: string, words: string): Evidence {
  const start = words.indexOf('[');
  const end = words.indexOf(']') - 1;
  const excerpt = words.replace(/[[\]]/g, '');
  const mark = start === -1 ? {} : { mark: [start, end] as [number, number] };
  return { url: site + path, page: 'Northgate', readAt: now, reader: 'sample', excerpt, locator: 'outline:1', ...mark };
}

const fact = <F extends Fact>(fact: Omit<F, 'confidence'>) => ({ confidence: 0.9, ...fact }) as unknown as Fact; // one field, its value beside it

const facts: Fact[] = [
  fact({ field: 'name', value: 'Northgate IT Partners', evidence: seen('/', '[Northgate IT Partners]') }),
  fact({
    field: 'address',
    value: { locality: 'Austin', region: 'TX', postalCode: '78701', country: 'US' },
    evidence: seen('/contact', '200 Congress Ave, [Austin, TX 78701]'),
  }),
  fact({ field: 'country', value: 'US', evidence: seen('/contact', '[Austin, TX 78701]') }),
  fact({ field: 'headcount', value: { min: 28, max: 28 }, evidence: seen('/about', 'a [team of 28] in Austin') }),
  fact({ field: 'phone', value: '+15125550140', evidence: seen('/contact', '[(512) 555-0140]') }),
  fact({
    field: 'service',
    value: 'managed service provider',
    evidence: seen('/', 'We are a [managed service provider] for clinics'),
  }),
];

const people: Person[] = [
  {
    name: 'Luis Ortega',
    title: 'Founder & CEO',
    phone: '+15125550142',
    email: 'luis@northgate.example',
    confidence: 0.9,
    evidence: seen('/about', 'founded by [Luis Ortega]'),
  },
  {
    name: 'Dana Whitfield',
    title: 'Marketing Manager',
    confidence: 0.9,
    evidence: seen('/team', '[Dana Whitfield], Marketing Manager'),
  },
];

/** Pages the site links to. */
export const nextPages: NextPage[] = [
  { kind: 'about', url: `${site}/about`, label: 'About us' },
  { kind: 'team', url: `${site}/team`, label: 'Our team' },
  { kind: 'product', url: `${site}/pricing`, label: 'Pricing' },
];

/** What reading the home page of the invented company gives. */
export const reading: Reading = {
  account: 'northgate.example',
  url: `${site}/`,
  title: 'Northgate IT Partners',
  readAt: now,
  kind: 'home',
  lang: 'en',
  facts,
  people,
  words: 'We are a managed service provider for clinics',
  nextPages,
  truncated: false,
  failed: [],
};

/** Changes with ids and instants, a minute apart. */
export const changesOf = (...sayings: Saying[]): Change[] =>
  sayings.map((saying, index) => ({ ...saying, id: `change-${index}`, at: `2026-03-16T10:${10 + index}:00.000Z` }));

/** The invented account as kept, after these things were said. */
export function prospectOf(...sayings: Saying[]): Prospect {
  const { account, lang: _lang, failed: _failed, facts, people, ...page } = reading;
  const kept = { firstSeenAt: now };
  return {
    account,
    createdAt: now,
    updatedAt: now,
    pages: [
      {
        ...page,
        facts: facts.map((fact) => ({ ...fact, ...kept })),
        people: people.map((person) => ({ ...person, ...kept })),
      },
    ],
    changes: changesOf(...sayings),
  };
}
