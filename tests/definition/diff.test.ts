import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../lib/definition/content.ts';
import { Definition } from '../../lib/definition/definition.ts';
import { kindAt, kinds, labelAt } from '../../lib/definition/described.ts';
import { differences, partsThatDiffer } from '../../lib/definition/diff.ts';
import { join } from '../../lib/definition/join.ts';
import { nameOf } from '../../lib/definition/named.ts';
import { withValue } from '../../lib/definition/path.ts';
import { cyberServices } from '../../lib/definition/templates/cyber-services.ts';
import { mfgSupplier } from '../../lib/definition/templates/mfg-supplier.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { templates } from '../../lib/definition/templates.ts';
import { signedByBoth } from './made.ts';

const changed = (path: string, value: unknown, from: Definition = mspToolkit): Definition =>
  Definition.parse(withValue(from, path, value));
const said = (after: Definition, before: Definition = mspToolkit) => differences(before, after).map(({ text }) => text);
const size = 'profiles/msp_toolkit/criteria/size';

describe('differences in words', () => {
  test.each<[string, unknown, string]>([
    ['thresholds/tierA', 80, 'Tier A: from 75 to 80'],
    ['routes/good_not_ready', 'sales', 'Route of good fit, not ready: from marketing to sales'],
    ['handOver', 'Once they ask.', 'When and how sales gets involved: from nothing to “Once they ask.”'],
    [`${size}/weight`, 15, 'Weight (criterion “5 to 100 people”): from 10 to 15'],
    [`${size}/kind`, 'must', 'Kind (criterion “5 to 100 people”): from nice to have to must'],
    [`${size}/gate`, 'scope', 'Decides about (criterion “5 to 100 people”): from nothing to what they ask for'],
    [
      'profiles/msp_toolkit/criteria/niche/gate',
      undefined,
      'Decides about (criterion “Is a VAR, MSP or IT-services company”): from kind of business to nothing',
    ],
    [`${size}/label`, 'Small', 'In words (criterion “5 to 100 people”): from “5 to 100 people” to “Small”'],
    [
      `${size}/test`,
      { test: 'headcount', min: 10 },
      'Test (criterion “5 to 100 people”): from people who work there: 5 to 100 to people who work there: 10 or more',
    ],
    [size, undefined, 'Taken out: criterion “5 to 100 people”'],
    [
      'profiles/msp_toolkit/serviceArea',
      ['US', 'CA'],
      'Countries you serve (profile “VAR, MSP or IT services company”): added Canada',
    ],
    [
      'profiles/msp_toolkit/serviceArea',
      ['CA'],
      'Countries you serve (profile “VAR, MSP or IT services company”): added Canada; taken out United States',
    ],
    [
      'profiles/msp_toolkit/serviceArea',
      null,
      'Countries you serve (profile “VAR, MSP or IT services company”): from United States to nothing yet',
    ],
    [
      'profiles/msp_toolkit/knockOuts/out_of_area/soft',
      true,
      'Soft: ends fit only once you confirm it (knock-out “Outside the geographic market we serve”): from no to yes',
    ],
    ['authority/0/to', 60, 'To people (the rule for 0 to 50 people): from 50 to 60'],
    ['authority/1/mustJoin', ['ceo', 'cfo'], 'Who must join otherwise (the rule from 51 people): added the CFO'],
    ['authority/1', undefined, 'Taken out: the rule from 51 people'],
    ['stages', ['first call', 'decision'], 'Stages of a deal, first to last: taken out demo, proposal'],
    ['stages', ['demo', 'first call', 'proposal', 'decision'], 'Stages of a deal, first to last: another order'],
    ['tagAllows', ['direct_mail'], 'The tag allows: taken out telemarketing'],
    [
      'readyActions/consultation/label',
      'Asked',
      'Action (action “Asked for a consultation”): from “Asked for a consultation” to “Asked”',
    ],
    ['signers', { sales: 'Rosa' }, 'signers: from nothing to Rosa'],
    ['plays', [{ treatment: 'nurture', line: 'Call.' }], 'Added: your line for: keep in touch'],
    ['stories', [{ id: 's', title: 'A firm', text: '', industry: '', problem: '', role: '' }], 'Added: story “A firm”'],
    [
      'wording',
      [{ question: 'q.need.why_now', text: 'Why?' }],
      'Added: your words for “What happens if this is still unsolved in three months?”',
    ],
  ])('%s', (path, value, words) => {
    expect(said(changed(path, value))).toEqual([words]);
    expect(differences(mspToolkit, changed(path, value))[0]?.path).toContain(path.split('/')[0]);
  });

  test('of a profile that came are one line; of two profiles, a field says whose it is', () => {
    const [cyber] = cyberServices.profiles;
    const two = Definition.parse({ ...mspToolkit, profiles: [...mspToolkit.profiles, cyber] });
    expect(said(two)).toEqual([`Added: profile “${cyber?.name}”`]);
    expect(said(mspToolkit, two)).toEqual([`Taken out: profile “${cyber?.name}”`]);
    expect(said(changed(`${size}/weight`, 11, two), two)).toEqual([
      'Weight (criterion “5 to 100 people”), in profile “VAR, MSP or IT services company”: from 10 to 11',
    ]);
    expect(said(changed(`${size}/weight`, 11, two))).toEqual([
      'Weight (criterion “5 to 100 people”), in profile “VAR, MSP or IT services company”: from 10 to 11',
      `Added: profile “${cyber?.name}”`,
    ]);
    const turned = { ...two, profiles: two.profiles.toReversed() };
    expect(said(turned, two)).toEqual(['the profiles: another order']);
  });

  test('of those who decide and of kinds of business are told', () => {
    const fewer = changed('authority/1/deciders', mfgSupplier.authority[1]?.deciders?.slice(0, 1), mfgSupplier);
    expect(said(fewer, mfgSupplier)[0]).toMatch(
      /^Those who decide \(the rule for 101 to 500 people\): from the owner or CEO; purchasing \(/,
    );
    const kinds = changed('profiles/msp_toolkit/niche/target', [{ label: 'MSP', words: ['msp'] }]);
    expect(said(kinds)[0]).toMatch(/ to MSP$/);
  });

  test('a list that is named whole is called what it is', () => {
    const both = { before: mspToolkit, after: mspToolkit };
    expect([nameOf('stages', both), nameOf('authority', both)]).toEqual([
      'Stages of a deal, first to last',
      'authority',
    ]);
  });

  test('long texts are cut', () => {
    const [text = ''] = said(changed('handOver', 'x'.repeat(500)));
    expect(text.length).toBeLessThan(250);
  });

  test('who signed, and the number of the version, are no difference', () => {
    const both = signedByBoth({ ...mspToolkit, handOver: 'Later.' });
    expect(said({ ...both, version: 9 }, { ...mspToolkit, handOver: 'Later.' })).toEqual([]);
  });

  test('every field has a kind and a name of its own', () => {
    for (const pattern of Object.keys(kinds)) {
      expect(kindAt(pattern.replaceAll('*', 'x'))).toBe(kinds[pattern]);
      expect(labelAt(pattern.replaceAll('*', 'x'))).not.toContain('/');
    }
    expect(kindAt('constructor')).toBeUndefined();
  });
});

const all = [...templates.values()].map((one) => ({ ...one, handOver: 'Later.' }));
const anyTemplate = fc.constantFrom(...all);

describe('laws of differences', () => {
  test('there is one exactly when two definitions say something else', () => {
    fc.assert(
      fc.property(anyTemplate, anyTemplate, (one, other) => {
        const alike = { ...other, id: one.id, version: one.version, template: one.id };
        const isSame = contentOf({ ...one, template: one.id }) === contentOf(alike);
        expect(partsThatDiffer(one, alike).length === 0).toBe(isSame);
      }),
    );
  });

  test('put into the first, all of them make the second', () => {
    fc.assert(
      fc.property(anyTemplate, anyTemplate, (one, other) => {
        const joined = join({ base: one, ours: one, theirs: other }, new Map());
        expect(joined.conflicts).toEqual([]);
        expect(partsThatDiffer(Definition.parse(joined.document), other)).toEqual([]);
      }),
    );
  });
});
