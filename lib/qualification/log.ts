import type { Change, ChangeOf, Saying } from '../prospect/change.ts';
import { eventsIn, liveChanges } from '../prospect/standing.ts';
import type { Day } from '../prospect/text.ts';
import { phrase } from '../words/phrase.ts';
import type { Event } from './history.ts';
import type { Situation } from './situation.ts';
import { valueWords } from './value-words.ts';
import { isChoiceKey, vocabulary } from './vocabulary.ts';
import { weedOutWords } from './weed-out.ts';

/** Whose doing it was: only the buyer's own tells of intent. */
export type Whose = 'buyer' | 'us' | 'both';

/** One thing that happened, in words, with what takes it back. */
export type LogLine = { id: string; on: Day; whose: Whose; text: string; more: string[]; takeBack: Saying[] };

const whose: Partial<Record<Event['event'], Whose>> = {
  engaged: 'buyer',
  verified: 'buyer',
  talked: 'both',
  appointment: 'both',
  outcome: 'buyer',
};

/** What they did, or what they asked for where that is all that is known. */
function engagedWords({ what, askedFor }: Event, { definition }: Situation): string {
  if (what !== undefined) return definition.readyActions.some(({ label }) => label === what) ? phrase(what) : what;
  if (askedFor === undefined) return phrase('did something');
  return phrase('asked for: {what}', { what: valueWords('engagement.asked_for', askedFor) });
}

const words: Record<Event['event'], (event: Event, s: Situation) => string> = {
  engaged: engagedWords,
  verified: ({ what = '', did }) =>
    what === ''
      ? (did ?? phrase('showed intent'))
      : phrase('{did}, at: {stage}', { did: did ?? phrase('showed intent'), stage: phrase(what) }),
  talked: () => phrase('we talked'),
  appointment: () => phrase('first appointment held'),
  asked: () => phrase('we asked outright whether they still want it'),
  seller: ({ what }) => what ?? phrase('we did something'),
  stage: ({ what = '' }) => phrase('the deal came to: {stage}', { stage: phrase(what) }),
  shown: ({ what = '' }) => phrase('we showed: {what}', { what }),
  outcome: ({ what = '' }) => phrase('ended: {what}', { what: phrase(what.replaceAll('_', ' ')) }),
  looked: () => phrase('we looked'),
  weeded: ({ what = '' }) => phrase('weeded out: {why}', { why: weedOutWords(what) }),
  overrode: () => phrase('handed over against the rule'),
  heard: ({ what = '' }) => phrase('we heard: {what}', { what }),
};

/** What stands beside the words: what was asked for, with whom, where, and why. */
function more(
  { people }: Situation,
  { event, contact, what, did, askedFor, wantsResponse, where, reason }: Event,
): string[] {
  const whom = people.find(({ id }) => id === contact)?.name;
  const ask = askedFor && what ? valueWords('engagement.asked_for', askedFor) : undefined;
  return [
    ...(ask === undefined ? [] : [phrase('asked for: {what}', { what: ask })]),
    ...(wantsResponse ? [phrase('wants a response')] : []),
    ...[event === 'engaged' ? did : undefined, whom, where, reason].filter((one) => one !== undefined && one !== ''),
  ].filter((one) => one !== undefined);
}

/** An answer given in the same go, in words; nothing where it is to no question of the method. */
function answerWords({ people }: Situation, { question, value }: ChangeOf<'answered'>): string[] {
  const [key = '', whom] = question.split('@');
  if (!isChoiceKey(key)) return [];
  const told = { label: phrase(vocabulary[key].label), value: valueWords(key, `${value}`) };
  const name = people.find(({ id }) => id === whom)?.name;
  return [
    name === undefined ? phrase('{label}: {value}', told) : phrase('{name}: {label}: {value}', { ...told, name }),
  ];
}

/** What was said in one go with an event, after it: other events, and answers. */
const beside = (s: Situation, said: readonly Change[]): string[] =>
  said.flatMap((one) => {
    if (one.kind === 'answered') return answerWords(s, one);
    return one.kind === 'happened' ? [words[one.event](one, s), ...more(s, one)] : [];
  });

/** Everything logged, newest day first; what was said in one go is one line, and is taken back in one. */
export function logOf(s: Situation): LogLine[] {
  const live = liveChanges(s.prospect.changes);
  const entries = Map.groupBy(live, ({ id, entry = id }) => entry);
  const heads = new Set([...entries.values()].map((all) => all.find(({ kind }) => kind === 'happened')?.id));
  return eventsIn(live)
    .toReversed()
    .filter(({ id }) => heads.has(id))
    .map((event) => {
      const all = entries.get(event.entry ?? event.id) ?? [event];
      const others = all.filter(({ id }) => id !== event.id);
      return {
        id: event.id,
        on: event.on,
        whose: whose[event.event] ?? 'us',
        text: words[event.event](event, s),
        more: [...new Set([...more(s, event), ...beside(s, others)])],
        takeBack: all.map(({ id }): Saying => ({ kind: 'retracted', change: id })),
      };
    });
}
