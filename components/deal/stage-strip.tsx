import type { DealStage } from '../../lib/qualification/deal-stages.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import type { Acts } from '../acts.ts';
import { dayWords } from '../format.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { PageText } from '../ui/page-text.tsx';

const words = phrases({
  title: 'Stages of the deal',
  now: 'now',
  shown: 'intent shown',
  notShown: 'intent not shown',
  advance: 'The deal is here',
});

type StripProps = { stages: readonly DealStage[]; today: string; acts: Acts };

/** What proves intent at a stage the deal came to. */
function Proof({ proof, today }: { proof: NonNullable<DealStage['proof']>; today: string }) {
  return (
    <span className="text-soft">
      {proof.did && (
        <>
          <PageText>{proof.did}</PageText>
          {' · '}
        </>
      )}
      {dayWords(proof.on, today)}
    </span>
  );
}

/** The stages the team agreed on: where the deal is, and what shows intent at each it came to. */
export const StageStrip = ({ stages, today, acts }: StripProps) => (
  <ol aria-label={words.title}>
    {stages.map(({ name, state, proof, advance }) => (
      <li key={name} className="flex flex-wrap items-center gap-x-2 py-0.5 text-sm">
        {state === 'ahead' ? (
          <span className="w-4" />
        ) : (
          <Mark kind={proof ? 'yes' : 'unknown'} says={proof ? words.shown : words.notShown} />
        )}
        <span className={`min-w-24 flex-1 wrap-anywhere ${state === 'now' ? 'font-semibold' : 'text-soft'}`}>
          <PageText>{phrase(name)}</PageText>
          {state === 'now' && <> · {words.now}</>}
        </span>
        {proof && <Proof proof={proof} today={today} />}
        {state !== 'now' && (
          <Button
            look="quiet"
            label={phrase('The deal is here: {stage}', { stage: phrase(name) })}
            onPress={() => acts.say(advance)}
          >
            {words.advance}
          </Button>
        )}
      </li>
    ))}
  </ol>
);
