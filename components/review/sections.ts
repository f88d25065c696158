import type { Definition } from '../../lib/definition/definition.ts';
import type { Calibration } from '../../lib/qualification/calibrate.ts';
import type { LearntAction, LearntNiche } from '../../lib/qualification/learnt.ts';
import { noDecisionCodes } from '../../lib/qualification/no-decision.ts';
import type { Ended, FunnelReport, Review } from '../../lib/qualification/review.ts';
import type { ReviewRow } from '../../lib/qualification/review-row.ts';
import { valueLabel } from '../../lib/qualification/value-words.ts';
import { numberWords, phrase, phrases } from '../../lib/words/phrase.ts';
import { dayWords } from '../format.ts';
import { verdictWords } from '../post-mortem-words.ts';
import { learntSections } from './learnt-words.ts';

/** One part of the sheet: what it is about, and a line for each thing in it. */
export type Section = { title: string; lines: string[] };

/** Everything the sheet is made of. */
export type Sheet = {
  review: Review;
  calibration: Calibration;
  actions: readonly LearntAction[];
  niches: readonly LearntNiche[];
  definition: Definition;
  today: string;
};

const diagnoses = phrases({
  insufficient_data: 'too few leads to read anything from',
  review_qualification_or_lead_generation:
    'a lot of leads are not ready: review your qualification process, or your lead generation strategy',
  nurture_strategy:
    'a lot of good fit leads who are not ready to buy: you need a strategy to nurture these leads and stay relevant',
  overall_marketing_problem:
    'a lot of poor fit leads who are not ready to buy: there is a big problem with your overall marketing strategy',
  authority_or_fit_gap:
    'a lot of leads are ready but a poor fit: bring in a colleague with more authority, or fix the fit',
});
const nothing = phrases({ none: 'none', healthy: 'no alarm' });

/** Lines of a list, and how many more there are. */
const most = 30;
const short = (lines: readonly string[]): string[] =>
  lines.length > most
    ? [...lines.slice(0, most), phrase('and {count} more', { count: lines.length - most })]
    : [...lines];
const orNone = (lines: readonly string[]): string[] => (lines.length === 0 ? [nothing.none] : short(lines));

function endedLine({ name, ending }: Ended, today: string): string {
  const { postMortem, on } = ending;
  const { cause } = postMortem;
  const why = cause && cause !== 'unknown' ? causeWords(cause) : undefined;
  const told = {
    name,
    day: dayWords(on, today),
    outcome: valueLabel('deal.outcome', postMortem.outcome),
    verdict: verdictWords(postMortem),
    why: why ?? '',
  };
  return why === undefined
    ? phrase('{name}, {day}: {outcome}. {verdict}', told)
    : phrase('{name}, {day}: {outcome} ({why}). {verdict}', told);
}

const causeWords = (cause: string): string => {
  const [, label] = Object.entries(noDecisionCodes).find(([code]) => code === cause) ?? [];
  return label === undefined ? phrase('doubt about the solution') : phrase(label);
};

/** A funnel in one line: its cells, and what its shape says. */
function funnelWords({ funnel, undetermined, diagnosis }: FunnelReport): string {
  const says = diagnosis.map((one) => diagnoses[one]).join('; ') || nothing.healthy;
  return phrase(
    'good and ready {goodReady}, poor and ready {poorReady}, good and not ready {goodNot}, poor and not ready {poorNot}, not known yet {open}: {says}',
    {
      goodReady: funnel.good_ready,
      poorReady: funnel.poor_ready,
      goodNot: funnel.good_not_ready,
      poorNot: funnel.poor_not_ready,
      open: undetermined,
      says,
    },
  );
}

const named = (name: string, says: string): string => phrase('{name}: {says}', { name, says });

const versionWords = (version: string): string => version.replace(/ (\d+)$/, ' v$1');

const staleWords = ({ name, staleDays }: ReviewRow): string =>
  staleDays === null || staleDays === undefined
    ? phrase('{name}: intent never proven', { name })
    : phrase('{name}: stale for {days} days', { name, days: staleDays });

const nurtureWords = ({ name, lastTouch }: ReviewRow, today: string): string =>
  lastTouch === undefined
    ? phrase('{name}: never in touch', { name })
    : phrase('{name}: last in touch {day}', { name, day: dayWords(lastTouch, today) });

/** What ended, and what was done against the rule, since the last review. */
const since = ({ review, today }: Sheet): Section[] => [
  {
    title: phrase('Won: {count}', { count: review.wins.length }),
    lines: orNone(review.wins.map((one) => endedLine(one, today))),
  },
  {
    title: phrase('Lost to others: {count}', { count: review.losses.length }),
    lines: orNone(review.losses.map((one) => endedLine(one, today))),
  },
  {
    title: phrase('No decision: {count}', { count: review.noDecisions.length }),
    lines: orNone(review.noDecisions.map((one) => endedLine(one, today))),
  },
  {
    title: phrase('Handed over against the rule: {count}', { count: review.overrides.length }),
    lines: orNone(
      review.overrides.map(({ row, on, reason }) =>
        phrase('{name}, {day}: {reason}', { name: row.name, day: dayWords(on, today), reason }),
      ),
    ),
  },
];

/** How the leads stand today. */
const standing = ({ review, today }: Sheet): Section[] => [
  { title: phrase('Leads'), lines: [funnelWords(review.whole)] },
  {
    title: phrase('Leads by where they come from'),
    lines: orNone(
      review.byOrigin.map(([origin, report]) => named(valueLabel('engagement.origin', origin), funnelWords(report))),
    ),
  },
  {
    title: phrase('Leads by the version they were judged by'),
    lines: orNone(review.byVersion.map(([version, report]) => named(versionWords(version), funnelWords(report)))),
  },
  {
    title: phrase('Buyers who do not talk to us'),
    lines: orNone(
      review.lateReasons.map(([reason, count]) => named(valueLabel('late_cycle.reason', reason), numberWords(count))),
    ),
  },
  {
    title: phrase('Stale intent: {count}', { count: review.stale.length }),
    lines: orNone(review.stale.map(staleWords)),
  },
  {
    title: phrase('Asked outright'),
    lines: [
      phrase('{asks} times in {deals} deals, {most} times at most in one', {
        asks: review.asks.all,
        deals: review.asks.deals,
        most: review.asks.most,
      }),
    ],
  },
  {
    title: phrase('Good fit, not ready: {count}', { count: review.nurture.length }),
    lines: orNone(review.nurture.map((one) => nurtureWords(one, today))),
  },
];

/** The whole sheet, part by part, in the order two teams go through it. */
export const sectionsOf = (sheet: Sheet): Section[] => [...since(sheet), ...standing(sheet), ...learntSections(sheet)];

/** The sheet as one page of text, to be sent or printed. */
export function textOf(title: string, sections: readonly Section[]): string {
  const parts = sections.map((section) => [section.title, ...section.lines.map((line) => `- ${line}`)].join('\n'));
  return `${[title, ...parts].join('\n\n')}\n`;
}
