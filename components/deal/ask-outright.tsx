import { questions } from '../../lib/definition/questions.ts';
import { type AskLock, askLock, askSaying } from '../../lib/qualification/asks.ts';
import { choicesOf } from '../../lib/qualification/choices.ts';
import type { Situation } from '../../lib/qualification/situation.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import type { Acts } from '../acts.ts';
import { openingDay } from '../format.ts';
import { Button } from '../ui/button.tsx';
import { Chips } from '../ui/chips.tsx';
import { TextLine } from '../ui/text-line.tsx';

const words = phrases({
  outright: 'Ask outright',
  copy: 'Copy the question',
  said: 'What they said',
  reason: 'Why you ask again so soon',
  missing: 'Write why, in a few words',
  log: 'Log the ask',
});

/** When they were asked, and when they may be asked again: "You asked 2 days ago; again from Friday." */
function lockWords({ daysAgo, opens }: AskLock, today: string): string {
  const day = openingDay(opens, today);
  if (daysAgo === 0) return phrase('You asked today; again from {day}.', { day });
  if (daysAgo === 1) return phrase('You asked yesterday; again from {day}.', { day });
  if (daysAgo < 0) return phrase('An ask is logged for a day to come; again from {day}.', { day });
  return phrase('You asked {days} days ago; again from {day}.', { days: daysAgo, day });
}

type Props = { s: Situation; acts: Acts };

/** Within the gap: when it opens, and the one way past it, a reason that is typed. */
function Locked({ s, acts, lock }: Props & { lock: AskLock }) {
  const ask = (reason: string) => {
    const asked = askSaying(s, { on: s.today, reason });
    if (asked) acts.say([asked]);
  };
  return (
    <>
      <p className="text-sm text-warn">{lockWords(lock, s.today)}</p>
      <TextLine field="ask-reason" label={words.reason} send={words.log} missing={words.missing} onSend={ask} />
    </>
  );
}

/** The explicit question whether they still want it: with its answers, or locked while they were asked a short while ago. */
export function AskOutright({ s, acts }: Props) {
  const lock = askLock(s, s.today);
  const question = phrase(questions['q.intent.reverify']);
  return (
    <div className="pt-1">
      <h3 className="text-sm font-semibold">{words.outright}</h3>
      {lock ? (
        <Locked s={s} acts={acts} lock={lock} />
      ) : (
        <>
          <p className="flex flex-wrap items-center gap-x-2 text-sm">
            <span className="min-w-24 flex-1">{phrase('“{question}”', { question })}</span>
            <Button look="quiet" onPress={() => acts.copy(question)}>
              {words.copy}
            </Button>
          </p>
          <Chips
            label={words.said}
            options={choicesOf(s, 'q.intent.reverify').map(({ label, says }) => ({
              label,
              isOn: false,
              onPress: () => acts.say(says),
            }))}
          />
        </>
      )}
    </div>
  );
}
