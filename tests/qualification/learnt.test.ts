import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { actionsLearnt, nichesLearnt } from '../../lib/qualification/learnt.ts';
import { deal } from './made-deals.ts';

describe('S1.9: actions that buyers took on their path', () => {
  const did = (label: 'positive' | 'negative' | 'neutral', ...actions: string[]) =>
    deal(label, { actions: new Set(actions) });
  const made = [
    ...Array.from({ length: 8 }, () => did('positive', 'Sent a site plan')),
    ...Array.from({ length: 2 }, () => did('positive', 'asked for a demo')),
    ...Array.from({ length: 9 }, () => did('negative', 'Asked for a demo ')),
    did('negative', 'Sent a site plan'),
    did('neutral', 'Sent a site plan'),
    deal('negative'),
  ];

  test('S1.9: are ranked by how surely they preceded wins, with their counts', () => {
    const [first, second] = actionsLearnt(made, { ...mspToolkit, readyActions: [] });
    expect(first).toMatchObject({
      label: 'Sent a site plan',
      isAgreed: false,
      deals: { yes: { positive: 8, negative: 1 }, no: { positive: 2, negative: 9 } },
      won: { of: 8, all: 9 },
    });
    expect(second).toMatchObject({ label: 'asked for a demo', won: { of: 2, all: 11 } });
  });

  test('S1.9: those of the definition are told as agreed, also when nobody took them', () => {
    const readyActions = [
      { id: 'demo', label: 'Asked for a Demo', approvedBy: [] },
      { id: 'call', label: 'Asked for a call', approvedBy: [] },
    ];
    const rows = actionsLearnt(made, { ...mspToolkit, readyActions });
    expect(rows.map(({ label, isAgreed, won }) => [label, isAgreed, won.all])).toEqual([
      ['Sent a site plan', false, 9],
      ['Asked for a Demo', true, 11],
      ['Asked for a call', true, 0],
    ]);
  });
});

test('S3.7: which kind of business buys is counted, whatever its capitals; unknown kinds are left out', () => {
  const of = (label: 'positive' | 'negative' | 'neutral', niche: string) => deal(label, { niche });
  const made = [
    of('positive', 'dental practices'),
    of('positive', 'Dental practices'),
    of('negative', 'logistics'),
    of('neutral', 'Logistics'),
    of('positive', ''),
  ];
  expect(nichesLearnt(made)).toMatchObject([
    { label: 'dental practices', positive: 2, negative: 0, neutral: 0, won: { of: 2, all: 2 } },
    { label: 'logistics', positive: 0, negative: 1, neutral: 1, won: { of: 0, all: 1 } },
  ]);
});
