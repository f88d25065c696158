import type { NextQuestion as Question } from '../lib/qualification/assessment.ts';
import { isSpoken } from '../lib/qualification/spoken.ts';
import { phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { quotes } from './format.ts';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';

const words = phrases({
  title: 'Ask next',
  copy: 'Copy',
  nothing: 'Nothing is left to ask',
  choose: 'Choose whom to speak to: then there is more to ask',
});

type NextQuestionProps = {
  question: Question | undefined;
  acts: Acts;
  onAnswer: Acts['say'];
  hasOwnCopyKey: boolean;
  /** Somebody is known and nobody chosen: most questions are for a person. */
  mayChoose: boolean;
};

/** The one question worth most now, with its answers by key; in quotes when it is to be said as it stands. */
export function NextQuestion({ question, acts, onAnswer, hasOwnCopyKey, mayChoose }: NextQuestionProps) {
  if (question === undefined)
    return <p className="mx-3 mb-2 text-sm text-soft">{mayChoose ? words.choose : words.nothing}</p>;
  const [open, close] = isSpoken(question.id) ? quotes() : []; // what the rep answers alone is no speech
  return (
    <section aria-label={words.title} className="mx-3 mb-2 rounded-xl bg-warn-soft p-2.5">
      <p className="text-xs font-semibold text-warn">
        {words.title} · <PageText>{question.why ? `${question.settles} · ${question.why}` : question.settles}</PageText>
      </p>
      <p className="mt-0.5 mb-2 text-lg font-semibold">
        {open}
        <PageText>{question.text}</PageText>
        {close}
      </p>
      <div className="flex flex-wrap gap-1.5" data-question="">
        {question.answers.map(({ label, says }, index) => (
          <Button key={label} shortcut={String(index + 1)} onPress={() => onAnswer(says)}>
            <PageText>{label}</PageText>
          </Button>
        ))}
        <Button shortcut={hasOwnCopyKey ? 'C' : undefined} onPress={() => acts.copy(question.text)}>
          {words.copy}
        </Button>
      </div>
    </section>
  );
}
