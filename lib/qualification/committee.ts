import type { AuthorityRule } from '../definition/definition.ts';
import type { Need, Role } from '../definition/vocabulary.ts';
import { phrase } from '../words/phrase.ts';
import type { JudgedContact } from './assessment.ts';
import { rulesFor } from './authority.ts';
import { isOfBuyers } from './contact-signs.ts';
import { saidOf } from './people.ts';
import { decisionMakers } from './recognition.ts';
import { playsRole, rolesInWords } from './roles.ts';
import type { Situation } from './situation.ts';

/** One part in the buying decision that the rules expect, and who plays it; nobody where it is an empty seat. */
export type Seat = {
  role: Role;
  label: string;
  /** Any one who decides is enough; everybody who joins is needed. */
  part: 'decides' | 'joins';
  people: JudgedContact[];
};

const broughtBy: Partial<Record<Need, Role>> = {
  ceo_aware: 'top',
  cfo_aware: 'cfo',
  engineer_joins: 'engineering',
  purchasing_joins: 'purchasing',
};

/** The parts one rule expects. */
function partsOf({ who, deciders = [] }: AuthorityRule): { decides: Role[]; joins: Role[] } {
  if (who === 'top') return { decides: ['top'], joins: [] };
  if (who === 'division') return { decides: ['top', 'leads_buying'], joins: [] };
  const brought = deciders.flatMap(({ needs }) => needs.flatMap((need) => broughtBy[need] ?? []));
  return {
    decides: deciders.map(({ role }) => role),
    joins: [...brought, ...deciders.flatMap(({ named = [] }) => named)],
  };
}

/** True when somebody plays a part, by the title or by what was said of them. */
function plays(s: Situation, person: JudgedContact, role: Role): boolean {
  if (person.gone) return false;
  if (role === 'anybody') return saidOf(s.view, 'contact.is_decision_maker', person)?.value === 'yes';
  if (role !== 'leads_buying') return !person.isElsewhere && playsRole(person, role);
  const said = saidOf(s.view, 'contact.leads_relevant_division', person)?.value;
  if (said === 'yes' || said === 'no') return said === 'yes';
  return person.level === 'division_head' && isOfBuyers(person, s.definition);
}

/** Every part the rules for a firm of this size expect, each once, those who decide first. */
export function seatsOf(s: Situation): Seat[] {
  const parts = rulesFor(s).map(partsOf);
  const decides = new Set(parts.flatMap((part) => part.decides));
  const joins = new Set(parts.flatMap((part) => part.joins).filter((role) => !decides.has(role)));
  const seat = (role: Role, part: Seat['part']): Seat => ({
    role,
    label: rolesInWords[role],
    part,
    people: s.people.filter((person) => plays(s, person, role)),
  });
  return [...[...decides].map((role) => seat(role, 'decides')), ...[...joins].map((role) => seat(role, 'joins'))];
}

/** Seats nobody sits on that are needed: whoever decides while nobody known does, and everybody who must join. */
export function emptySeats(s: Situation): Seat[] {
  const seats = seatsOf(s);
  const isDecided = decisionMakers(s).length > 0;
  return seats.filter(({ part, people }) => people.length === 0 && (part === 'joins' || !isDecided));
}

/** The line that asks the contact for the way to who is missing; undefined while nobody is. */
export function referralLine(s: Situation): string | undefined {
  const missing = emptySeats(s).map(({ label }) => label);
  if (missing.length === 0) return undefined;
  const either = emptySeats(s).every(({ part }) => part === 'decides');
  const who = missing.reduce((one, other) =>
    either ? phrase('{one} or {other}', { one, other }) : phrase('{one} and {other}', { one, other }),
  );
  return phrase('Who else feels this problem? Could you introduce me to {who}?', { who });
}
