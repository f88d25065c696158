import type { AccountView } from '../lib/prospect/view.ts';
import type { Assessment } from '../lib/qualification/assessment.ts';
import { weedOutCodes } from '../lib/qualification/weed-out.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { dayWords } from './format.ts';
import { Button } from './ui/button.tsx';
import { Fold } from './ui/fold.tsx';
import { PageText } from './ui/page-text.tsx';
import { useHalfWritten } from './use-half-written.ts';

const words = phrases({
  title: 'Weed out',
  why: 'Why are they not worth the effort?',
  call: 'Call before you disqualify: it may open a bigger door. Until somebody has talked to them nothing is final.',
  talked: 'Talked to them today',
  heard: 'What else did you hear?',
  keep: 'Keep',
});

type WeedOutProps = { view: AccountView; assessment: Assessment; today: string; acts: Acts };

/** What else was heard while talking to somebody who is out: said by the user, kept with its day. */
function Heard({ view, today, acts }: Omit<WeedOutProps, 'assessment'>) {
  const [text, write] = useHalfWritten('heard');
  const heard = view.standing.events.filter(({ event }) => event === 'heard');
  const keep = () => {
    const what = text.trim();
    if (what === '') return;
    acts.say([{ kind: 'happened', event: 'heard', on: today, what: what.slice(0, 300) }]);
    write('');
  };
  return (
    <form
      className="border-t border-line p-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label className="block text-sm">
        {words.heard}
        <input
          value={text}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => write(event.target.value)}
          className="mt-1 mb-1.5 block w-full rounded-lg border border-edge bg-ground px-2 py-1"
        />
      </label>
      <Button type="submit" onPress={() => {}}>
        {words.keep}
      </Button>
      <ul className="mt-1 text-sm text-soft empty:hidden">
        {heard.map(({ id, on, what }) => (
          <li key={id}>
            {dayWords(on, today)} · <PageText>{what ?? ''}</PageText>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** Why a prospect is not worth the effort, by one press; before somebody has talked to them it says to call first. */
export function WeedOut({ view, assessment, today, acts }: WeedOutProps) {
  const code = view.standing.events.findLast(({ event }) => event === 'weeded');
  const { value } = assessment.disqualified;
  const press = (one: string) =>
    acts.say(
      code?.what === one
        ? [{ kind: 'retracted', change: code.id }]
        : [{ kind: 'happened', event: 'weeded', on: today, what: one }],
    );
  const stands = Object.entries(weedOutCodes).find(([one]) => one === code?.what)?.[1];
  return (
    <Fold title={words.title} aside={stands}>
      {value === 'provisional' && (
        <div className="border-t border-line bg-warn-soft px-2.5 py-1.5 text-sm">
          <p className="mb-1">{words.call}</p>
          <Button onPress={() => acts.say([{ kind: 'happened', event: 'talked', on: today }])}>{words.talked}</Button>
        </div>
      )}
      <fieldset className="border-t border-line px-2.5 py-1.5">
        <legend className="float-start mb-1 w-full text-sm">{words.why}</legend>
        <div className="clear-both flex flex-wrap gap-1.5">
          {Object.entries(weedOutCodes).map(([one, label]) => (
            <Button
              key={one}
              look={one === code?.what ? 'primary' : 'plain'}
              isPressed={one === code?.what}
              onPress={() => press(one)}
            >
              {phrase(label)}
            </Button>
          ))}
        </div>
      </fieldset>
      {value !== 'no' && <Heard view={view} today={today} acts={acts} />}
    </Fold>
  );
}
