import type { Definition } from '../definition/definition.ts';
import { statusOf } from '../definition/status.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';
import { actOf } from './act.ts';
import type { Assessment, Good } from './assessment.ts';
import { authorityOf } from './authority.ts';
import { cellOf } from './cell.ts';
import { fitOf } from './fit.ts';
import { peopleGapOf, salesGapsOf } from './gaps.ts';
import { anyFail, disqualifiedOf } from './knock-outs.ts';
import { know, valueAt } from './known.ts';
import { nextQuestionOf } from './next-question.ts';
import { proposedAmong } from './people.ts';
import { permissionOf, saleGateOf } from './permission.ts';
import { postMortemOf } from './post-mortem.ts';
import { type Held, heldProfiles } from './profiles.ts';
import { readinessOf } from './readiness.ts';
import { routeOf } from './route.ts';
import { forecastOf, noDecisionRiskOf, reverifyOf, trulyQualifiedOf } from './segment.ts';
import { sheetOf } from './sheet.ts';
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
function verdicts({ situation: s, side, companyFit }: Held) {
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
function treatment(held: Held, judged: ReturnType<typeof verdicts> & ReturnType<typeof whoIsWho>) {
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

/** All verdicts on one prospect under one definition on one day; nothing is stored, the same input gives the same answer. */
export function assess(prospect: Prospect, definition: Definition, today: Day): Assessment {
  const { best } = heldProfiles(prospect, definition, today);
  const { situation: s, side, band, companyFit } = best;
  const judged = { ...verdicts(best), ...whoIsWho(best) };
  const treated = { ...judged, ...treatment(best, judged), ...truths(best, judged.stage) };
  const asking = { situation: s, ...treated };
  const isClosed = judged.stage.value === 'closed';
  const nextQuestion = isClosed ? postMortemOf(s)?.nextQuestion : nextQuestionOf(asking, side);
  const { tier, ...points } = band;
  const isOut = judged.disqualified.value === 'yes';
  const whole = {
    ...treated,
    criteria: side.criteria,
    knockOuts: side.knockOuts,
    band: tier === undefined || isOut ? points : band,
    nicheClass: valueAt(s, 'company.niche'),
    engage: companyFit.value === 'poor' ? ('no' as const) : ('yes' as const),
    leadQualified: qualified[companyFit.value],
    salesContactAllowed: isOut ? ('no' as const) : ('yes' as const),
    salesGaps: salesGapsOf(judged),
    ...(nextQuestion ? { nextQuestion } : {}),
  };
  return {
    definition: { id: definition.id, version: definition.version, name: definition.name, status: statusOf(definition) },
    profile: { id: s.profile.id, name: s.profile.name },
    ...whole,
    act: actOf({ ...whole, situation: s }),
    sheet: sheetOf(s),
  };
}
