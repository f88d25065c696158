import { asks } from '../definition/asked.ts';
import type { QuestionId } from '../definition/questions.ts';
import { statusOf } from '../definition/status.ts';
import type { Assessment } from './assessment.ts';
import { authorityQuestion } from './authority.ts';
import { stagesSoFar } from './history.ts';
import { joiningOf } from './joining.ts';
import { valueAt } from './known.ts';
import type { Situation } from './situation.ts';
import { answerTo, criteriaAsking } from './situation.ts';
import { hasDeal } from './stage.ts';

/** What choosing a question goes by. */
export type Asking = Pick<
  Assessment,
  | 'gates'
  | 'companyFit'
  | 'authority'
  | 'disqualified'
  | 'stage'
  | 'opportunity'
  | 'segment'
  | 'reverify'
  | 'peopleGap'
  | 'trulyQualified'
  | 'fit'
  | 'readiness'
  | 'band'
> & { situation: Situation };

/** A question that is open in some situations; undefined where it would settle nothing. */
export type Rung = (asking: Asking) => QuestionId | undefined;

const isUnsaid = ({ situation }: Asking, question: string) => answerTo(situation, question) === undefined;
const at = ({ situation }: Asking, ...[key]: [Parameters<typeof valueAt>[1]]) => valueAt(situation, key);

/** True when the rep has not settled the company as a whole: then its gates are worth asking about. */
const isCompanyOpen = (a: Asking) => at(a, 'icp.checklist') === 'unknown';
/** True when there is somebody to ask. */
const hasSomebody = ({ situation }: Asking) => situation.contact !== undefined;
const isNearTerm = (a: Asking) => at(a, 'opp.near_term_talk') === 'yes';

const isDeal = (a: Asking) => hasDeal(a.situation, a.stage.value);

const segment: Rung = (a) => (isDeal(a) && a.segment === 'unknown' ? 'q.segment.smb_or_enterprise' : undefined);

/** The kind of business matters where the checklist asks for it. */
const asksForNiche = ({ situation }: Asking) => criteriaAsking(situation, 'niche').length > 0;

const nicheClass: Rung = (a) =>
  isCompanyOpen(a) && asksForNiche(a) && at(a, 'company.niche') === 'unknown' ? 'q.niche.confirm' : undefined;

const niche: Rung = (a) =>
  isCompanyOpen(a) && a.gates.niche.value === 'unknown' && at(a, 'company.niche') === 'adjacent'
    ? 'q.niche.general_principles_ok'
    : undefined;

const place: Rung = (a) =>
  isCompanyOpen(a) && a.gates.geography.value === 'unknown' ? 'q.geo.in_service_area' : undefined;

const decisionMakers: Rung = (a) => (a.peopleGap.length > 0 ? 'q.people.name_decision_makers' : undefined);

const reachPower: Rung = (a) => {
  const isBelowPower = at(a, 'contact.is_decision_maker') === 'no' || at(a, 'dm.recognized_problem') === 'no';
  const isDone = !isUnsaid(a, 'people.introduction') || a.authority.value === 'sufficient';
  return isBelowPower && !isDone ? 'q.people.reach_power' : undefined;
};

/** Who would make up for a contact that cannot decide. */
const joining: Rung = (a) => {
  const who = joiningOf(a.situation, a.authority.mustJoin);
  const isAsked = a.authority.value === 'insufficient' && a.stage.value !== 'list';
  return isAsked && who.value === 'unknown' ? who.question : undefined;
};

/** Budget and spending power settle who leads the buying division of a larger firm; anybody else is asked who decides. */
const whoDecides: Rung = (a) => {
  if (a.authority.value !== 'unknown' || !hasSomebody(a)) return undefined;
  const ofRule = authorityQuestion(a.situation);
  if (ofRule !== undefined) return ofRule;
  const leads = at(a, 'contact.leads_relevant_division') === 'yes' && at(a, 'company.size') === 'larger';
  const isOpen = at(a, 'contact.controls_budget') === 'unknown' || at(a, 'contact.can_spend') === 'unknown';
  return leads && isOpen ? 'q.authority.budget_and_spend' : 'q.authority.who_decides';
};

/** The missing truth condition: an enterprise's budget, a small firm's intent unless it was asked for just now. */
const truth: Rung = (a) => {
  if (!isDeal(a) && !isNearTerm(a)) return undefined;
  if (a.segment === 'smb')
    return a.reverify === 'yes' && stagesSoFar(a.situation).length > 0 ? 'q.intent.reverify' : undefined;
  if (a.segment !== 'enterprise' || a.trulyQualified.value === 'yes') return undefined;
  const isAsked =
    at(a, 'budget.status') !== 'unknown' && (at(a, 'budget.status') !== 'earmarked' || at(a, 'budget.for') === 'other');
  if (!isAsked) return 'q.budget.earmarked';
  return isUnsaid(a, 'budget.when_appropriated') ? 'q.budget.when_appropriated' : undefined;
};

const item: Rung = (a) => {
  const [first] = [...a.opportunity.missing, ...a.opportunity.unknown];
  return isNearTerm(a) && first !== undefined ? `q.opp.${first}` : undefined;
};

const outsourcing: Rung = (a) =>
  isCompanyOpen(a) &&
  asks(a.situation.profile, 'money.outsources_now') &&
  hasSomebody(a) &&
  a.gates.money.value !== 'pass' &&
  at(a, 'money.outsources_now') === 'unknown'
    ? 'q.money.outsourcing_today'
    : undefined;

const whyReplace: Rung = (a) =>
  at(a, 'money.outsources_now') === 'yes' && at(a, 'money.replace_reason') === 'unknown'
    ? 'q.money.why_replace'
    : undefined;

/** Outside a deal the segment matters only once the prospect is worth one. */
const segmentOfLead: Rung = (a) =>
  a.stage.value === 'lead' &&
  a.companyFit.value === 'good' &&
  a.authority.value === 'sufficient' &&
  a.segment === 'unknown'
    ? 'q.segment.smb_or_enterprise'
    : undefined;

/** Who is judged good as a whole is past qualifying: which truth holds for them comes before whether they are ready. */
const segmentOfWhole: Rung = (a) => (at(a, 'icp.checklist') === 'good' ? segmentOfLead(a) : undefined);

const whyNow: Rung = (a) => (hasSomebody(a) && a.gates.need.value === 'unknown' ? 'q.need.why_now' : undefined);

/** With somebody who asked for nothing one talks of the problem first, and of who decides and pays after it. */
const problemFirst: Rung = (a) => (a.stage.value === 'list' ? whyNow(a) : undefined);

const isReadinessOpen = (a: Asking) => a.readiness.value === 'unknown' && a.stage.value !== 'list';

const isWantedNow = (a: Asking) => a.gates.need.value === 'pass' && at(a, 'appointment.wanted') === 'unknown';

const appointment: Rung = (a) =>
  isReadinessOpen(a) && hasSomebody(a) && isWantedNow(a) ? 'q.need.appointment' : undefined;

/** Whoever asked for nothing but needs it now may be ready all the same: an appointment tells, once all else was asked. */
const appointmentAtLast: Rung = (a) =>
  a.readiness.value === 'unknown' && hasSomebody(a) && isWantedNow(a) ? 'q.need.appointment' : undefined;

/** Actions count once both teams have signed which; one that is known leaves nothing open. */
const action: Rung = (a) =>
  isReadinessOpen(a) && statusOf(a.situation.definition) === 'agreed' ? 'q.readiness.action' : undefined;

/** What they could spend, where nothing else has shown that they can pay and the checklist asks about money. */
const minimum: Rung = (a) =>
  isCompanyOpen(a) &&
  asks(a.situation.profile, 'money.outsources_now') &&
  hasSomebody(a) &&
  a.gates.money.value === 'unknown' &&
  at(a, 'money.meets_minimum') === 'unknown'
    ? 'q.check.minimum'
    : undefined;

/** Whoever acts like a buyer may still have others to solve first; who needs it now has said so. */
const priority: Rung = (a) =>
  hasSomebody(a) &&
  a.stage.value !== 'list' &&
  a.readiness.value !== 'not_ready' &&
  a.gates.need.value === 'unknown' &&
  at(a, 'problem.priority') === 'unknown'
    ? 'q.problem.priority'
    : undefined;

/** Every question of the method by the situation it is open in. */
export const rungs = {
  segment,
  nicheClass,
  niche,
  place,
  decisionMakers,
  reachPower,
  joining,
  whoDecides,
  truth,
  item,
  outsourcing,
  whyReplace,
  segmentOfLead,
  segmentOfWhole,
  whyNow,
  problemFirst,
  appointment,
  appointmentAtLast,
  action,
  minimum,
  priority,
} satisfies Record<string, Rung>;
