import type { AnswerValue } from '../lib/prospect/change.ts';
import type { Contest } from '../lib/prospect/contested.ts';
import type { Answer } from '../lib/prospect/view.ts';
import { vocabulary } from '../lib/qualification/vocabulary.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { dayOf, dayWords } from './format.ts';
import { Notice } from './notice.tsx';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';

const words = phrases({
  title: 'Answered differently in two places',
  text: 'Neither knew of the other, and nothing is lost. The newest one counts until you choose.',
  counts: 'Counts now',
  elsewhere: 'Elsewhere',
  keep: 'Keep this one',
});

/** What a question is called; of one about a contact or a criterion, its own name. */
function labelOf(question: string): string {
  const [key = question] = question.split('@');
  const row = Object.entries(vocabulary).find(([name]) => name === key)?.[1];
  return row ? phrase(row.label) : key.replace(/^criterion:/, '').replaceAll(/[._]/g, ' ');
}

const valueWords = (value: AnswerValue): string =>
  (Array.isArray(value) ? value.join(', ') : String(value)).replaceAll('_', ' ');

type SideProps = { title: string; answer: Answer; today: string; onKeep: () => void };

const Side = ({ title, answer, today, onKeep }: SideProps) => (
  <div>
    <p className="text-soft">
      {title} · {dayWords(dayOf(answer.at), today)}
    </p>
    <p className="font-semibold">
      <PageText>{valueWords(answer.value)}</PageText>
    </p>
    <Button onPress={onKeep}>{words.keep}</Button>
  </div>
);

type ContestedProps = { contests: readonly Contest[]; today: string; acts: Acts };

/** Answers of two writers side by side; choosing one says it anew, upon all of them, which can be undone. */
export function Contested({ contests, today, acts }: ContestedProps) {
  if (contests.length === 0) return null;
  const keep =
    ({ question }: Contest, { value }: Answer) =>
    () =>
      acts.say([{ kind: 'answered', question, value }]);
  return (
    <Notice title={words.title} look="warn">
      <p>{words.text}</p>
      {contests.map((contest) => (
        <fieldset key={contest.question} className="w-full">
          <legend className="font-semibold">
            <PageText>{labelOf(contest.question)}</PageText>
          </legend>
          <div className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-2">
            <Side title={words.counts} answer={contest.stands} today={today} onKeep={keep(contest, contest.stands)} />
            {contest.rivals.map((rival) => (
              <Side
                key={rival.change}
                title={words.elsewhere}
                answer={rival}
                today={today}
                onKeep={keep(contest, rival)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </Notice>
  );
}
