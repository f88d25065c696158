import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { fillIn } from '../../lib/definition/fill-in.ts';
import { cyberServices } from '../../lib/definition/templates/cyber-services.ts';
import { mfgSupplier } from '../../lib/definition/templates/mfg-supplier.ts';
import { saasMidmarket } from '../../lib/definition/templates/saas-midmarket.ts';
import type { Test } from '../../lib/definition/test.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { answers, fact, judge, type Page, person, prospectFrom, today } from './made.ts';

const verdict = (definition: Definition, id: string, read: Prospect) => {
  const { criteria } = assess(read, definition, today);
  const found = criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The template has a criterion ${id}.`);
  return found;
};

const asking = (one: Test): Definition => ({
  ...cyberServices,
  profiles: cyberServices.profiles.map((profile) => ({
    ...profile,
    criteria: profile.criteria.slice(0, 1).map((criterion) => ({ ...criterion, id: 'asked', test: one })),
  })),
});
const address = (locality: string, street: string) => fact('address', { locality, street, country: 'US' });

describe('sets not filled in', () => {
  test.each(['problem', 'tech', 'owner_function', 'trigger'])('%s says "fill in" and is never asked about', (id) => {
    expect(verdict(saasMidmarket, id, prospectFrom([{ words: 'x' }]))).toMatchObject({
      value: 'unknown',
      needsFillIn: id !== 'trigger',
    });
    const { nextQuestion } = assess(prospectFrom([{ words: 'x' }]), saasMidmarket, today);
    expect(nextQuestion?.id).not.toBe(`q.criterion.${id}`);
  });

  test('a trigger that needs no function is one all the same', () => {
    const funded = { facts: [fact('signal', { kind: 'funding', on: '2026-03-01' })] };
    expect(verdict(saasMidmarket, 'trigger', prospectFrom([funded])).value).toBe('yes');
  });

  test('an answer settles a criterion whose words are not filled in', () => {
    const certs = (said: Record<string, string>) => verdict(mfgSupplier, 'certs', prospectFrom([{}], answers(said)));
    expect(certs({}).needsFillIn).toBe(true);
    expect(certs({ 'certificates.required': 'held' }).value).toBe('yes');
    expect(certs({ 'certificates.required': 'none' }).value).toBe('no');
  });
});

describe('the first that is known', () => {
  const hipaa = { words: 'We follow HIPAA.' };
  test.each<[string, Page, Record<string, string>, string]>([
    ['what was said, against the page', hipaa, { regulated: 'no' }, 'no'],
    ['what was said, where the page is silent', {}, { regulated: 'yes' }, 'yes'],
    ['the page, while nothing was said', hipaa, {}, 'yes'],
    ['nothing, while neither tells', {}, {}, 'unknown'],
    ['the page again, once the answer is taken back', hipaa, { regulated: 'unknown' }, 'yes'],
  ])('%s', (...[, page, said, value]) => {
    expect(verdict(cyberServices, 'regulated', prospectFrom([page], answers(said))).value).toBe(value);
  });
});

describe('several towns', () => {
  const towns = (...facts: NonNullable<Page['facts']>) =>
    verdict(cyberServices, 'sites', prospectFrom([{ facts }])).value;
  test('two are several', () => expect(towns(address('Austin', '1 Oak St'), address('Waco', '2 Elm St'))).toBe('yes'));
  test('two streets of one town are not', () =>
    expect(towns(address('Austin', '1 Oak St'), address('AUSTIN', '2 Elm St'))).toBe('unknown'));
  test('one is no proof of being alone', () => expect(towns(address('Austin', '1 Oak St'))).toBe('unknown'));
});

describe('the kind of business', () => {
  const kinds: Test = { test: 'industry', any: ['law firm', 'credit union'] };
  test.each([
    ['law firm', 'yes'],
    ['credit unions', 'yes'],
    ['law firm software', 'unknown'],
    ['software for law firms', 'unknown'],
    ['bakery', 'unknown'],
  ])('%s: %s', (service, value) => {
    expect(verdict(asking(kinds), 'asked', prospectFrom([{ facts: [fact('service', service)] }])).value).toBe(value);
  });

  test.each([
    ['NAICS 336350', 'target'],
    ['31', 'target'],
    ['NAICS 541511', 'unknown'],
    ['Founded in 1931', 'unknown'],
    ['manufacturer', 'target'],
  ])('by the industry told, %s: %s', (industry, expected) => {
    const made = prospectFrom([{ facts: [fact('industry', industry)] }]);
    expect(assess(made, mfgSupplier, today).nicheClass).toBe(expected);
  });
});

describe('nobody leads it', () => {
  const team = (...people: NonNullable<Page['people']>): Page => ({ kind: 'team', people });
  const rosa = person('Rosa Lindqvist', 'CEO');
  const theo = person('Theo Banks', 'CFO');
  const noCiso = (...pages: Page[]) => verdict(cyberServices, 'no_ciso', prospectFrom(pages));

  test.each<[string, Page[], string]>([
    ['a whole team page without one', [team(rosa, theo)], 'yes'],
    ['a whole team page with one', [team(rosa, person('Kim Osei', 'Head of Information Security'))], 'no'],
    [
      'one named elsewhere than on the team page',
      [team(rosa, theo), { url: 'https://northgate.example/x', people: [person('Kim Osei', 'CISO')] }],
      'no',
    ],
    ['a security officer leads nobody', [team(rosa, theo, person('Kim Osei', 'Security Officer'))], 'yes'],
    ['one person is no team', [team(rosa)], 'unknown'],
    ['an about page is no team page', [{ kind: 'about', people: [rosa, theo] }], 'unknown'],
  ])('%s', (_name, pages, value) => {
    expect(noCiso(...pages).value).toBe(value);
  });

  test('who is no longer shown on it is not counted, and needs no title', () => {
    const { value, reasons } = noCiso(team(person('Kim Osei'), rosa, theo), team(rosa, theo));
    expect(value).toBe('yes');
    expect(reasons).toMatchObject([
      {
        text: '2 people on the team page, none of them leads security',
        evidence: { excerpt: 'Rosa Lindqvist, CEO' },
      },
    ]);
  });

  test('says what it rests on', () => {
    expect(noCiso(team(rosa, theo)).reasons).toMatchObject([
      { by: 'page', text: '2 people on the team page, none of them leads security' },
    ]);
    expect(noCiso({}).reasons).toMatchObject([{ by: 'rule', text: expect.stringContaining('no team page') }]);
  });
});

test('hiring for the functions that buy is a trigger, hiring for others is not', () => {
  const filled = fillIn(saasMidmarket, 'buying_functions', ['customer-success']);
  const hiring = (kind: string) =>
    verdict(filled, 'trigger', prospectFrom([{ facts: [fact('signal', { kind, on: '2026-03-01' })] }])).value;
  expect([hiring('hiring_customer_success'), hiring('hiring_sales')]).toEqual(['yes', 'unknown']);
});

describe('where they are', () => {
  const geo = (confidence: number) =>
    judge([{ facts: [fact('country', 'DE', confidence)] }]).criteria.find(({ id }) => id === 'geo')?.value;

  test('is not concluded from signs as weak as the ending of an address', () => {
    expect(geo(0.6)).toBe('unknown');
    expect(geo(0.9)).toBe('no');
  });
});

describe('what a company says of places and buyers', () => {
  const asked = (one: Test, ...facts: Page['facts'] & object) =>
    verdict(asking(one), 'asked', prospectFrom([{ facts }]));

  test.each([
    [{ min: 4, max: 4 }, 4, 'yes'],
    [{ min: 4 }, 2, 'yes'],
    [{ max: 12 }, 2, 'unknown'],
    [{ min: 3, max: 3 }, 4, 'unknown'],
  ])('%j places are enough for %i: %s', (held, min, value) => {
    expect(asked({ test: 'locations', min }, fact('locationCount', held)).value).toBe(value);
  });

  test('towns count where too few places are said', () => {
    const towns = [
      address('Waco', '1 A Street'),
      address('Austin', '2 B Street'),
      address('Waco, United States', '3 C Street'),
    ];
    expect(asked({ test: 'locations', min: 2 }, fact('locationCount', { min: 1, max: 1 }), ...towns).value).toBe('yes');
    expect(asked({ test: 'locations', min: 3 }, ...towns).value).toBe('unknown');
  });

  test('who sells to consumers may sell to businesses too: that is never a no', () => {
    const business: Test = { test: 'sellsTo', to: 'businesses' };
    expect(asked(business, fact('sellsTo', 'businesses')).value).toBe('yes');
    expect(asked(business, fact('sellsTo', 'consumers')).value).toBe('unknown');
    expect(asked(business).value).toBe('unknown');
    expect(verdict(saasMidmarket, 'b2b', prospectFrom([{ facts: [fact('sellsTo', 'businesses')] }])).value).toBe('yes');
  });
});
