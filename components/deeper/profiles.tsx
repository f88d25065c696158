import type { Subject } from '../../lib/qualification/counterfactual.ts';
import { type Beside, sideBySide } from '../../lib/qualification/side-by-side.ts';
import { numberWords, phrase, phrases } from '../../lib/words/phrase.ts';
import type { Acts } from '../acts.ts';
import { PageText } from '../ui/page-text.tsx';
import { ReasonLines } from '../ui/reason-lines.tsx';

const words = phrases({ counts: 'counts' });
const fits = phrases({ good: 'Good fit', poor: 'Poor fit', unknown: 'Fit not known yet' });

const points = ({ lower, upper }: Beside['band']): string =>
  lower === upper ? numberWords(lower) : `${numberWords(lower)}–${numberWords(upper)}`;

/** Every profile of the definition with its fit, its points and what decided it. */
export const Profiles = ({ subject: { prospect, definition, today }, acts }: { subject: Subject; acts: Acts }) => (
  <ul>
    {sideBySide(prospect, definition, today).map(({ id, name, fit, band, reasons, isBest }) => (
      <li key={id} className="border-t border-line px-2.5 py-1.5 text-sm">
        <b className="font-semibold">
          <PageText>{phrase(name)}</PageText>
        </b>
        {isBest && <span className="text-soft"> · {words.counts}</span>}
        <p>
          {fits[fit]} · {phrase('fit {points}', { points: points(band) })}
        </p>
        <ReasonLines reasons={reasons.slice(0, 2)} onShow={acts.show} />
      </li>
    ))}
  </ul>
);
