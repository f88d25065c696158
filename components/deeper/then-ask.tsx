import { callPlan } from '../../lib/qualification/call-plan.ts';
import type { Subject } from '../../lib/qualification/counterfactual.ts';
import { isSpoken } from '../../lib/qualification/spoken.ts';
import { phrases } from '../../lib/words/phrase.ts';
import { quotes } from '../format.ts';
import { PageText } from '../ui/page-text.tsx';

const most = 5;

const words = phrases({ title: 'What to ask, in this order' });

/** What to ask in a talk, in this order; what is said word for word is in quotes. */
export const ThenAsk = ({ subject: { prospect, definition, today } }: { subject: Subject }) => (
  <div className="border-t border-line text-sm">
    <h3 className="px-2.5 pt-1.5 font-semibold">{words.title}</h3>
    <ol className="list-decimal ps-8 pe-2.5 pb-2">
      {callPlan(prospect, definition, today)
        .slice(0, most)
        .map(({ id, text, settles, why }) => {
          const [open, close] = isSpoken(id) ? quotes() : [];
          return (
            <li key={id} className="py-0.5">
              {open}
              <PageText>{text}</PageText>
              {close}
              <span className="block text-soft">
                <PageText>{why ? `${settles} · ${why}` : settles}</PageText>
              </span>
            </li>
          );
        })}
    </ol>
  </div>
);
