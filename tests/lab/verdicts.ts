import type { Assessment } from '../../lib/qualification/assessment.ts';
import type { PostMortem } from '../../lib/qualification/post-mortem.ts';

const passes = { sufficient: 'pass', insufficient: 'fail', unknown: 'unknown' } as const;

const companyAndPeople = (a: Assessment) => ({
  company_fit: a.companyFit.value,
  authority: a.authority.value,
  fit: a.fit.value,
  criteria: {
    niche: a.gates.niche.value,
    authority: passes[a.authority.value],
    money: a.gates.money.value,
    need: a.gates.need.value,
  },
  must_join: a.authority.mustJoin,
  people_gap: a.peopleGap,
  lead_qualified: a.leadQualified,
  disqualified: a.disqualified.value,
  sales_contact_allowed: a.salesContactAllowed,
  engage: a.engage,
});

const wayOn = (a: Assessment) => ({
  readiness: a.readiness.value,
  cell: a.cell,
  stage: a.stage.value,
  route: a.route.value,
  tag: a.tag.value,
  pursue_appointment: a.pursueAppointment,
  treatment: a.treatments,
  opportunity_met: a.opportunity.met,
  opportunity_missing: a.opportunity.missing,
  opportunity_unknown: a.opportunity.unknown,
});

const truths = (a: Assessment) => ({
  truly_qualified: a.trulyQualified.value,
  forecast: a.forecast,
  reverify: a.reverify,
  sale_gate: a.saleGate.value,
  sale_gate_reason: a.saleGate.reason,
  closing_ask: a.permission.closingAsk,
  next_permission_level: a.permission.next,
  sales_gaps: a.salesGaps,
  no_decision_risk: a.noDecisionRisk,
  definition_status: a.definition.status,
});

/** Every verdict on a prospect, in the words of the scenarios. */
export const verdictsOf = (a: Assessment): object => ({
  ...companyAndPeople(a),
  ...wayOn(a),
  ...truths(a),
  ...(a.nextQuestion ? { next_question: a.nextQuestion.id } : {}),
});

/** The verdict on a closed deal, in the words of the scenarios. */
export const lessonsOf = ({ verdict, icpLabel, result, cause, nextQuestion }: PostMortem): object => ({
  qualification_verdict: verdict,
  icp_label: icpLabel,
  deal_result: result,
  ...(cause ? { no_decision_cause: cause } : {}),
  ...(nextQuestion ? { next_question: nextQuestion.id } : {}),
});
