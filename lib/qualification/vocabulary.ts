import { contactLevels, nicheClasses } from '../definition/vocabulary.ts';
import type { Saying } from '../prospect/change.ts';
import { askedRows } from './asked-rows.ts';
import { authorityOutright, contactLevel, leadsBuyingDivision } from './contact-signs.ts';
import { agreedAction, askedFor, interest, requestedResponse } from './engagement.ts';
import { everEarmarked, firstAppointment, isTagged, outcomeOf, outcomes, talkedTo } from './history.ts';
import { nicheClass } from './niche.ts';
import { inServiceArea } from './place.ts';
import type { Known } from './reasons.ts';
import { recognised } from './recognition.ts';
import type { Situation } from './situation.ts';
import { segmentOf, sizeOf } from './size.ts';

/**
 * Where a value is kept: an answer under the key itself; an answer bound to the chosen contact; events of one kind;
 * a part of the contact; a correction of a company field; the tag; or outside any prospect.
 */
type Stored = 'answer' | 'contact-answer' | 'event' | 'contact' | 'correction' | 'tag' | 'elsewhere';
type EventKind = Extract<Saying, { kind: 'happened' }>['event'];

/** A key with listed values. `read` says how it is derived; without it the stored answer is the value. */
export type ChoiceRow<Value extends string> = {
  label: string;
  values: readonly Value[];
  stored: Stored;
  event?: EventKind;
  /** Drawn only where a definition asks for it. */
  whenAsked?: boolean;
  read?: (situation: Situation) => Known<Value>;
};
/** A key with an open value; history.ts and people.ts read these. */
export type OpenRow = {
  label: string;
  values: 'text' | 'integer' | 'day' | 'list' | 'object';
  stored: Stored;
  event?: EventKind;
  whenAsked?: boolean;
};

const trilean = ['yes', 'no', 'unknown'] as const;
const yesNo = (label: string) => ({ label, values: trilean, stored: 'answer' }) as const;
const ofContact = (label: string) => ({ label, values: trilean, stored: 'contact-answer' }) as const;

/** What every key of the method stands for: the one place where words of the method meet what is stored. */
export const vocabulary = {
  'company.segment': { label: 'Segment', values: ['smb', 'enterprise', 'unknown'], stored: 'answer', read: segmentOf },
  'company.size': {
    label: 'Size',
    values: ['home_user', 'small', 'larger', 'unknown'],
    stored: 'answer',
    read: sizeOf,
  },
  'company.users': { label: 'People', values: 'integer', stored: 'correction' },
  'company.niche': { label: 'Kind of business', values: nicheClasses, stored: 'answer', read: nicheClass },
  'company.niche_label': { label: 'Kind of business, in words', values: 'text', stored: 'correction' },
  'niche.accepts_general': yesNo('General principles are enough for them'),
  'company.in_service_area': { ...yesNo('In a market we serve'), read: inServiceArea },
  'request.is_offered': yesNo('Asks for something we offer'),
  'icp.checklist': { label: 'Company fit as a whole', values: ['good', 'poor', 'unknown'], stored: 'answer' },
  'problem.exists': yesNo('Could have the problem we solve'),
  'problem.aware': yesNo('Sees the problem'),
  'problem.priority': { label: 'Priority of the problem', values: ['top', 'not_top', 'unknown'], stored: 'answer' },

  'contact.title': { label: 'Title', values: 'text', stored: 'contact' },
  'contact.level': { label: 'Rank', values: contactLevels, stored: 'contact-answer', read: contactLevel },
  'contact.leads_relevant_division': { ...ofContact('Leads the division that buys'), read: leadsBuyingDivision },
  'contact.controls_budget': ofContact('Controls the budget'),
  'contact.can_spend': ofContact('May spend it without another approval'),
  'contact.is_decision_maker': ofContact('Is a decision maker'),
  'contact.authority': {
    label: 'Authority as a whole',
    values: ['sufficient', 'insufficient', 'unknown'],
    stored: 'contact-answer',
    read: authorityOutright,
  },
  'joined.authority': {
    label: 'Authority of who has joined',
    values: ['sufficient', 'insufficient', 'unknown'],
    stored: 'answer',
  },
  'ceo.can_join': yesNo('The CEO can join'),
  'people.contacts': { label: 'People known', values: 'integer', stored: 'answer' },
  'people.decision_makers_named': { label: 'Decision makers named', values: 'integer', stored: 'answer' },
  'dm.recognized_problem': {
    ...yesNo('A decision maker sees the problem'),
    read: (s: Situation) => recognised(s, 'dm.recognized_problem'),
  },
  'dm.recognized_solution': {
    ...yesNo('A decision maker sees the solution'),
    read: (s: Situation) => recognised(s, 'dm.recognized_solution'),
  },
  'user.recognized_problem': yesNo('A user sees the problem'),

  'engagement.origin': {
    label: 'Where they come from',
    values: ['purchased_list', 'badge_scan', 'email_open', 'research', 'inbound', 'unknown'],
    stored: 'answer',
  },
  'engagement.requested_response': { ...yesNo('Asked us for a response'), read: requestedResponse },
  'engagement.asked_for': {
    label: 'What they asked for',
    values: ['demo', 'question', 'white_paper', 'information', 'consultation', 'other', 'unknown'],
    stored: 'answer',
    read: askedFor,
  },
  'engagement.interest': { ...yesNo('Showed interest'), read: interest },
  'late_cycle.reason': {
    label: 'Buys, but not from us: why',
    values: ['never_heard', 'not_viable', 'narrowed_down', 'unknown'],
    stored: 'answer',
  },
  'readiness.agreed_action': { ...yesNo('Took an action both teams agreed on'), read: agreedAction },

  'need.timing': { label: 'Need', values: ['now', 'mildly_curious', 'unknown'], stored: 'answer' },
  'need.motive': {
    label: 'Motive',
    values: ['genuine', 'gathering_information', 'price_shopping', 'rfp_required', 'unknown'],
    stored: 'answer',
  },
  'appointment.wanted': yesNo('Wants an appointment'),
  'money.meets_minimum': yesNo('Meets our minimum'),
  'money.willing_to_spend': yesNo('Is willing to spend'),
  'money.vc_backed': yesNo('Has venture money'),
  'money.outsources_now': yesNo('Pays outside help already'),
  'money.replace_reason': {
    label: 'Why they replace it',
    values: ['poor_service', 'cheaper', 'unknown'],
    stored: 'answer',
  },
  'budget.status': { label: 'Budget', values: ['earmarked', 'identified', 'none', 'unknown'], stored: 'answer' },
  'budget.for': {
    label: 'Budget is for',
    values: ['this_product', 'product_like_it', 'other', 'unknown'],
    stored: 'answer',
  },
  'budget.ever_earmarked': { ...yesNo('Budget was set aside at some time'), read: everEarmarked },

  'deal.stages_so_far': { label: 'Stages so far', values: 'list', stored: 'event', event: 'stage' },
  'intent.verified_stages': {
    label: 'Stages with proof of intent',
    values: 'list',
    stored: 'event',
    event: 'verified',
  },
  'intent.last_verified_on': { label: 'Last proof of intent', values: 'day', stored: 'event', event: 'verified' },
  'intent.last_asked_on': { label: 'Last explicit ask', values: 'day', stored: 'event', event: 'asked' },
  'seller.event': { label: 'What the seller did', values: 'text', stored: 'event', event: 'seller' },
  'seller.event_on': { label: 'When the seller did it', values: 'day', stored: 'event', event: 'seller' },

  'opp.near_term_talk': yesNo('Talks about buying soon'),
  'opp.timeline_agreed': yesNo('Timeline agreed by both'),
  'opp.timeline_source': { label: 'Where the timeline comes from', values: 'text', stored: 'answer' },
  'opp.dm_involved': yesNo('Decision maker involved'),
  'opp.dm_aware': yesNo('Decision maker aware of solution and date'),
  'opp.budget_available': yesNo('Budget available'),
  'opp.budget_identified': yesNo('Budget identified'),
  'opp.buyer_next_steps_agreed': yesNo('Buyer agreed to next steps'),
  'opp.buyer_next_steps_working': yesNo('Buyer works on next steps'),
  'opp.urgency_driver': yesNo('Something makes it urgent'),
  'permission.level': { label: 'Permission, 0 to 5', values: 'integer', stored: 'answer' },
  talked_to: { label: 'Talked to them', values: trilean, stored: 'event', event: 'talked', read: talkedTo },
  'first_appointment.held': {
    label: 'First appointment held',
    values: trilean,
    stored: 'event',
    event: 'appointment',
    read: firstAppointment,
  },
  'tag.applied': { label: 'Sweet-spot tag', values: trilean, stored: 'tag', read: isTagged },
  'deal.outcome': { label: 'Outcome', values: outcomes, stored: 'event', event: 'outcome', read: outcomeOf },
  'deal.force_majeure': yesNo('Force majeure at the buyer'),
  'deal.viability_objection': {
    label: 'Doubt about the solution',
    values: ['too_expensive', 'technologically_immature', 'unknown'],
    stored: 'answer',
  },

  ...askedRows,

  funnel: { label: 'Leads counted by cell', values: 'object', stored: 'elsewhere' },
  icps: { label: 'Profiles by number of users', values: 'object', stored: 'elsewhere' },
} as const satisfies Record<string, ChoiceRow<string> | OpenRow>;

/** Every key of the method. */
export type Key = keyof typeof vocabulary;
/** Keys with listed values. */
export type ChoiceKey = { [K in Key]: (typeof vocabulary)[K]['values'] extends readonly string[] ? K : never }[Key];
/** The values of a key. */
export type ValueOf<K extends ChoiceKey> = (typeof vocabulary)[K]['values'][number];

const choiceKeys: ReadonlySet<string> = new Set(
  Object.entries(vocabulary).flatMap(([key, { values }]) => (typeof values === 'string' ? [] : [key])),
);

/** True for a key with listed values. */
export const isChoiceKey = (key: string): key is ChoiceKey => choiceKeys.has(key);
