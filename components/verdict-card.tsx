import type { Assessment, Reason } from '../lib/qualification/assessment.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import { FitBand } from './fit-band.tsx';
import { Matrix } from './matrix.tsx';
import { PageText } from './ui/page-text.tsx';

const words = phrases({ title: 'Verdict', neither: 'Fit and readiness not known yet', on: 'Sweet spot: tagged' });
const fits = phrases({ good: 'Good fit', poor: 'Poor fit', unknown: 'Fit not known yet' });
const readinesses = phrases({ ready: 'ready', not_ready: 'not ready', unknown: 'readiness not known' });
const stages = phrases({ list: 'List, not a lead', lead: 'Lead', opportunity: 'Opportunity', closed: 'Closed' });
const authorities = phrases({
  sufficient: 'authority sufficient',
  insufficient: 'authority missing',
  unknown: 'authority not known',
});
const routes = phrases({
  sales: 'goes to sales',
  marketing: 'stays with marketing',
  qualify: 'qualify by phone first',
});
const textOf = (reasons: readonly Reason[]) => reasons[0]?.text;

const tags = phrases({
  allowed: 'Sweet spot: may be tagged',
  not_allowed: 'No sweet spot',
  not_yet: 'Not yet a sweet spot',
});

/** Whether it may be tagged, and what blocks it. */
const tagWords = ({ tag }: Assessment): string => {
  const why = tag.unblock ?? textOf(tag.reasons);
  if (tag.value === 'allowed' || why === undefined) return tags[tag.value];
  return tag.value === 'not_yet'
    ? phrase('Not yet a sweet spot: {why}', { why })
    : phrase('No sweet spot: {why}', { why });
};

/** What knocks them out, said before any points: they count only if it falls. */
function Out({ disqualified: { value, reasons } }: Assessment) {
  if (value === 'no') return null;
  const why = textOf(reasons) ?? '';
  return (
    <p className="mt-1 text-sm font-semibold text-bad">
      <PageText>
        {value === 'yes' ? phrase('Knocked out: {why}', { why }) : phrase('Provisional knock-out: {why}', { why })}
      </PageText>
    </p>
  );
}

type VerdictProps = { assessment: Assessment; tierA: number; isTagged: boolean };

/** Where the account stands, in words and as a picture; never one blended number. */
export function VerdictCard({ assessment, tierA, isTagged }: VerdictProps) {
  const { fit, readiness, stage, authority, route, band, disqualified } = assessment;
  const { lower, upper } = band;
  return (
    <section aria-label={words.title} className="mx-3 mb-2 rounded-xl border border-line bg-card p-2.5">
      <div className="flex gap-3">
        <Matrix fit={fit} readiness={readiness} />
        <div className="min-w-0 flex-1">
          <h2 className="text-base font-semibold">
            {fit.value === 'unknown' && readiness.value === 'unknown'
              ? words.neither
              : `${fits[fit.value]}, ${readinesses[readiness.value]}`}
          </h2>
          <p className="text-sm text-soft">
            {stages[stage.value]} · {authorities[authority.value]} · {routes[route.value]}
          </p>
          <Out {...assessment} />
          <FitBand band={disqualified.value === 'no' ? band : { lower, upper }} tierA={tierA} />
        </div>
      </div>
      <p id="tag-block" className="mt-1 text-sm text-soft">
        <PageText>{isTagged ? words.on : tagWords(assessment)}</PageText>
      </p>
    </section>
  );
}
