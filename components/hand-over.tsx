import { useState } from 'react';
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
import { useHalfWritten } from './use-half-written.ts';

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

/** Why sales gets somebody the definition would not send there: typed, or it does not happen. */
function Reason({ onGive, onClose }: { onGive: (reason: string) => void; onClose: () => void }) {
  const [text, write] = useHalfWritten('override');
  const [isMissing, setMissing] = useState(false);
  const give = () => {
    const reason = text.trim();
    if (reason === '') return setMissing(true);
    write('');
    onGive(reason.slice(0, 300));
  };
  return (
    <form
      className="mt-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <label className="block text-sm">
        {words.why}
        <input
          ref={(input) => input?.focus()}
          value={text}
          maxLength={300}
          autoComplete="off"
          aria-invalid={isMissing}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
          className="mt-1 mb-1.5 block w-full rounded-lg border border-edge bg-ground px-2 py-1"
        />
      </label>
      {isMissing && (
        <p role="alert" className="mb-1 text-sm text-bad">
          {words.whyMissing}
        </p>
      )}
      <Button type="submit" look="primary" onPress={() => {}}>
        {words.toSales}
      </Button>
    </form>
  );
}

/** The hand-overs so far, newest first, each with its card as it was. */
function Past({ view, today, acts }: Pick<HandOverProps, 'view' | 'today' | 'acts'>) {
  const [shown, setShown] = useState<string>();
  return view.standing.handOvers.map(({ id, on, to, card }) => (
    <div key={id} className="border-t border-line px-2.5 py-1.5">
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
  const last = view.standing.handOvers[0];
  const hand = (to: Team, reason?: string) => {
    const overriding: Saying[] =
      reason === undefined ? [] : [{ kind: 'happened', event: 'overrode', on: today, what: 'sales', reason }];
    const card = handOverCard(view, assessment, today);
    acts.say([...overriding, { kind: 'handed-over', to, on: today, card }]);
    setAsking(false);
  };
  const toSales = () => (isAgainstRule(assessment, 'sales') ? setAsking(true) : hand('sales'));
  return (
    <Fold title={words.title} aside={last && words[last.to]}>
      <div className="border-t border-line px-2.5 py-1.5">
        {rule !== '' && (
          <p className="mb-1 text-sm">
            <PageText>{rule}</PageText>
          </p>
        )}
        <p className="mb-1.5 text-sm text-soft">{words.frozen}</p>
        <div className="flex flex-wrap gap-1.5">
          {!isAsking && <Button onPress={toSales}>{words.toSales}</Button>}
          {last?.to === 'sales' && <Button onPress={() => hand('marketing')}>{words.toMarketing}</Button>}
        </div>
        {isAsking && <Reason onGive={(reason) => hand('sales', reason)} onClose={() => setAsking(false)} />}
      </div>
      <Past view={view} today={today} acts={acts} />
    </Fold>
  );
}
