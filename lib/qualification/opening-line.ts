import { phrase } from '../words/phrase.ts';
import type { Assessment, JudgedContact } from './assessment.ts';
import { topDecides } from './deciders.ts';
import { dayInWords, type Event } from './history.ts';
import { inviting } from './joining.ts';
import { valueAt } from './known.ts';
import { listed } from './listed.ts';
import { isTop } from './people.ts';
import { firstName } from './reach.ts';
import type { Situation } from './situation.ts';
import { isSpoken } from './spoken.ts';

/** What the act is judged by. */
export type Acting = Omit<Assessment, 'act' | 'sheet' | 'definition' | 'profile'> & { situation: Situation };

const talking: ReadonlySet<Event['event']> = new Set(['talked', 'appointment']);

/** True when it is known that whom one calls decides: by the verdict, else by a rank that decides under every rule. */
const isDecider = ({ authority, contact, proposedContact, situation }: Acting): boolean =>
  authority.value === 'sufficient' ||
  (contact === undefined &&
    proposedContact !== undefined &&
    isTop(proposedContact) &&
    topDecides(situation.definition.authority));

/** Asked of who decides while no other question waits: how it is today, after a talk the problem, half an hour once they need it now; nothing that closes. */
function ofDecider(s: Situation): string {
  if (valueAt(s, 'need.timing') !== 'now')
    return valueAt(s, 'talked_to') === 'yes'
      ? listed(s, 'q.need.why_now').text
      : phrase('How do you handle that today?');
  return valueAt(s, 'appointment.wanted') === 'unknown'
    ? listed(s, 'q.need.appointment').text
    : phrase('How does this show at your company today?');
}

/** What waits if nothing is done is asked once they have talked of it: before a talk nothing was named yet. */
const isTooSoon = (id: string, s: Situation): boolean => id === 'q.need.why_now' && valueAt(s, 'talked_to') !== 'yes';

/** The question to open with: the next one where it is one for the buyer, else who else has a say, unless that is known. */
function question(a: Acting): string {
  const { nextQuestion, authority, situation } = a;
  const product = phrase(situation.definition.sells);
  if (nextQuestion && isSpoken(nextQuestion.id) && !isTooSoon(nextQuestion.id, situation))
    return phrase('This is about our {product}. {question}', { product, question: nextQuestion.text });
  if (isDecider(a))
    return phrase('This is about our {product}. {question}', { product, question: ofDecider(situation) });
  if (authority.value === 'insufficient')
    return phrase('This is about our {product}: could {who} join us for it?', {
      product,
      who: inviting(authority.mustJoin),
    });
  return phrase('This is about our {product}: who besides you would have a say in it?', { product });
}

/** The last talk: with whom one calls now where there was one, else with anybody there. */
function lastTalk({ situation: s }: Acting, whom: JudgedContact | undefined): Event | undefined {
  const talks = s.view.standing.events.filter(({ event, on }) => talking.has(event) && on <= s.today);
  return talks.findLast(({ contact }) => contact !== undefined && contact === whom?.id) ?? talks.at(-1);
}

/** How it opens after a talk: nobody is greeted twice as if for the first time. */
function again(a: Acting, whom: JudgedContact | undefined, { contact, on }: Event): string {
  const { people, today } = a.situation;
  const told = { question: question(a), day: dayInWords(on) };
  if (whom === undefined) return phrase('Hello. We talked with your company on {day}. {question}', told);
  const name = firstName(whom.name);
  const other = people.find(({ id }) => id === contact);
  if (other === undefined)
    return phrase('Hello {name}. We talked with your company on {day}. {question}', { ...told, name });
  if (other.id !== whom.id)
    return phrase('Hello {name}. We talked with {other} on {day}. {question}', { ...told, name, other: other.name });
  if (on === today) return phrase('Hello {name}. We talked earlier today. {question}', { ...told, name });
  return phrase('Hello {name}. We talked on {day}. {question}', { ...told, name });
}

/** What to say on the phone, as it is spoken. */
export function openingLine(a: Acting): string {
  const whom = a.contact ?? a.proposedContact;
  const talk = lastTalk(a, whom);
  if (talk !== undefined) return again(a, whom, talk);
  if (whom === undefined) return phrase('Hello. {question}', { question: question(a) });
  return phrase('Hello {name}. {question}', { name: firstName(whom.name), question: question(a) });
}
