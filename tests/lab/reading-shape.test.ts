import { expect, it } from 'vitest';
import type { Fact } from '../../lib/prospect/fact.ts';
import type { Reading } from '../../lib/prospect/reading.ts';
import { shapeOf } from './reading-shape.ts';

const evidence = {
  url: 'https://northgate.example/',
  page: 'Northgate',
  readAt: '2026-03-16T09:30:00.000Z',
  reader: 'made',
  excerpt: 'Northgate',
  locator: 'outline:1',
};
const reading = (facts: Fact[], people: Reading['people'] = []): Reading => ({
  account: 'northgate.example',
  url: evidence.url,
  title: 'Northgate',
  readAt: evidence.readAt,
  kind: 'about',
  lang: 'en',
  facts,
  people,
  words: '',
  nextPages: [],
  truncated: false,
  failed: [],
});
const said = { confidence: 0.9, evidence };

it('says nothing of what was not read', () => {
  expect(shapeOf(reading([]))).toEqual({ kind: 'about', company: {}, people: [], facts: [] });
});

it('puts the most trusted value first and the only one where there is one', () => {
  const { company } = shapeOf(
    reading([
      { field: 'name', value: 'Northgate IT', confidence: 0.5, evidence },
      { field: 'name', value: 'Northgate', confidence: 0.95, evidence },
      { field: 'email', value: 'rare@northgate.example', confidence: 0.4, evidence },
      { field: 'email', value: 'hello@northgate.example', confidence: 0.9, evidence },
      { field: 'headcount', value: { min: 51, max: 200 }, ...said },
      { field: 'registration', value: { kind: 'vat', number: 'GB 555 0142 00' }, ...said },
    ]),
  );
  expect(company).toEqual({
    name: 'Northgate',
    emails: ['hello@northgate.example', 'rare@northgate.example'],
    employees: { min: 51, max: 200 },
    ids: { vat: 'GB 555 0142 00' },
  });
});

it('does not make an address of a country that was only concluded', () => {
  const { company, facts } = shapeOf(reading([{ field: 'country', value: 'US', ...said }]));
  expect(company).toEqual({});
  expect(facts).toMatchObject([{ subject: 'company', field: 'country', value: 'US' }]);
});

it('ranks people by their titles and gives each claim its evidence', () => {
  const { people, facts } = shapeOf(reading([], [{ name: 'Ada Almond', title: 'Chief Executive Officer', ...said }]));
  expect(people).toEqual([
    { name: 'Ada Almond', title: 'Chief Executive Officer', seniority: 'c-suite', function: 'general-management' },
  ]);
  const proof = { confidence: 0.9, evidence: { reader: 'made', excerpt: 'Northgate', locator: 'outline:1' } };
  expect(facts).toEqual([
    { subject: 'Ada Almond', field: 'name', value: 'Ada Almond', ...proof },
    { subject: 'Ada Almond', field: 'title', value: 'Chief Executive Officer', ...proof },
  ]);
});
