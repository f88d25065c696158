import { useMemo } from 'react';
import { type Goal, type Subject, type Way, waysUp } from '../../lib/qualification/counterfactual.ts';
import type { Step } from '../../lib/qualification/steps.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { PageText } from '../ui/page-text.tsx';

const goals: Readonly<Record<Goal, string>> = phrases({
  A: 'To reach tier A',
  B: 'To reach tier B',
  good_ready: 'To be a good fit that is ready',
});
const words = phrases({ there: 'It is there already.' });

/** What is done, and the points it gives where points are the goal. */
function stepWords({ text, points }: Step): string {
  if (points === undefined) return text;
  return points === 1
    ? phrase('{step} It gives 1 point.', { step: text })
    : phrase('{step} It gives {points} points.', { step: text, points });
}

const StepLine = ({ step }: { step: Step }) => (
  <li className="list-disc">
    <PageText>{stepWords(step)}</PageText>
  </li>
);

const WayUp = ({ way }: { way: Way }) => (
  <div className="border-t border-line px-2.5 py-1.5 text-sm">
    <h3 className="font-semibold">{goals[way.goal]}</h3>
    {'steps' in way ? (
      <ul className="ps-4">
        {way.steps.map((step) => (
          <StepLine key={step.text} step={step} />
        ))}
      </ul>
    ) : (
      <p>
        <PageText>{phrase('Nothing can bring it there: {why}.', { why: way.reasons[0]?.text ?? '' })}</PageText>
      </p>
    )}
  </div>
);

/** The fewest things to confirm, or to change, that would bring the account further. */
export function WaysUp({ subject }: { subject: Subject }) {
  const ways = useMemo(() => waysUp(subject), [subject]);
  if (ways.length === 0) return <p className="px-2.5 pb-2 text-sm">{words.there}</p>;
  return ways.map((way) => <WayUp key={way.goal} way={way} />);
}
