import type { Definition } from '../definition/definition.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';
import type { Assessment, Good } from './assessment.ts';
import { authorityOf } from './authority.ts';
import { cellOf } from './cell.ts';
import { fitOf } from './fit.ts';
import { peopleGapOf, salesGapsOf } from './gaps.ts';
import { anyFail, disqualifiedOf } from './knock-outs.ts';
import { know, valueAt } from './known.ts';
import { proposedAmong } from './people.ts';
import { permissionOf, saleGateOf } from './permission.ts';
import { type Held, heldProfiles } from './profiles.ts';
import { readinessOf } from './readiness.ts';
import { routeOf } from './route.ts';
import { forecastOf, noDecisionRiskOf, reverifyOf, trulyQualifiedOf } from './segment.ts';
import type { Situation } from './situation.ts';
import { hasDeal, opportunityOf, stageOf } from './stage.ts';
import { pursueOf, tagOf } from './sweet-spot.ts';
import { treatmentsOf } from './treatments.ts';

const qualified: Record<Good, Assessment['leadQualified']> = { good: 'yes', poor: 'no', unknown: 'unknown' };

/** Who is who: the chosen contact, or whom to choose while nobody is chosen. */
function whoIsWho({ situation: s }: Held) {
  const proposed = s.contact === undefined ? proposedAmong(s.people) : undefined;
  return {
    people: s.people,
    ...(s.contact ? { contact: s.contact } : {}),
    ...(proposed ? { proposedContact: proposed } : {}),
  };
}

/** Fit, readiness, cell, stage and what stands against the prospect. */
function verdictsOf({ situation: s, side, companyFit }: Held) {
  const authority = authorityOf(s);
  const fit = fitOf(companyFit, authority);
  const readiness = readinessOf(s, side.gates.need);
  const opportunity = opportunityOf(s);
  return {
    gates: side.gates,
    companyFit,
    authority,
    fit,
    readiness,
    cell: cellOf(fit.value, readiness.value),
    opportunity,
    stage: stageOf(s, opportunity),
    disqualified: disqualifiedOf(s, side),
  };
}

/** The truth condition of the part of the market they belong to, and what hangs on it. */
function truths({ situation: s }: Held, stage: Assessment['stage']) {
  const segment = know(s, 'company.segment');
  const trulyQualified = trulyQualifiedOf(s, segment);
  return {
    segment: segment.value,
    hasDeal: hasDeal(s, stage.value),
    trulyQualified,
    reverify: reverifyOf(s, segment.value, trulyQualified.value),
    forecast: forecastOf(trulyQualified.value, stage.value),
    noDecisionRisk: noDecisionRiskOf(s),
    saleGate: saleGateOf(s),
    permission: permissionOf(s),
  };
}

/** Who owns the prospect, what may be spent on it, and what should be done. */
function treatment(held: Held, judged: ReturnType<typeof verdictsOf> & ReturnType<typeof whoIsWho>) {
  const { situation: s, side } = held;
  const { stage, disqualified, cell, fit, readiness } = judged;
  const isTalkedTo = valueAt(s, 'talked_to') === 'yes';
  const route = routeOf({
    stage: stage.value,
    disqualified: disqualified.value,
    isTalkedTo,
    cell,
    fit: fit.value,
    readiness: readiness.value,
    routes: s.definition.routes,
  });
  const spot = { ...judged, hasFail: anyFail(s, side) };
  const tag = tagOf(spot);
  const peopleGap = peopleGapOf(s);
  return {
    route,
    tag,
    pursueAppointment: pursueOf(s, spot, tag.value),
    peopleGap,
    treatments: treatmentsOf(s, { ...judged, route, tag, peopleGap }),
  };
}

/** Every verdict on a prospect; what is drawn beside them (what to do, what to ask, what may be said) is left out. */
export type Verdicts = Omit<Assessment, 'definition' | 'profile' | 'act' | 'nextQuestion' | 'postMortem' | 'sheet'>;
/** The verdicts, and what they were judged from. */
export type Judged = { situation: Situation; side: Held['side']; verdicts: Verdicts };

/** Judges one profile held against the company. */
function judgedBy(best: Held): Judged {
  const { situation, side, band, companyFit } = best;
  const judged = { ...verdictsOf(best), ...whoIsWho(best) };
  const { tier, ...points } = band;
  const isOut = judged.disqualified.value === 'yes';
  const verdicts: Verdicts = {
    ...judged,
    ...treatment(best, judged),
    ...truths(best, judged.stage),
    criteria: side.criteria,
    knockOuts: side.knockOuts,
    band: tier === undefined || isOut ? points : band,
    nicheClass: valueAt(situation, 'company.niche'),
    engage: companyFit.value === 'poor' ? 'no' : 'yes',
    leadQualified: qualified[companyFit.value],
    salesContactAllowed: isOut ? 'no' : 'yes',
    salesGaps: salesGapsOf(judged),
  };
  return { situation, side, verdicts };
}

/** Judges a prospect by the profile that fits it best: the part of `assess` that many prospects need at once. */
export const judge = (prospect: Prospect, definition: Definition, today: Day): Judged =>
  judgedBy(heldProfiles(prospect, definition, today).best);
