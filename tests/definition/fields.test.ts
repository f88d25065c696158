import { describe, expect, test } from 'vitest';
import { Definition } from '../../lib/definition/definition.ts';
import { draftOf, fieldsOf, made } from '../../lib/definition/fields.ts';
import { fillIns } from '../../lib/definition/fill-in.ts';
import { agency } from '../../lib/definition/templates/agency.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { saasMidmarket } from '../../lib/definition/templates/saas-midmarket.ts';
import { templates } from '../../lib/definition/templates.ts';

const draft = (template: Definition, texts: Record<string, string>) => ({
  template: template.id,
  fields: Object.entries(texts).map(([id, text]) => ({ id, text })),
});

const examples = {
  countries: 'CH,AT',
  words: 'dental clinic\nlaw firm',
  technologies: 'Jira',
  functions: 'it, finance',
  size: '12-340',
  signer: 'Ann Poe',
};

describe('the form of a template', () => {
  test.each([...templates])('%s asks for an area, and for both signers last', (_file, template) => {
    const kinds = fieldsOf(template).map(({ kind }) => kind);
    expect(kinds[0]).toBe('countries');
    expect(kinds.slice(-2)).toEqual(['signer', 'signer']);
    expect(new Set(fieldsOf(template).map(({ id }) => id)).size).toBe(kinds.length);
  });

  test.each([...templates])('%s left as it is is the template', (_file, template) => {
    expect(made(template, draft(template, {}))).toEqual(template);
    const starts = Object.fromEntries(fieldsOf(template).map(({ id, start }) => [id, start]));
    expect(made(template, draft(template, starts))).toEqual(template);
  });

  test.each([...templates])(
    '%s filled in is whole, unsigned, and says in a form what was filled in',
    (_file, template) => {
      const texts = Object.fromEntries(fieldsOf(template).map(({ id, kind }) => [id, examples[kind]]));
      const ours = made(template, draft(template, texts));
      expect(fillIns(ours)).toEqual([]);
      expect(Definition.parse(ours)).toEqual(ours);
      expect(ours.signatures).toEqual([]);
      expect(ours.signers).toEqual({ sales: 'Ann Poe', marketing: 'Ann Poe' });
      expect(made(template, draftOf(ours, template))).toEqual(ours);
    },
  );
});

describe('a field', () => {
  test('of countries replaces the area the template told, wherever it stands', () => {
    const [profile] = made(saasMidmarket, draft(saasMidmarket, { 'saas_midmarket.service_area': 'CH' })).profiles;
    expect(profile?.serviceArea).toEqual(['CH']);
    expect(profile?.criteria.find(({ id }) => id === 'geo')).toMatchObject({
      label: 'In a market we serve',
      test: { test: 'country', in: ['CH'] },
    });
    const [msp] = made(mspToolkit, draft(mspToolkit, { 'msp_toolkit.service_area': 'US,CA' })).profiles;
    expect(msp?.knockOuts.find(({ id }) => id === 'out_of_area')?.test).toEqual({
      test: 'not',
      of: { test: 'country', in: ['US', 'CA'] },
    });
  });

  test.each([
    ['10-80', '10 to 80 people', { min: 10, max: 80 }],
    ['10-', '10 people or more', { min: 10 }],
    ['-80', 'Up to 80 people', { max: 80 }],
  ])('of a size says %s in words', (text, label, bounds) => {
    const [profile] = made(saasMidmarket, draft(saasMidmarket, { 'saas_midmarket.size': text })).profiles;
    expect(profile?.criteria.find(({ id }) => id === 'size')).toMatchObject({
      label,
      test: { test: 'headcount', ...bounds },
    });
  });

  test('of a size never leaves a knock-out that ends who is wanted', () => {
    const knockOuts = (text: string) =>
      made(saasMidmarket, draft(saasMidmarket, { 'saas_midmarket.size': text })).profiles[0]?.knockOuts;
    const tooSmall = (text: string) => knockOuts(text)?.find(({ id }) => id === 'too_small');
    expect(tooSmall('10-80')).toMatchObject({ label: 'Fewer than 10 people', test: { test: 'headcount', max: 9 } });
    expect(tooSmall('100-200')).toEqual(saasMidmarket.profiles[0]?.knockOuts.find(({ id }) => id === 'too_small'));
    expect(tooSmall('1-80')).toBeUndefined();
  });

  test.each(['', '-', '80-10', 'many', '5-x-'])('of a size changes nothing that says none: “%s”', (text) => {
    const sized = made(saasMidmarket, draft(saasMidmarket, { 'saas_midmarket.size': text })).profiles[0];
    expect(sized?.criteria.find(({ id }) => id === 'size')?.test).toMatchObject(
      text === '5-x-' ? { min: 5 } : { min: 100 },
    );
  });

  test('that the template does not have is left alone, whatever it is called', () => {
    expect(made(agency, draft(agency, { __proto__: 'x', 'agency.nothing': 'x', constructor: 'x' }))).toEqual(agency);
  });
});
