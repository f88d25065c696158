import type { Saying } from '../prospect/change.ts';
import { personId } from '../prospect/person-id.ts';
import { phrase } from '../words/phrase.ts';
import { type AuthorityClaim, authorityIn } from './authority-language.ts';
import { eventsOf } from './history.ts';
import { ofContact, saidOf } from './people.ts';
import { answered } from './say.ts';
import type { Situation } from './situation.ts';

/** What a note seems to say of somebody, put as a question; nothing is said before the user keeps it. */
export type Proposal = { id: string; text: string; words: string; says: Saying[] };

const key = 'contact.is_decision_maker';

/** A title as one writes it: "CFO", "Head of purchasing". */
const asWritten = (title: string): string =>
  title.length <= 3 ? title.toUpperCase() : title.charAt(0).toUpperCase() + title.slice(1);

/** Whom a claim is about: somebody known, or whom it would add. */
function whomOf(s: Situation, { name, title }: AuthorityClaim) {
  const person = s.people.find((one) => one.name === name);
  const id = person?.id ?? personId(name);
  const adding: Saying[] = person
    ? []
    : [{ kind: 'contact-set', contact: id, name: name.slice(0, 200), ...(title ? { title: asWritten(title) } : {}) }];
  return { person, id, adding };
}

function ofDecision(s: Situation, claim: AuthorityClaim, value: 'yes' | 'no'): Proposal[] {
  const { person, id, adding } = whomOf(s, claim);
  if (person && saidOf(s.view, key, person)?.value === value) return [];
  const { name, words } = claim;
  const text =
    value === 'yes' ? phrase('{name} decides: keep?', { name }) : phrase('{name} does not decide: keep?', { name });
  return [{ id: `${id} ${value}`, text, words, says: [...adding, answered(ofContact(key, id), value)] }];
}

function ofSpeaking(s: Situation, claim: AuthorityClaim): Proposal[] {
  const { id, adding } = whomOf(s, claim);
  const text = phrase('{name} is whom to speak with: add them?', { name: claim.name });
  return adding.length === 0 ? [] : [{ id: `${id} add`, text, words: claim.words, says: adding }];
}

/** A talk is logged with people known alone: who merely answered is not kept. */
function ofTalk(s: Situation, claim: AuthorityClaim): Proposal[] {
  const { person } = whomOf(s, claim);
  if (person === undefined || eventsOf(s, 'talked').some(({ contact }) => contact === person.id)) return [];
  const text = phrase('You talked with {name}: log it?', { name: person.name });
  const says: Saying[] = [{ kind: 'happened', event: 'talked', on: s.today, contact: person.id }];
  return [{ id: `${person.id} talk`, text, words: claim.words, says }];
}

function ofClaim(s: Situation, claim: AuthorityClaim): Proposal[] {
  switch (claim.says) {
    case 'decides':
      return ofDecision(s, claim, 'yes');
    case 'does-not-decide':
      return ofDecision(s, claim, 'no');
    case 'to-speak-with':
      return ofSpeaking(s, claim);
    case 'gatekeeper':
      return ofTalk(s, claim);
  }
}

/** What a note seems to say of authority that is not said yet; at most four. */
export const proposalsFor = (s: Situation, note: string): Proposal[] =>
  authorityIn(
    note,
    s.people.map(({ name }) => name),
  )
    .flatMap((claim) => ofClaim(s, claim))
    .slice(0, 4);
