import { describe, expect, test } from 'vitest';
import { proposalSection } from '../../components/review/learnt-words.ts';
import { type Section, sectionsOf, textOf } from '../../components/review/sections.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { calibrate } from '../../lib/qualification/calibrate.ts';
import { actionsLearnt, nichesLearnt } from '../../lib/qualification/learnt.ts';
import { reviewOf } from '../../lib/qualification/review.ts';
import type { ReviewRow } from '../../lib/qualification/review-row.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, signed, today } from '../qualification/made.ts';
import { ended, rowOf, rows } from '../qualification/made-rows.ts';

function sectionsFor(all: readonly ReviewRow[]): Section[] {
  const review = reviewOf(all, signed);
  const { deals } = review;
  const learnt = { actions: actionsLearnt(deals, signed), niches: nichesLearnt(deals) };
  return sectionsOf({ review, calibration: calibrate(deals, signed), ...learnt, definition: signed, today });
}
const linesOf = (all: readonly ReviewRow[], title: RegExp) =>
  sectionsFor(all).find((section) => title.test(section.title))?.lines;
const closed = (what: string, said: Record<string, string> = {}) =>
  rowOf([ended(what, '2026-03-15'), ...answers(said)]);

describe('the lines of a review', () => {
  test.each<[string, Record<string, string>, RegExp, string]>([
    [
      'bought_from_us',
      {},
      /^Won: 1$/,
      'northgate.example, yesterday: Bought from us. Was qualified: they bought from us.',
    ],
    [
      'bought_similar',
      {},
      /^Lost to others: 1$/,
      'Was qualified: they bought a product like ours elsewhere. It counts as a fit.',
    ],
    [
      'bought_different_category',
      {},
      /^No decision: 1$/,
      'They bought something of another kind. Whether intent drifted hangs on SMB or enterprise.',
    ],
    [
      'bought_different_category',
      { 'company.segment': 'smb' },
      /^No decision: 1$/,
      'Intent drifted: they bought something of another kind.',
    ],
    [
      'no_decision',
      { 'company.segment': 'smb' },
      /^No decision: 1$/,
      'Intent drifted: a small firm’s attention is short.',
    ],
    ['no_decision', { 'company.segment': 'enterprise' }, /^No decision: 1$/, 'Probably never qualified'],
    ['no_decision', {}, /^No decision: 1$/, 'Not clear yet: the rules of SMB and enterprise differ.'],
    [
      'no_decision',
      { 'company.segment': 'enterprise', 'budget.ever_earmarked': 'yes' },
      /^No decision: 1$/,
      'Not clear: it was budgeted once',
    ],
    [
      'no_decision',
      { 'company.segment': 'smb', 'deal.cause': 'viability_immature' },
      /^No decision: 1$/,
      'No decision (doubt about the solution). ',
    ],
    [
      'no_decision',
      { 'deal.cause': 'force_majeure' },
      /^No decision: 1$/,
      'No decision (force majeure). Force majeure at the buyer: left out',
    ],
  ])('%s %j', (...[outcome, said, title, words]) => {
    expect(linesOf([closed(outcome, said)], title)?.join('\n')).toContain(words);
  });

  test('S1.15 S1.16 S1.17: the diagnosis is in the words of the method, whole and by source', () => {
    const lines = (cell: Parameters<typeof rows>[0]) => linesOf(rows(cell, 20), /^Leads$/)?.[0];
    expect(lines('good_not_ready')).toContain('you need a strategy to nurture these leads and stay relevant');
    expect(lines('good_not_ready')).toContain('review your qualification process, or your lead generation strategy');
    expect(lines('poor_not_ready')).toContain('there is a big problem with your overall marketing strategy');
    expect(lines('poor_ready')).toContain('bring in a colleague with more authority');
    expect(lines('good_ready')).toContain(
      'good and ready 20, poor and ready 0, good and not ready 0, poor and not ready 0, not known yet 0: no alarm',
    );
    expect(linesOf(rows('good_ready', 3), /^Leads by where/)?.[0]).toMatch(/^Inbound: .*too few leads/);
    expect(linesOf(rows('good_ready', 3), /^Leads by the version/)?.[0]).toMatch(/^msp_toolkit v1: /);
  });

  test('S0.9: a team that sells to small firms alone is told that nothing can be proposed, not that more deals would do', () => {
    const small = [
      closed('bought_from_us'),
      closed('no_decision', { 'company.segment': 'smb' }),
      closed('bought_different_category'),
    ];
    const { deals } = reviewOf(small, signed);
    const [line] = proposalSection(undefined, [], calibrate(deals, signed)).lines;
    expect(line).toContain('A small firm’s no-decision counts neither way');
    expect(linesOf(small, /^What closed deals teach$/)?.join('\n')).not.toContain('Too few');
    const large = [...small, closed('no_decision', { 'company.segment': 'enterprise' })];
    expect(linesOf(large, /^What closed deals teach$/)?.join('\n')).toContain('Too few: 2 deals');
    expect(proposalSection(undefined, [], calibrate(reviewOf(large, signed).deals, signed)).lines).toEqual([
      'No change is proposed: the deals are too few.',
    ]);
  });

  test('overrides have their reason, stale intent its days, nurture its last touch', () => {
    const small = answers({ 'company.segment': 'smb' });
    const deal: Saying = happened('stage', '2026-01-10', { what: 'demo' });
    const over = rowOf([happened('overrode', '2026-03-15', { reason: 'an old friend' })]);
    expect(linesOf([over], /^Handed over against/)).toEqual(['northgate.example, yesterday: an old friend']);
    const stale = [rowOf([...small, deal]), rowOf([...small, deal, happened('verified', '2026-02-20')])];
    expect(linesOf(stale, /^Stale intent: 2$/)?.[0]).toBe('northgate.example: intent never proven');
    const touched = [...rows('good_not_ready', 1, [happened('talked', '2026-03-15')]), ...rows('good_not_ready', 1)];
    expect(linesOf(touched, /^Good fit, not ready: 2$/)).toEqual([
      'northgate.example: never in touch',
      'northgate.example: last in touch yesterday',
    ]);
  });

  test('a part without anything says none; a long one how many more there are', () => {
    expect(linesOf([], /^Won: 0$/)).toEqual(['none']);
    const many = linesOf(rows('good_not_ready', 32), /^Good fit, not ready: 32$/);
    expect(many).toHaveLength(31);
    expect(many?.at(-1)).toBe('and 2 more');
  });

  test('as text, each part is its title and a line for each thing', () => {
    expect(
      textOf('Review', [
        { title: 'Won: 1', lines: ['a', 'b'] },
        { title: 'Lost: 0', lines: ['none'] },
      ]),
    ).toBe('Review\n\nWon: 1\n- a\n- b\n\nLost: 0\n- none\n');
  });
});
