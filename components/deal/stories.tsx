import type { Saying } from '../../lib/prospect/change.ts';
import { type MatchedStory, storiesFor } from '../../lib/qualification/proof-points.ts';
import type { Situation } from '../../lib/qualification/situation.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import type { Acts } from '../acts.ts';
import { dayWords } from '../format.ts';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';
import { TextLine } from '../ui/text-line.tsx';

const words = phrases({
  title: 'Stories to tell',
  none: 'The definition has no stories yet.',
  copy: 'Copy',
  shown: 'Shown',
  other: 'Another proof point you showed',
  missing: 'Write what you showed',
});
const matches = phrases({ industry: 'same industry', problem: 'same problem', role: 'same role' });
const few = 3;

type Props = { s: Situation; acts: Acts };

/** Logs that something was shown to the chosen contact today. */
const showing = (s: Situation, what: string): Saying => ({
  kind: 'happened',
  event: 'shown',
  on: s.today,
  what,
  ...(s.contact ? { contact: s.contact.id } : {}),
});

function Story({ s, acts, told }: Props & { told: MatchedStory }) {
  const { story, shownHere } = told;
  const last = shownHere.at(-1);
  return (
    <li className="border-t border-line py-1 text-sm">
      <div className="flex flex-wrap items-center gap-x-2">
        <b className="min-w-24 flex-1 font-semibold wrap-anywhere">
          <PageText>{story.title}</PageText>
        </b>
        {story.text !== '' && (
          <Button
            look="quiet"
            label={phrase('Copy: {what}', { what: story.title })}
            onPress={() => acts.copy(story.text)}
          >
            {words.copy}
          </Button>
        )}
        <Button
          label={phrase('Shown: {what}', { what: story.title })}
          onPress={() => acts.say([showing(s, story.title)])}
        >
          {words.shown}
        </Button>
      </div>
      <p className="text-soft">
        {told.matches.map((match) => matches[match]).join(' · ')}
        {last && <> · {phrase('shown {day}', { day: dayWords(last, s.today) })}</>}
      </p>
    </li>
  );
}

/** Reference stories, what fits best first, and any other proof point that was shown. */
export function Stories({ s, acts }: Props) {
  const stories = storiesFor(s).slice(0, few);
  return (
    <div className="pt-1">
      <h3 className="text-sm font-semibold">{words.title}</h3>
      {stories.length === 0 ? (
        <p className="text-sm text-soft">{words.none}</p>
      ) : (
        <ul>
          {stories.map((told) => (
            <Story key={told.story.id} s={s} acts={acts} told={told} />
          ))}
        </ul>
      )}
      <TextLine
        field="proof-point"
        label={words.other}
        send={words.shown}
        missing={words.missing}
        onSend={(what) => acts.say([showing(s, what)])}
      />
    </div>
  );
}
