import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Definition } from '../../lib/definition/definition.ts';
import { partsThatDiffer } from '../../lib/definition/diff.ts';
import { type Choices, join } from '../../lib/definition/join.ts';
import { withValue } from '../../lib/definition/path.ts';
import { mspToolkit as base } from '../../lib/definition/templates/msp-toolkit.ts';
import { signedByBoth } from './made.ts';

type Edit = [path: string, value: unknown];
const edited = (edits: readonly Edit[]): Definition =>
  Definition.parse(edits.reduce((document: unknown, [path, value]) => withValue(document, path, value), base));
const none: Choices = new Map();
const size = 'profiles/msp_toolkit/criteria/size';
const joinOf = (ours: Edit[], theirs: Edit[], choices = none) => {
  const { document, conflicts } = join({ base, ours: edited(ours), theirs: edited(theirs) }, choices);
  return { definition: Definition.parse(document), conflicts };
};

describe('two drafts of one version', () => {
  test('that changed different fields have both changes', () => {
    const { definition, conflicts } = joinOf(
      [['thresholds/tierA', 80]],
      [
        ['thresholds/tierB', 40],
        [`${size}/weight`, 5],
      ],
    );
    expect(conflicts).toEqual([]);
    expect(definition).toEqual(
      edited([
        ['thresholds/tierA', 80],
        ['thresholds/tierB', 40],
        [`${size}/weight`, 5],
      ]),
    );
  });

  test('that changed one field in the same way agree', () => {
    const edit: Edit[] = [['handOver', 'Once they ask.']];
    expect(joinOf(edit, edit)).toEqual({ definition: edited(edit), conflicts: [] });
  });

  test('that changed one field differently have a conflict, settled by hand', () => {
    const ours: Edit[] = [['thresholds/tierA', 80]];
    const theirs: Edit[] = [['thresholds/tierA', 85]];
    const open = joinOf(ours, theirs);
    expect(open.conflicts).toEqual([{ path: 'thresholds/tierA', base: 75, ours: 80, theirs: 85 }]);
    expect(open.definition.thresholds.tierA).toBe(80);
    for (const [choice, tierA] of [
      ['ours', 80],
      ['theirs', 85],
    ] as const) {
      const settled = joinOf(ours, theirs, new Map([['thresholds/tierA', choice]]));
      expect(settled.definition.thresholds.tierA).toBe(tierA);
      expect(settled.conflicts).toHaveLength(1);
    }
  });

  test('take what was added, and take out what was taken out', () => {
    const story = { id: 's', title: 'A firm', text: '', industry: '', problem: '', role: '' };
    const { definition, conflicts } = joinOf([['stories', [story]]], [[size, undefined]]);
    expect(conflicts).toEqual([]);
    expect(definition.stories).toEqual([story]);
    expect(definition.profiles[0]?.criteria.map(({ id }) => id)).not.toContain('size');
  });

  test('of which one took out what the other changed have a conflict', () => {
    const { definition, conflicts } = joinOf([[size, undefined]], [[`${size}/weight`, 5]]);
    expect(conflicts.map(({ path }) => path)).toEqual([size]);
    expect(definition.profiles[0]?.criteria.map(({ id }) => id)).not.toContain('size');
    const kept = joinOf([[size, undefined]], [[`${size}/weight`, 5]], new Map([[size, 'theirs']]));
    expect(kept.definition.profiles[0]?.criteria.find(({ id }) => id === 'size')?.weight).toBe(5);
  });

  test('keep the order one of them made', () => {
    const turned = base.readyActions.toReversed();
    expect(joinOf([], [['readyActions', turned]]).definition.readyActions).toEqual(turned);
    expect(joinOf([['readyActions', turned]], [['stages', ['demo']]]).definition.readyActions).toEqual(turned);
  });

  test('are signed by nobody once joined', () => {
    const ours = signedByBoth(edited([['thresholds/tierA', 80]]));
    const { document } = join({ base, ours, theirs: base }, none);
    expect(Definition.parse(document).signatures).toEqual([]);
  });

  test('whose version is not known take in what either added, and ask about the rest', () => {
    const ours = edited([['thresholds/tierA', 80]]);
    const { document, conflicts } = join({ base: undefined, ours, theirs: edited([[size, undefined]]) }, none);
    expect(conflicts.map(({ path }) => path)).toEqual(['thresholds/tierA']);
    expect(partsThatDiffer(ours, Definition.parse(document))).toEqual([]);
  });
});

const anyEdit = fc.constantFrom<Edit>(
  ['thresholds/tierA', 80],
  ['thresholds/tierA', 81],
  ['routes/good_not_ready', 'sales'],
  ['routes/good_not_ready', 'qualify'],
  ['handOver', 'Once they ask.'],
  ['stages', ['demo']],
  [size, undefined],
  [`${size}/weight`, 7],
  [`${size}/test`, { test: 'headcount', min: 9 }],
  ['authority/0/to', 40],
  ['readyActions', []],
  ['profiles/msp_toolkit/niche/adjacent', []],
  ['profiles/msp_toolkit/serviceArea', ['CA']],
);
const anyEdits = fc.array(anyEdit, { maxLength: 6 });

describe('laws of joining', () => {
  test('what only one changed is taken whole, whoever it was', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        expect(joinOf(edits, [])).toEqual({ definition: edited(edits), conflicts: [] });
        expect(joinOf([], edits)).toEqual({ definition: edited(edits), conflicts: [] });
      }),
    );
  });

  test('conflicts are what both changed and nothing else; all settled one way they give that draft there', () => {
    fc.assert(
      fc.property(anyEdits, anyEdits, (ours, theirs) => {
        const { conflicts } = joinOf(ours, theirs);
        const parts = (edits: Edit[]) => partsThatDiffer(base, edited(edits)).map(({ path }) => path);
        for (const { path } of conflicts)
          for (const edits of [ours, theirs])
            expect(parts(edits).some((one) => one.startsWith(path) || path.startsWith(one))).toBe(true);
        const allTheirs = joinOf(ours, theirs, new Map(conflicts.map(({ path }) => [path, 'theirs'])));
        const mirrored = joinOf(theirs, ours);
        expect(partsThatDiffer(allTheirs.definition, mirrored.definition)).toEqual([]);
      }),
    );
  });
});
