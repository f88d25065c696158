import type { AccountView } from '../lib/prospect/view.ts';
import type { Assessment } from '../lib/qualification/assessment.ts';
import { weedOutCodes } from '../lib/qualification/weed-out.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { dayWords } from './format.ts';
import { Button } from './ui/button.tsx';
import { Fold } from './ui/fold.tsx';
import { OneOf } from './ui/one-of.tsx';
import { PageText } from './ui/page-text.tsx';
import { TextLine } from './ui/text-line.tsx';

const words = phrases({
  title: 'Weed out',
  why: 'Why are they not worth the effort?',
  call: 'Call before you disqualify: it may open a bigger door. Until somebody has talked to them nothing is final.',
  talked: 'Talked to them today',
  heard: 'What else did you hear?',
  keep: 'Keep',
  missing: 'Write what you heard',
});

type WeedOutProps = { view: AccountView; assessment: Assessment; today: string; acts: Acts };

/** What else was heard while talking to somebody who is out: said by the user, kept with its day. */
function Heard({ view, today, acts }: Omit<WeedOutProps, 'assessment'>) {
  const heard = view.standing.events.filter(({ event }) => event === 'heard');
  return (
    <div className="border-t border-line px-2.5 py-1.5">
      <TextLine
        field="heard"
        label={words.heard}
        send={words.keep}
        missing={words.missing}
        onSend={(what) => acts.say([{ kind: 'happened', event: 'heard', on: today, what }])}
      />
      <ul className="mt-1 text-sm text-soft empty:hidden">
        {heard.map(({ id, on, what }) => (
          <li key={id}>
            {dayWords(on, today)} · <PageText>{what ?? ''}</PageText>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Why a prospect is not worth the effort, by one press; before somebody has talked to them it says to call first. */
export function WeedOut({ view, assessment, today, acts }: WeedOutProps) {
  const codes = view.standing.events.filter(({ event }) => event === 'weeded');
  const code = codes.at(-1);
  const { value } = assessment.disqualified;
  const press = (one: string) =>
    acts.say(
      code?.what === one
        ? codes.map(({ id }) => ({ kind: 'retracted', change: id })) // or an older code would stand again
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
      <OneOf
        legend={words.why}
        labels={Object.entries(weedOutCodes).map(([one, label]) => [one, phrase(label)])}
        stands={code?.what}
        onPress={press}
      />
      {value !== 'no' && <Heard view={view} today={today} acts={acts} />}
    </Fold>
  );
}
