import { asks, neededBy } from '../definition/asked.ts';
import type { Definition, Profile } from '../definition/definition.ts';
import { madeOnce } from '../prospect/made-once.ts';
import { oncePerLanguage, phrase } from '../words/phrase.ts';
import type { Choice, SheetLine } from './assessment.ts';
import { asksForCeo } from './joining.ts';
import { know } from './known.ts';
import { needRows } from './needs.ts';
import { type Speaker, say } from './say.ts';
import type { Situation } from './situation.ts';
import { valueLabel } from './value-words.ts';
import { type ChoiceKey, type ChoiceRow, vocabulary } from './vocabulary.ts';

/** What a rep may say at any time, by group, in the order it is drawn. */
const groups: Record<SheetLine['group'], readonly ChoiceKey[]> = {
  authority: [
    'contact.level',
    'contact.authority',
    'contact.leads_relevant_division',
    'contact.controls_budget',
    'contact.can_spend',
    'contact.is_decision_maker',
    'ceo.can_join',
    'decider.can_join',
    'joined.authority',
    'ceo.aware',
    'cfo.aware',
    'engineer.can_join',
    'purchasing.can_join',
    'others.named',
  ],
  money: [
    'money.outsources_now',
    'money.replace_reason',
    'money.willing_to_spend',
    'money.meets_minimum',
    'money.vc_backed',
    'volume',
    'contract.renewal',
  ],
  need: [
    'need.timing',
    'need.motive',
    'appointment.wanted',
    'request.is_offered',
    'problem.exists',
    'problem.aware',
    'problem.priority',
    'need.trigger',
    'regulated',
    'remote',
    'certificates.required',
    'make_or_buy',
    'outsourcing_policy',
    'wants_spec_work',
    'company.is_competitor',
    'client_conflict',
    'export_blocked',
  ],
  engagement: [
    'engagement.origin',
    'engagement.requested_response',
    'engagement.asked_for',
    'readiness.agreed_action',
    'late_cycle.reason',
    'talked_to',
    'first_appointment.held',
  ],
  opportunity: [
    'opp.near_term_talk',
    'opp.timeline_agreed',
    'opp.dm_involved',
    'opp.dm_aware',
    'opp.budget_available',
    'opp.budget_identified',
    'opp.buyer_next_steps_agreed',
    'opp.buyer_next_steps_working',
    'opp.urgency_driver',
  ],
  intent: [
    'company.segment',
    'budget.status',
    'budget.for',
    'dm.recognized_problem',
    'dm.recognized_solution',
    'user.recognized_problem',
    'icp.checklist',
  ],
};
const groupNames = Object.keys(groups) as SheetLine['group'][]; // the keys of our own constant

/** Choosing what stands takes it back; an event is taken back by undo, so only its "yes" is offered. */
function choicesOf(key: ChoiceKey, stands: string, speaker: Speaker): Choice[] {
  const row: ChoiceRow<string> = vocabulary[key];
  const values = row.values.filter((value) => value !== 'unknown' && (row.stored !== 'event' || value === 'yes'));
  const said = (value: string) => say(key, value === stands && row.stored !== 'event' ? 'unknown' : value, speaker);
  return values.map((value) => ({ label: valueLabel(key, value), says: said(value) }));
}

/** What may be chosen where it neither hangs on the day nor on whom it is said of. */
const sameForAll = oncePerLanguage(() => new Map<ChoiceKey, Map<string, Choice[]>>());

function choicesOnce(s: Situation, key: ChoiceKey, stands: string): Choice[] {
  if (vocabulary[key].stored !== 'answer') return choicesOf(key, stands, s);
  const all = sameForAll('');
  const own = all.get(key) ?? new Map<string, Choice[]>();
  const choices = own.get(stands) ?? choicesOf(key, stands, s);
  all.set(key, own.set(stands, choices));
  return choices;
}

function lineOf(s: Situation, { group, key }: Slot): SheetLine {
  const { value, reasons } = know(s, key);
  const stands = value === 'unknown' ? {} : { stands: valueLabel(key, value) };
  return { group, key, label: phrase(vocabulary[key].label), ...stands, reasons, choices: choicesOnce(s, key, value) };
}

/** Keys the rules of who decides ask for. */
function askedByRules(definition: Definition): ReadonlySet<string> {
  const { needs, isNamed } = neededBy(definition);
  const isElse = definition.authority.some(({ mustJoin }) => !asksForCeo(mustJoin));
  return new Set([
    ...needs.flatMap((need) => needRows[need].keys),
    ...(isNamed ? ['others.named'] : []),
    ...(isElse ? ['decider.can_join'] : []),
  ]);
}

type Slot = { group: SheetLine['group']; key: ChoiceKey; isOfContact: boolean };

/** The lines there may be: some only where the definition asks for them. */
const slotsOf = madeOnce((definition: Definition) => {
  const asked = askedByRules(definition);
  return madeOnce((profile: Profile): readonly Slot[] => {
    const slot = (group: SheetLine['group'], key: ChoiceKey): Slot[] => {
      const row: ChoiceRow<string> = vocabulary[key];
      if (row.stored === 'contact-answer') return [{ group, key, isOfContact: true }];
      const isAsked = row.whenAsked !== true || asked.has(key) || asks(profile, key);
      return isAsked ? [{ group, key, isOfContact: false }] : [];
    };
    return groupNames.flatMap((group) => groups[group].flatMap((key) => slot(group, key)));
  });
});

/** All lines; those about the contact only while one is chosen. */
export const sheetOf = (s: Situation): SheetLine[] =>
  slotsOf(s.definition)(s.profile).flatMap((slot) =>
    slot.isOfContact && s.contact === undefined ? [] : [lineOf(s, slot)],
  );
