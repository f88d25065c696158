import { phrase, phrases } from '../words/phrase.ts';

const confirming = phrases({
  'company.niche': 'Confirm that their business is of our kind.',
  'niche.accepts_general': 'Confirm that general principles are enough for them.',
  'company.in_service_area': 'Confirm that they are in a market we serve.',
  'contact.authority': 'Confirm that the contact decides.',
  'contact.controls_budget': 'Confirm that the contact controls the budget.',
  'contact.can_spend': 'Confirm that the contact may spend without another approval.',
  'ceo.can_join': 'Confirm that the CEO can join.',
  'decider.can_join': 'Confirm that somebody who decides can join.',
  'engineer.can_join': 'Confirm that the engineer who specifies can join.',
  'purchasing.can_join': 'Confirm that the purchasing manager can join.',
  'ceo.aware': 'Confirm that the CEO knows of it.',
  'cfo.aware': 'Confirm that the CFO knows of it.',
  'budget.status': 'Confirm that budget is set aside.',
  'budget.for': 'Confirm that the budget is for this product.',
  'need.timing': 'Confirm that they need it now.',
  'need.motive': 'Confirm that the need is genuine.',
  'problem.priority': 'Confirm that the problem is among their first.',
  'appointment.wanted': 'Confirm that they want an appointment.',
  'readiness.agreed_action': 'Confirm that they took an action both teams agreed on.',
  'money.willing_to_spend': 'Confirm that they are willing to spend.',
});

/** A key whose favourable answer is a step towards something. */
export type StepKey = keyof typeof confirming;

const turning = phrases({
  'contact.controls_budget': 'Get the budget to the contact, who does not control it so far.',
  'contact.can_spend': 'Get the contact free to spend: so far it takes another approval.',
  'ceo.can_join': 'Win the CEO for the call: so far the CEO cannot join.',
  'decider.can_join': 'Win somebody who decides for the call: so far nobody can join.',
  'engineer.can_join': 'Win the engineer who specifies for the call, who cannot join so far.',
  'purchasing.can_join': 'Win the purchasing manager for the call, who cannot join so far.',
  'ceo.aware': 'Have the CEO hear of it, who does not know so far.',
  'cfo.aware': 'Have the CFO hear of it, who does not know so far.',
  'budget.status': 'Get budget set aside for this, which it is not so far.',
  'need.timing': 'Find what makes them need it now: so far they are mildly curious.',
  'need.motive': 'Find a genuine need: so far they only gather information.',
  'problem.priority': 'Bring the problem among their first: so far others come before it.',
  'appointment.wanted': 'Win them for an appointment, which they do not want so far.',
  'readiness.agreed_action': 'Have them take an action both teams agreed on: so far they took none.',
  'money.willing_to_spend': 'Win them over to spend, which they are not willing to so far.',
});

const isTurned = (key: StepKey): key is keyof typeof turning => Object.hasOwn(turning, key);

/** What is to be done about a key, as a sentence; undefined where no talk turns it round. */
export function keyWords(key: StepKey, isChange: boolean): string | undefined {
  if (!isChange) return confirming[key];
  return isTurned(key) ? turning[key] : undefined;
}

/** What is to be done about a line of the checklist, as a sentence. */
export const lineWords = (label: string, isChange: boolean): string =>
  isChange
    ? phrase('Turn this round, which is not so far: “{line}”.', { line: phrase(label) })
    : phrase('Confirm “{line}”.', { line: phrase(label) });

/** Whom to speak to instead of whom, or at all. */
export const choosingWords = (whom: string, insteadOf: string | undefined): string =>
  insteadOf === undefined
    ? phrase('Choose {whom}.', { whom })
    : phrase('Choose {whom} instead of {other}.', { whom, other: insteadOf });
