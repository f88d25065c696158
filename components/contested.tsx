import type { Definition } from '../lib/definition/definition.ts';
import type { AnswerValue } from '../lib/prospect/change.ts';
import type { Contest } from '../lib/prospect/contested.ts';
import type { Answer } from '../lib/prospect/view.ts';
import { valueWords } from '../lib/qualification/value-words.ts';
import { isChoiceKey, vocabulary } from '../lib/qualification/vocabulary.ts';
import { numberWords, phrase, phrases } from '../lib/words/phrase.ts';
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

const lineOf = ({ profiles }: Definition, id: string): string | undefined =>
  profiles.flatMap(({ criteria, knockOuts }) => [...criteria, ...knockOuts]).find((one) => one.id === id)?.label;

/** What a question is called: by the method, by the definition where it is about one of its lines, else by its own name. */
function labelOf(question: string, definition: Definition): string {
  const [key = question] = question.split('@');
  const row = Object.entries(vocabulary).find(([name]) => name === key)?.[1];
  const [, id = key] = key.split(':');
  const label = row?.label ?? lineOf(definition, id);
  return label === undefined ? id.replaceAll(/[._]/g, ' ') : phrase(label);
}

function answerWords(question: string, value: AnswerValue): string {
  if (typeof value === 'number') return numberWords(value);
  const [key = question] = question.split('@');
  const inWords = (one: string) => (isChoiceKey(key) ? valueWords(key, one) : phrase(one.replaceAll('_', ' ')));
  return (Array.isArray(value) ? value : [value]).map(inWords).join(', ');
}

type SideProps = { title: string; question: string; answer: Answer; today: string; onKeep: () => void };

const Side = ({ title, question, answer, today, onKeep }: SideProps) => (
  <div>
    <p className="text-soft">
      {title} · {dayWords(dayOf(answer.at), today)}
    </p>
    <p className="font-semibold">
      <PageText>{answerWords(question, answer.value)}</PageText>
    </p>
    <Button onPress={onKeep}>{words.keep}</Button>
  </div>
);

type ContestedProps = { contests: readonly Contest[]; definition: Definition; today: string; acts: Acts };

/** Answers of two writers side by side; choosing one says it anew, upon all of them, which can be undone. */
export function Contested({ contests, definition, today, acts }: ContestedProps) {
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
            <PageText>{labelOf(contest.question, definition)}</PageText>
          </legend>
          <div className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-2">
            <Side
              title={words.counts}
              question={contest.question}
              answer={contest.stands}
              today={today}
              onKeep={keep(contest, contest.stands)}
            />
            {contest.rivals.map((rival) => (
              <Side
                key={rival.change}
                title={words.elsewhere}
                question={contest.question}
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
