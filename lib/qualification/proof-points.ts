import type { Story } from '../definition/agreement.ts';
import type { Day } from '../prospect/text.ts';
import { type Event, eventsOf } from './history.ts';
import { answerTo, type Situation } from './situation.ts';

/** What a story has in common with whom it would be told. */
export type StoryMatch = 'industry' | 'problem' | 'role';

/** A story to tell, why this one, and on which days it was shown to the contact, or to anybody at all. */
export type MatchedStory = { story: Story; matches: StoryMatch[]; shown: Day[]; shownHere: Day[] };

/** What was shown to the chosen contact, oldest first; nothing while nobody is chosen. */
const shownToContact = (s: Situation): Event[] =>
  s.contact === undefined ? [] : eventsOf(s, 'shown').filter(({ contact }) => contact === s.contact?.id);

/** How many different proof points the chosen contact was shown. */
export const proofPoints = (s: Situation): number =>
  new Set(shownToContact(s).map(({ what = '' }) => what.trim().toLowerCase())).size;

/** What they call the problem. */
export const inTheirWords = 'problem.in_their_words';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('_', ' ') : '');

/** Everything known that a field of a story may be found in. */
function wordsFor(s: Situation): Record<StoryMatch, string> {
  const { view } = s;
  const business = [...view.all('service'), ...view.all('industry'), ...view.all('sector')].map(({ value }) => value);
  const trouble = [inTheirWords, 'need.trigger'].map((key) => textOf(answerTo(s, key)?.value));
  return {
    industry: business.join(', '),
    problem: [...trouble, ...view.standing.notes.map(({ text }) => text)].join(', '),
    role: s.contact?.title ?? '',
  };
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [];
const bare = (word: string): string => word.replace(/s$/, '');

/** True when every word of a story's field stands in what is known, in whatever order and number. */
function isFound(field: string, known: string): boolean {
  const words = wordsIn(field);
  const there = new Set(wordsIn(known).map(bare));
  return words.length > 0 && words.every((word) => there.has(bare(word)));
}

const kinds: readonly StoryMatch[] = ['industry', 'problem', 'role'];

/** The stories of the definition, what fits the prospect best first; of two that fit as well, the one not shown yet. */
export function storiesFor(s: Situation): MatchedStory[] {
  const known = wordsFor(s);
  const shown = eventsOf(s, 'shown');
  const here = shownToContact(s);
  const daysOf = (events: readonly Event[], story: Story) =>
    events.filter(({ what }) => what === story.title).map(({ on }) => on);
  const matched = s.definition.stories.map((story) => ({
    story,
    matches: kinds.filter((kind) => isFound(story[kind], known[kind])),
    shown: daysOf(shown, story),
    shownHere: daysOf(here, story),
  }));
  return matched.sort(
    (a, b) => b.matches.length - a.matches.length || Math.min(a.shownHere.length, 1) - Math.min(b.shownHere.length, 1),
  );
}
