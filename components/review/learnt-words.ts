import type { Calibration, Driver } from '../../lib/qualification/calibrate.ts';
import type { LearntAction, LearntNiche } from '../../lib/qualification/learnt.ts';
import { type NoProposal, type Proposal, whyNoProposal } from '../../lib/qualification/propose.ts';
import type { Share } from '../../lib/qualification/share.ts';
import { languageSpoken, phrase, phrases } from '../../lib/words/phrase.ts';
import type { Section, Sheet } from './sections.ts';

const percent = (part: number): string =>
  new Intl.NumberFormat(languageSpoken(), { style: 'percent', maximumFractionDigits: 0 }).format(part);

/** A share with its interval: "9 of 12 (72 %, 47 % to 91 %)". */
const shareWords = ({ of, all, rate, low, high }: Share): string => {
  if (all === 0) return '–';
  return phrase('{of} of {all} ({rate}, {low} to {high})', {
    of,
    all,
    rate: percent(rate),
    low: percent(low),
    high: percent(high),
  });
};

function driverWords({ criterion, met, notMet, isTooFew }: Driver): string {
  const told = { label: phrase(criterion.label), met: shareWords(met), notMet: shareWords(notMet) };
  return isTooFew
    ? phrase('{label}: too few; bought where met {met}, where not {notMet}', told)
    : phrase('{label}: bought where met {met}, where not {notMet}', told);
}

function actionWords({ label, isAgreed, deals, won }: LearntAction): string {
  if (won.all === 0) return phrase('{label} (agreed): not known to have been done', { label: phrase(label) });
  const told = {
    label: phrase(label),
    wins: deals.yes.positive,
    losses: deals.yes.negative,
    won: shareWords(won),
  };
  return isAgreed
    ? phrase('{label} (agreed): before {wins} purchases and {losses} no-decisions; bought {won}', told)
    : phrase('{label}: before {wins} purchases and {losses} no-decisions; bought {won}', told);
}

const nicheWords = ({ label, neutral, won }: LearntNiche): string =>
  phrase('{label}: bought {won}, neither way {neutral}', {
    label: phrase(label),
    won: shareWords(won),
    neutral,
  });

/** What the closed deals teach, as parts of the sheet. */
export function learntSections({ review, calibration, actions, niches, definition }: Sheet): Section[] {
  const { counts, drivers } = calibration;
  const isTooFew = whyNoProposal(calibration) === 'too-few'; // no number of deals is enough while none counts against
  const least = definition.thresholds.calibrationMin;
  const all = counts.positive + counts.negative;
  const counted = phrase(
    'bought from us or a product like ours {positive}, no decision {negative}, neither way {neutral}, left out {excluded}',
    counts,
  );
  const few = phrase('Too few: {all} deals teach something, {least} are needed before a change is proposed.', {
    all,
    least,
  });
  const isKnown = ({ met, notMet }: Driver) => met.all + notMet.all > 0;
  const known = drivers.filter(isKnown);
  const open = drivers.filter((driver) => !isKnown(driver)).map(({ criterion }) => phrase(criterion.label));
  return [
    {
      title: phrase('What closed deals teach'),
      lines: [
        counted,
        ...(review.pastDeals > 0 ? [phrase('from a list of past deals: {count}', { count: review.pastDeals })] : []),
        ...(isTooFew ? [few] : []),
        phrase('Shares are smoothed, with 95 % intervals (Wilson): “3 of 4” is no 75 %.'),
        ...known.map(driverWords),
        ...(open.length === 0 ? [] : [phrase('Not known of any deal: {criteria}', { criteria: open.join('; ') })]),
      ],
    },
    { title: phrase('What buyers did first'), lines: actions.map(actionWords) },
    { title: phrase('Which kind of business buys'), lines: niches.map(nicheWords) },
  ].filter(({ lines }) => lines.length > 0);
}

/** How likely chance alone would have told the deals so far apart: never said to be less than one in a thousand. */
const chanceWords = ({ driver }: Proposal): string =>
  phrase('By chance alone deals would be told so far apart in at most {chance} of cases.', {
    chance: new Intl.NumberFormat(languageSpoken(), { style: 'percent', maximumFractionDigits: 1 }).format(
      Math.ceil(Math.max(driver.chance, 0.001) * 1_000) / 1_000,
    ),
  });

const whyNone: Readonly<Record<NoProposal, string>> = phrases({
  'nothing-against':
    'No change can be proposed: no deal counts against anything. A small firm’s no-decision counts neither way, so whoever sells to small firms alone never gets a proposal.',
  'nothing-for': 'No change can be proposed: nobody bought, from us or anybody else.',
  'too-few': 'No change is proposed: the deals are too few.',
  chance: 'No change is proposed: nothing in these deals is surer than chance.',
});

/** The one change the deals speak for, or why there is none, as a part of the sheet; `changes` says in words what becomes of the definition. */
export function proposalSection(
  proposal: Proposal | undefined,
  changes: readonly string[],
  calibration: Calibration,
): Section {
  const title = phrase('One change to sign');
  if (proposal !== undefined) return { title, lines: [...changes, chanceWords(proposal)] };
  return { title, lines: [whyNone[whyNoProposal(calibration)]] };
}
