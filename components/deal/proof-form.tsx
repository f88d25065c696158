import { useState } from 'react';
import type { Day } from '../../lib/prospect/text.ts';
import { passiveSigns, proving, stagesOf, stageToProve } from '../../lib/qualification/deal-stages.ts';
import type { Situation } from '../../lib/qualification/situation.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import type { Acts } from '../acts.ts';
import { Chips } from '../ui/chips.tsx';
import { DayField } from '../ui/day-field.tsx';
import { TextLine } from '../ui/text-line.tsx';

const words = phrases({
  title: 'What did the buyer do?',
  noStage: 'Say first which stage the deal is at: what they did shows intent there.',
  signs: 'Seen without asking',
  stage: 'It shows intent at',
  day: 'Seen on',
  other: 'Something else they did',
  send: 'Log the proof',
  missing: 'Write what the buyer did. What we did proves nothing.',
});

/** Logs a proof of intent: what was seen without asking comes first. */
export function ProofForm({ s, acts }: { s: Situation; acts: Acts }) {
  const [day, setDay] = useState<Day | undefined>();
  const [chosen, choose] = useState<string | undefined>();
  const on = day ?? s.today;
  const reached = stagesOf(s).filter(({ state }) => state !== 'ahead');
  const at = chosen ?? stageToProve(s);
  const prove = (did: string) => {
    acts.say(proving(s, { did, on, at }));
    choose(undefined);
    setDay(undefined);
  };
  return (
    <div className="pt-1">
      <h3 className="text-sm font-semibold">{words.title}</h3>
      {reached.length === 0 && <p className="text-sm text-soft">{words.noStage}</p>}
      {reached.length > 1 && (
        <Chips
          label={words.stage}
          options={reached.map(({ name }) => ({ label: phrase(name), isOn: name === at, onPress: () => choose(name) }))}
        />
      )}
      <DayField label={words.day} value={on} today={s.today} onChange={setDay} />
      <Chips
        label={words.signs}
        options={Object.values(passiveSigns).map((sign) => ({ label: sign, isOn: false, onPress: () => prove(sign) }))}
      />
      <TextLine field="proof" label={words.other} send={words.send} missing={words.missing} onSend={prove} />
    </div>
  );
}
