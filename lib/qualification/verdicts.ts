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

/** Fit and readiness, what stands against the prospect, and so its cell, its tier and its tag: what many are asked for at once. */
function standsOf(held: Held) {
  const { situation: s, side, companyFit } = held;
  const authority = authorityOf(s);
  const fit = fitOf(companyFit, authority);
  const readiness = readinessOf(s, side.gates.need);
  const disqualified = disqualifiedOf(s, side);
  const { tier, ...points } = held.band;
  const judged = {
    gates: side.gates,
    companyFit,
    authority,
    fit,
    readiness,
    cell: cellOf(fit.value, readiness.value),
    disqualified,
    band: tier === undefined || disqualified.value === 'yes' ? points : held.band,
    ...whoIsWho(held),
  };
  return { ...judged, tag: tagOf({ ...judged, hasFail: anyFail(s, side) }) };
}

/** What of the verdicts says where a prospect stands. */
export type Stands = ReturnType<typeof standsOf>;

/** What has become of them so far. */
function progressOf({ situation: s }: Held) {
  const opportunity = opportunityOf(s);
  return { opportunity, stage: stageOf(s, opportunity) };
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
function treatment({ situation: s, side }: Held, judged: Stands & ReturnType<typeof progressOf>) {
  const { stage, disqualified, cell, fit, readiness, tag } = judged;
  const route = routeOf({
    stage: stage.value,
    disqualified: disqualified.value,
    isTalkedTo: valueAt(s, 'talked_to') === 'yes',
    cell,
    fit: fit.value,
    readiness: readiness.value,
    routes: s.definition.routes,
  });
  const peopleGap = peopleGapOf(s);
  return {
    route,
    pursueAppointment: pursueOf(s, { ...judged, hasFail: anyFail(s, side) }, tag.value),
    peopleGap,
    treatments: treatmentsOf(s, { ...judged, route, peopleGap }),
  };
}

/** Every verdict on a prospect; what is drawn beside them (what to do, what to ask, what may be said) is left out. */
export type Verdicts = Omit<Assessment, 'definition' | 'profile' | 'act' | 'nextQuestion' | 'postMortem' | 'sheet'>;
/** The verdicts, and what they were judged from. */
export type Judged = { situation: Situation; side: Held['side']; verdicts: Verdicts };

/** Judges one profile held against the company. */
function judgedBy(best: Held): Judged {
  const { situation, side, companyFit } = best;
  const judged = { ...standsOf(best), ...progressOf(best) };
  const verdicts: Verdicts = {
    ...judged,
    ...treatment(best, judged),
    ...truths(best, judged.stage),
    criteria: side.criteria,
    knockOuts: side.knockOuts,
    nicheClass: valueAt(situation, 'company.niche'),
    engage: companyFit.value === 'poor' ? 'no' : 'yes',
    leadQualified: qualified[companyFit.value],
    salesContactAllowed: judged.disqualified.value === 'yes' ? 'no' : 'yes',
    salesGaps: salesGapsOf(judged),
  };
  return { situation, side, verdicts };
}

/** Judges a prospect by the profile that fits it best: every verdict of `assess`. */
export const judge = (prospect: Prospect, definition: Definition, today: Day): Judged =>
  judgedBy(heldProfiles(prospect, definition, today).best);

/** Where a prospect stands by the profile that fits it best: the verdicts of `assess` that a hundred thousand are asked for. */
export const stands = (prospect: Prospect, definition: Definition, today: Day): Stands =>
  standsOf(heldProfiles(prospect, definition, today).best);
