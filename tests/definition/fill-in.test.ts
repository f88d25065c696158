import { describe, expect, test } from 'vitest';
import { Definition } from '../../lib/definition/definition.ts';
import { fillIn, fillIns } from '../../lib/definition/fill-in.ts';
import { agency } from '../../lib/definition/templates/agency.ts';
import { cyberServices } from '../../lib/definition/templates/cyber-services.ts';
import { mfgSupplier } from '../../lib/definition/templates/mfg-supplier.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { saasMidmarket } from '../../lib/definition/templates/saas-midmarket.ts';
import { templates } from '../../lib/definition/templates.ts';

const short = (definition: Definition) => fillIns(definition).map(({ id, kind }) => `${id}: ${kind}`);
const example = { countries: ['us'], words: ['Milling'], functions: ['it'], technologies: ['Jira'] };

describe('what a definition still needs', () => {
  test.each<[string, Definition, string[]]>([
    ['the toolkit', mspToolkit, []],
    [
      'software',
      saasMidmarket,
      [
        'buying_functions: functions',
        'saas_midmarket.problem.words: words',
        'saas_midmarket.tech.technologies: technologies',
      ],
    ],
    ['security', cyberServices, ['cyber_services.service_area: countries']],
    [
      'supplies',
      mfgSupplier,
      ['mfg_supplier.service_area: countries', 'mfg_supplier.process.words: words', 'mfg_supplier.certs.words: words'],
    ],
    ['an agency', agency, ['agency.service_area: countries', 'agency.niche: words']],
  ])('%s', (_name, definition, expected) => {
    expect(short(definition)).toEqual(expected);
  });

  test('is asked for in words of its own, never in those of a criterion', () => {
    for (const definition of templates.values()) {
      const labels = fillIns(definition).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      const criteria = definition.profiles.flatMap((profile) => profile.criteria.map(({ label }) => label));
      expect(labels.filter((label) => criteria.includes(label))).toEqual([]);
    }
  });

  test.each([...templates])('%s is whole and parses once everything is filled in', (_file, definition) => {
    const filled = fillIns(definition).reduce((one, { id, kind }) => fillIn(one, id, example[kind]), definition);
    expect(fillIns(filled)).toEqual([]);
    expect(Definition.parse(filled)).toEqual(filled);
    expect(JSON.stringify(filled)).not.toContain('null');
  });
});

describe('filling in', () => {
  const area = 'cyber_services.service_area';

  test.each<[string, string[], string[]]>([
    ['the one that goes by two codes', ['uk'], ['GB']],
    ['one that only looks like it', ['UKR', 'XUK', 'fr'], ['FR']],
    ['each once', ['de', 'DE', ' de '], ['DE']],
  ])('countries are codes: %s', (_what, typed, codes) => {
    expect(fillIn(cyberServices, area, typed).profiles[0]?.serviceArea).toEqual(codes);
  });

  test('words and tools are no longer than may be kept', () => {
    const kept = (id: string) => JSON.stringify(fillIn(saasMidmarket, id, ['Ab'.repeat(60)]));
    expect(kept('saas_midmarket.problem.words')).toContain(`"${'ab'.repeat(40)}"`);
    expect(kept('saas_midmarket.tech.technologies')).toContain(`"${'Ab'.repeat(40)}"`);
  });

  test('countries go wherever the service area is asked for', () => {
    const [profile] = fillIn(cyberServices, area, [' us', 'CA', 'us', 'United States', '']).profiles;
    expect(profile?.serviceArea).toEqual(['US', 'CA']);
    expect(profile?.criteria.find(({ id }) => id === 'geo')?.test).toEqual({ test: 'country', in: ['US', 'CA'] });
    expect(profile?.knockOuts.find(({ id }) => id === 'out_of_area')?.test).toEqual({
      test: 'not',
      of: { test: 'country', in: ['US', 'CA'] },
    });
  });

  test('an area the team has told stays what it is', () => {
    const told = { ...cyberServices, profiles: cyberServices.profiles.map((one) => ({ ...one, serviceArea: ['US'] })) };
    const [profile] = fillIn(told, area, ['CA']).profiles;
    expect(profile?.serviceArea).toEqual(['US']);
    expect(profile?.criteria.find(({ id }) => id === 'geo')?.test).toEqual({ test: 'country', in: ['CA'] });
  });

  test('what many write for the United Kingdom is the code pages are read with', () => {
    expect(fillIn(cyberServices, area, ['uk']).profiles[0]?.serviceArea).toEqual(['GB']);
  });

  test('words are kept in lower case, each once', () => {
    const filled = fillIn(mfgSupplier, 'mfg_supplier.process.words', ['Die  Casting', 'die casting', ' aluminium ']);
    const process = filled.profiles[0]?.criteria.find(({ id }) => id === 'process');
    expect(process?.test).toEqual({ test: 'text', any: ['die casting', 'aluminium'] });
    expect(short(filled)).not.toContain('mfg_supplier.process.words: words');
    expect(short(filled)).toContain('mfg_supplier.certs.words: words');
  });

  test('niches become the kinds of business looked for', () => {
    const [profile] = fillIn(agency, 'agency.niche', ['Dental clinic', 'law firm']).profiles;
    expect(profile?.niche.target).toEqual([
      { label: 'dental clinic', words: ['dental clinic'] },
      { label: 'law firm', words: ['law firm'] },
    ]);
  });

  test('only functions there are', () => {
    expect(fillIn(saasMidmarket, 'buying_functions', ['it', 'witchcraft']).buyingFunctions).toEqual(['it']);
  });

  test.each<[string, string, string[]]>([
    ['an id that is none', 'cyber_services.nothing', ['US']],
    ['nothing typed', area, [' ', '']],
    ['no code of a country', area, ['Texas']],
    ['functions there are not', 'buying_functions', ['witchcraft']],
  ])('changes nothing: %s', (_name, id, value) => {
    expect(fillIn(cyberServices, id, value)).toBe(cyberServices);
    expect(fillIn(saasMidmarket, 'buying_functions', ['witchcraft'])).toBe(saasMidmarket);
  });

  test('what is filled in already is not filled in again', () => {
    const once = fillIn(cyberServices, area, ['US']);
    expect(fillIn(once, area, ['DE'])).toBe(once);
  });
});
