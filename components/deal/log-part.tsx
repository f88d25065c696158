import { type LogLine, logOf } from '../../lib/qualification/log.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import type { Acts } from '../acts.ts';
import { dayWords } from '../format.ts';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';
import { LogForm } from './log-form.tsx';
import type { PartProps } from './matter.ts';

const words = phrases({ title: 'What happened', takeBack: 'Take back', none: 'Nothing is logged yet.' });
const whose = phrases({ buyer: 'they', us: 'we', both: 'both' });

/** One thing logged; what we did is told apart from what they did. */
const Line = ({ line, today, acts }: { line: LogLine; today: string; acts: Acts }) => (
  <li className="flex flex-wrap items-baseline gap-x-2 border-t border-line py-1 text-sm">
    <span className={`w-9 shrink-0 ${line.whose === 'us' ? 'text-soft' : 'text-accent'}`}>{whose[line.whose]}</span>
    <span className="min-w-20 flex-1 wrap-anywhere">
      <PageText>{line.text}</PageText>
      {line.more.map((one) => (
        <span key={one} className="text-soft">
          {' · '}
          <PageText>{one}</PageText>
        </span>
      ))}
      <span className="text-soft"> · {dayWords(line.on, today)}</span>
    </span>
    <Button
      look="quiet"
      label={phrase('Take back: {what}', { what: line.text })}
      onPress={() => acts.say(line.takeBack)}
    >
      {words.takeBack}
    </Button>
  </li>
);

/** What the buyer did and what we did, with the form to log more; the newest first. */
export function LogPart({ s, acts }: PartProps) {
  const lines = logOf(s);
  return (
    <div className="border-t border-line px-2.5 py-1.5">
      <LogForm s={s} acts={acts} />
      <h3 className="pt-1 text-sm font-semibold">{words.title}</h3>
      {lines.length === 0 ? (
        <p className="text-sm text-soft">{words.none}</p>
      ) : (
        <ul aria-label={words.title}>
          {lines.map((line) => (
            <Line key={line.id} line={line} today={s.today} acts={acts} />
          ))}
        </ul>
      )}
    </div>
  );
}
