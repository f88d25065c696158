import fc from 'fast-check';
import type { Definition } from '../../lib/definition/definition.ts';
import { fillIn, fillIns } from '../../lib/definition/fill-in.ts';
import { templates } from '../../lib/definition/templates.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import type { Fact } from '../../lib/prospect/fact.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { ofContact } from '../../lib/qualification/people.ts';
import { type ChoiceKey, isChoiceKey, vocabulary } from '../../lib/qualification/vocabulary.ts';
import { signedByBoth } from '../definition/made.ts';
import { fact, type Page, person, today } from './made.ts';

const example = { countries: ['US'], words: ['casting', 'shadow IT'], functions: ['it'], technologies: ['Jira'] };
/** Every template with its open sets filled in, a draft. */
export const whole: readonly Definition[] = [...templates.values()].map((one) =>
  fillIns(one).reduce<Definition>((definition, { id, kind }) => fillIn(definition, id, example[kind]), one),
);

/** A definition: one of the templates filled in, agreed or a draft, with its weights and cuts moved about. */
export const anyDefinition: fc.Arbitrary<Definition> = fc
  .record({
    template: fc.constantFrom(...whole),
    isAgreed: fc.boolean(),
    turn: fc.nat(5),
    tierB: fc.integer({ min: 20, max: 60 }),
    above: fc.integer({ min: 5, max: 35 }),
    larger: fc.constantFrom(11, 51, 201),
  })
  .map(({ template, isAgreed, turn, tierB, above, larger }) => {
    const profiles = template.profiles.map((profile) => {
      const weights = profile.criteria.map(({ weight }) => weight);
      const turned = (at: number) => weights[(at + turn) % weights.length] ?? 0;
      return { ...profile, criteria: profile.criteria.map((one, at) => ({ ...one, weight: turned(at) })) };
    });
    const thresholds = { ...template.thresholds, tierA: tierB + above, tierB, largerFromHeadcount: larger };
    const definition = { ...template, profiles, thresholds };
    return isAgreed ? signedByBoth(definition, `${today}T09:00:00.000Z`) : definition;
  });

const people = [
  person('Luis Ortega', 'Founder & CEO'),
  person('Dana Whitfield', 'Marketing Manager'),
  person('Ines Duarte', 'IT Director'),
  person('Pia Moreno', 'Purchasing Manager'),
  person('Theo Anders'),
];
const headcount = fc
  .tuple(fc.nat(1200), fc.nat(300))
  .map(([min, more]): Fact => fact('headcount', { min, max: min + more }));

/** One thing a page may say. */
export const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  headcount,
  ...[
    ['managed service provider', 'web design agency', 'law firm', 'manufacturer'].map((one) => fact('service', one)),
    ['US', 'DE', 'GB'].map((one) => fact('country', one)),
    ['Austin', 'Waco', 'Bonn'].map((one) => fact('address', { locality: one, country: one === 'Bonn' ? 'DE' : 'US' })),
    ['Jira', 'WordPress'].map((one) => fact('technology', one)),
    ['funding', 'hiring_sales', 'new_location'].map((kind) => fact('signal', { kind, on: '2026-03-01' })),
    ['Healthcare', 'Metal Manufacturing (NAICS 332710)'].map((one) => fact('industry', one)),
  ].map((some) => fc.constantFrom<Fact>(...some)),
);

/** Pages of one site, each with its own address. */
export const anyPages: fc.Arbitrary<Page[]> = fc
  .array(
    fc.record({
      facts: fc.array(anyFact, { maxLength: 5 }),
      people: fc.subarray(people),
      words: fc.constantFrom('', 'Flat fee, per user per month.', 'Request a demo.', 'ISO 9001 casting in Waco.'),
      kind: fc.constantFrom('home' as const, 'team' as const, 'about' as const),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((pages) => pages.map((page, at) => ({ ...page, url: `https://northgate.example/${at}` })));

const contacts = people.map(({ name }) => personId(name));
const keys = Object.keys(vocabulary).filter(isChoiceKey);
const told = (key: ChoiceKey): string[] => vocabulary[key].values.filter((value) => value !== 'unknown');
const answers = fc.oneof(
  fc
    .constantFrom(...keys.filter((key) => vocabulary[key].stored === 'answer'))
    .chain((key) => fc.constantFrom(...told(key)).map((value): Saying => ({ kind: 'answered', question: key, value }))),
  fc
    .constantFrom(...keys.filter((key) => vocabulary[key].stored === 'contact-answer'))
    .chain((key) =>
      fc
        .tuple(fc.constantFrom(...told(key)), fc.constantFrom(...contacts))
        .map(([value, id]): Saying => ({ kind: 'answered', question: ofContact(key, id), value })),
    ),
);
const events = fc.constantFrom<Saying>(
  { kind: 'happened', event: 'stage', on: '2026-03-01', what: 'demo' },
  { kind: 'happened', event: 'verified', on: '2026-03-10', what: 'demo' },
  { kind: 'happened', event: 'asked', on: '2026-03-12' },
  { kind: 'happened', event: 'seller', on: '2026-03-12', what: 'good demo' },
);
const chosen = fc.constantFrom(...contacts).map((contact): Saying => ({ kind: 'chosen', contact }));

/** One thing the rep may say, other than that they talked: an answer, a choice, what happened. */
export const anySaying: fc.Arbitrary<Saying> = fc.oneof(
  { weight: 6, arbitrary: answers },
  { weight: 1, arbitrary: events },
  { weight: 2, arbitrary: chosen },
);

/** That somebody talked to them, or met them. */
export const talks: readonly Saying[] = [
  { kind: 'happened', event: 'talked', on: '2026-03-15' },
  { kind: 'happened', event: 'appointment', on: '2026-03-15' },
];
