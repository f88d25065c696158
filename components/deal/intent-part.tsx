import { askCount } from '../../lib/qualification/asks.ts';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import { currentStage, stagesOf } from '../../lib/qualification/deal-stages.ts';
import { forecastReasons, leaving, whyLeave } from '../../lib/qualification/forecast.ts';
import { freshnessOf, freshnessWords, staleDays } from '../../lib/qualification/intent.ts';
import type { Situation } from '../../lib/qualification/situation.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';
import { AskOutright } from './ask-outright.tsx';
import type { PartProps } from './matter.ts';
import { ProofForm } from './proof-form.tsx';
import { StageStrip } from './stage-strip.tsx';

const words = phrases({
  smb: 'SMB: intent is shown at every stage, and is fresh.',
  enterprise: 'Enterprise: budget is set aside for this or a product like it.',
  include: 'In the forecast',
  exclude: 'Not in the forecast',
  leave: 'Leave the funnel: no decision',
  once: 'Asked outright once',
});

/** The rule that tells whether the deal is truly qualified; both while it is not known which holds: "Segment" below settles it. */
function Rules({ segment }: Pick<Assessment, 'segment'>) {
  if (segment !== 'unknown') return <p className="text-sm text-soft">{words[segment]}</p>;
  return (
    <>
      <p className="text-sm text-soft">{words.smb}</p>
      <p className="text-sm text-soft">{words.enterprise}</p>
    </>
  );
}

/** How often they were asked, and for how long nothing showed intent. */
function Counts({ s }: { s: Situation }) {
  const asks = askCount(s);
  const stale = staleDays(s);
  const counts = [
    asks === 1 ? words.once : phrase('Asked outright {asks} times', { asks }),
    stale === 1 ? phrase('1 day without fresh intent') : phrase('{days} days without fresh intent', { days: stale }),
  ];
  return <p className="text-sm text-soft">{counts.join(' · ')}</p>;
}

/** In the forecast or not, why, and whether it should be in the funnel at all. */
function Forecast({ s, assessment, acts }: PartProps) {
  const leave = whyLeave(s, assessment);
  return (
    <div className="pt-1 text-sm">
      <p>
        <b>{words[assessment.forecast]}</b>
        {forecastReasons(assessment).map((text) => (
          <span key={text} className="text-soft">
            {' · '}
            <PageText>{text}</PageText>
          </span>
        ))}
      </p>
      {leave && (
        <div className="mt-1 rounded-lg bg-warn-soft p-2">
          <p className="text-warn">{leave}</p>
          <Button onPress={() => acts.say(leaving(s))}>{words.leave}</Button>
        </div>
      )}
    </div>
  );
}

/** Where the deal is, what shows that they still want it, and whether it counts. */
export function IntentPart({ s, assessment, acts }: PartProps) {
  const { segment } = assessment;
  const fresh = freshnessOf(s);
  const hasStage = currentStage(s) !== undefined; // then the row above tells of an SMB's proof
  return (
    <div className="border-t border-line px-2.5 py-1.5">
      <Rules segment={segment} />
      <StageStrip stages={stagesOf(s)} today={s.today} acts={acts} />
      {segment !== 'enterprise' && (
        <>
          {fresh && !(segment === 'smb' && hasStage) && (
            <p className={`text-sm ${fresh.daysLeft < 3 ? 'text-warn' : 'text-soft'}`}>{freshnessWords(fresh)}</p>
          )}
          <ProofForm s={s} acts={acts} />
          <AskOutright s={s} acts={acts} />
          <Counts s={s} />
        </>
      )}
      <Forecast s={s} assessment={assessment} acts={acts} />
    </div>
  );
}
