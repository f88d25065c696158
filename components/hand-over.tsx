import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Saying } from '../lib/prospect/change.ts';
import type { AccountView } from '../lib/prospect/view.ts';
import type { Assessment } from '../lib/qualification/assessment.ts';
import { handOverCard, isAgainstRule } from '../lib/qualification/hand-over.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { dayWords } from './format.ts';
import { Card, cardText } from './hand-over-card.tsx';
import { Button } from './ui/button.tsx';
import { Fold } from './ui/fold.tsx';
import { PageText } from './ui/page-text.tsx';
import { TextLine } from './ui/text-line.tsx';

const words = phrases({
  title: 'Hand over',
  toSales: 'Hand over to sales',
  toMarketing: 'Give back to marketing',
  why: 'The definition does not send them to sales. Why do you?',
  whyMissing: 'Write why, in a few words',
  frozen: 'What you both see now is kept as it is. Nothing said later changes it.',
  copy: 'Copy the card',
  sales: 'to sales',
  marketing: 'back to marketing',
});

type HandOverProps = { view: AccountView; assessment: Assessment; rule: string; today: string; acts: Acts };
type Team = 'sales' | 'marketing';

/** The hand-overs so far, newest first, each with its card as it was. */
function Past({ view, today, acts }: Pick<HandOverProps, 'view' | 'today' | 'acts'>) {
  const [shown, setShown] = useState<string>();
  return view.standing.handOvers.map(({ id, on, to, card }, at) => (
    <div key={id} id={at === 0 ? 'handed-over' : undefined} className="border-t border-line px-2.5 py-1.5">
      <button
        type="button"
        aria-expanded={shown === id}
        className="w-full text-start text-sm underline"
        onClick={() => setShown(shown === id ? undefined : id)}
      >
        {to === 'sales'
          ? phrase('Handed over to sales, {day}', { day: dayWords(on, today) })
          : phrase('Given back to marketing, {day}', { day: dayWords(on, today) })}
      </button>
      {shown === id && (
        <div className="mt-1.5 flex flex-col items-start gap-1.5">
          <Card card={card} />
          <Button onPress={() => acts.copy(cardText(card))}>{words.copy}</Button>
        </div>
      )}
    </div>
  ));
}

/** Handing an account over to a team, with a card that both can look at later. */
export function HandOver({ view, assessment, rule, today, acts }: HandOverProps) {
  const [isAsking, setAsking] = useState(false);
  const presses = useRef<HTMLDivElement>(null);
  const last = view.standing.handOvers[0];
  const isWithSales = last?.to === 'sales' && last.on === today; // a second press in a row is no second card
  const close = () => {
    flushSync(() => setAsking(false));
    presses.current?.querySelector('button')?.focus(); // the field that had the focus is gone
  };
  const hand = (to: Team, reason?: string) => {
    const overriding: Saying[] =
      reason === undefined ? [] : [{ kind: 'happened', event: 'overrode', on: today, what: 'sales', reason }];
    const card = handOverCard(view, assessment, today);
    acts.say([...overriding, { kind: 'handed-over', to, on: today, card }]);
    if (isAsking) close();
  };
  const toSales = () => {
    if (isWithSales) return;
    if (isAgainstRule(assessment, 'sales')) setAsking(true);
    else hand('sales');
  };
  return (
    <Fold title={words.title} aside={last && words[last.to]}>
      <div className="border-t border-line px-2.5 py-1.5">
        {rule !== '' && (
          <p className="mb-1 text-sm">
            <PageText>{rule}</PageText>
          </p>
        )}
        <p className="mb-1.5 text-sm text-soft">{words.frozen}</p>
        <div ref={presses} className="flex flex-wrap gap-1.5">
          {!isAsking && (
            <Button isBlocked={isWithSales} describedBy={isWithSales ? 'handed-over' : undefined} onPress={toSales}>
              {words.toSales}
            </Button>
          )}
          {last?.to === 'sales' && <Button onPress={() => hand('marketing')}>{words.toMarketing}</Button>}
        </div>
        {isAsking && (
          <TextLine
            field="override"
            label={words.why}
            send={words.toSales}
            missing={words.whyMissing}
            onSend={(reason) => hand('sales', reason)}
            onClose={close}
          />
        )}
      </div>
      <Past view={view} today={today} acts={acts} />
    </Fold>
  );
}
