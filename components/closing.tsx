import type { AccountView } from '../lib/prospect/view.ts';
import type { Assessment, NextQuestion } from '../lib/qualification/assessment.ts';
import { outcomes } from '../lib/qualification/history.ts';
import { causeKey, noDecisionCodes } from '../lib/qualification/no-decision.ts';
import type { PostMortem } from '../lib/qualification/post-mortem.ts';
import { ofThisDeal } from '../lib/qualification/this-deal.ts';
import { valueLabel } from '../lib/qualification/value-words.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { dayWords } from './format.ts';
import { verdictWords } from './post-mortem-words.ts';
import { Button } from './ui/button.tsx';
import { Fold } from './ui/fold.tsx';
import { OneOf } from './ui/one-of.tsx';

const words = phrases({
  title: 'How it ended',
  open: 'still open',
  end: 'How did it end?',
  cause: 'Why did nobody sell them anything?',
  again: 'It goes on: open it again',
  done: 'Nothing is left to ask.',
});

type QuestionProps = { question: NextQuestion; left: number; onAnswer: Acts['say'] };

/** The first question of the post-mortem that is still open; its keys are those of "Ask next". */
const Question = ({ question, left, onAnswer }: QuestionProps) => (
  <OneOf
    legend={
      left === 1
        ? phrase('Last question: {question}', { question: question.text })
        : phrase('{left} questions left: {question}', { left, question: question.text })
    }
    labels={question.answers.map(({ label }) => [label, label])}
    onPress={(label) => {
      const answer = question.answers.find((one) => one.label === label);
      if (answer) onAnswer(answer.says);
    }}
  />
);

type ClosingProps = {
  view: AccountView;
  assessment: Assessment;
  today: string;
  acts: Acts;
  onAnswer: Acts['say'];
};

/** What a closed deal says, and what is still to be asked of it. */
function PostMortemOf({ found, view, today, acts, onAnswer }: ClosingProps & { found: PostMortem }) {
  const last = view.standing.events.findLast(({ event }) => event === 'outcome');
  const cause = ofThisDeal(view).standing.answers.get(causeKey)?.value;
  const say = (value: string) =>
    acts.say([{ kind: 'answered', question: causeKey, value: value === cause ? 'unknown' : value }]);
  return (
    <>
      <p role="status" className="border-t border-line px-2.5 py-1.5 text-sm">
        {last && <span className="text-soft">{dayWords(last.on, today)} · </span>}
        <b className="font-semibold">{verdictWords(found)}</b>
      </p>
      {found.outcome === 'no_decision' && (
        <OneOf
          legend={words.cause}
          labels={Object.entries(noDecisionCodes).map(([code, label]) => [code, phrase(label)])}
          stands={typeof cause === 'string' ? cause : undefined}
          onPress={say}
        />
      )}
      {found.nextQuestion ? (
        <Question question={found.nextQuestion} left={found.open} onAnswer={onAnswer} />
      ) : (
        <p className="border-t border-line px-2.5 py-1.5 text-sm text-soft">{words.done}</p>
      )}
    </>
  );
}

/** Closes the deal by one press, says what its end says of the qualification, and asks what is left to ask. */
export default function Closing(props: ClosingProps) {
  const { view, assessment, today, acts } = props;
  const { postMortem } = assessment;
  const last = postMortem && view.standing.events.findLast(({ event }) => event === 'outcome');
  const end = (what: string) =>
    acts.say(
      what === postMortem?.outcome && last
        ? [{ kind: 'retracted', change: last.id }]
        : [{ kind: 'happened', event: 'outcome', on: today, what }],
    );
  const aside = postMortem ? valueLabel('deal.outcome', postMortem.outcome) : words.open;
  return (
    <Fold title={words.title} aside={aside}>
      <OneOf
        legend={words.end}
        labels={outcomes.map((outcome) => [outcome, valueLabel('deal.outcome', outcome)])}
        stands={postMortem?.outcome}
        onPress={end}
      />
      {postMortem && <PostMortemOf {...props} found={postMortem} />}
      {last && (
        <p className="border-t border-line px-2.5 py-1.5">
          <Button look="quiet" onPress={() => acts.say([{ kind: 'retracted', change: last.id }])}>
            {words.again}
          </Button>
        </p>
      )}
    </Fold>
  );
}
