import { phrase } from '../words/phrase.ts';
import type { Assessment } from './assessment.ts';
import { topDecides } from './deciders.ts';
import { inviting } from './joining.ts';
import { isTop } from './people.ts';
import { firstName } from './reach.ts';
import type { Situation } from './situation.ts';
import { isSpoken } from './spoken.ts';

/** What the act is judged by. */
export type Acting = Omit<Assessment, 'act' | 'sheet' | 'definition' | 'profile'> & { situation: Situation };

/** True when it is known that whom one calls decides: by the verdict, else by a rank that decides under every rule. */
const isDecider = ({ authority, contact, proposedContact, situation }: Acting): boolean =>
  authority.value === 'sufficient' ||
  (contact === undefined &&
    proposedContact !== undefined &&
    isTop(proposedContact) &&
    topDecides(situation.definition.authority));

/** The question to open with: the next one where it is one for the buyer, else who else has a say, unless that is known. */
function question(a: Acting): string {
  const { nextQuestion, authority, situation } = a;
  const product = phrase(situation.definition.sells);
  if (nextQuestion && isSpoken(nextQuestion.id))
    return phrase('This is about our {product}. {question}', { product, question: nextQuestion.text });
  if (isDecider(a))
    return phrase('This is about our {product}: is that something you want to settle now?', { product });
  if (authority.value === 'insufficient')
    return phrase('This is about our {product}: could {who} join us for it?', {
      product,
      who: inviting(authority.mustJoin),
    });
  return phrase('This is about our {product}: who besides you would have a say in it?', { product });
}

/** What to say on the phone, as it is spoken. */
export function openingLine(a: Acting): string {
  const whom = a.contact ?? a.proposedContact;
  if (whom === undefined) return phrase('Hello. {question}', { question: question(a) });
  return phrase('Hello {name}. {question}', { name: firstName(whom.name), question: question(a) });
}
