import { useState } from 'react';
import { choicesOf } from '../../lib/qualification/choices.ts';
import { type Logging, logged, nothingLogged } from '../../lib/qualification/logging.ts';
import type { Situation } from '../../lib/qualification/situation.ts';
import { valueLabel } from '../../lib/qualification/value-words.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import type { Acts } from '../acts.ts';
import { Button } from '../ui/button.tsx';
import { Chips } from '../ui/chips.tsx';
import { DayField } from '../ui/day-field.tsx';
import { useHalfWritten } from '../use-half-written.ts';

const words = phrases({
  form: 'Log what they did',
  asked: 'Asked for',
  nothing: 'Nothing',
  response: 'Wants a response',
  yes: 'Yes',
  no: 'No',
  decides: 'Who decides',
  need: 'Needs it',
  action: 'Took an action agreed on',
  did: 'What else they did, in words',
  day: 'On',
  talk: 'Log the talk',
  noTalk: 'Log it, we did not talk',
  ours: 'Log it as ours',
  empty: 'Say what they did, or that you talked.',
});
const asks = ['demo', 'question', 'white_paper', 'information', 'consultation', 'other'] as const;

/** Three questions with their answers, then the day: a talk is logged in four presses. */
export function LogForm({ s, acts }: { s: Situation; acts: Acts }) {
  const [log, setLog] = useState<Logging>(nothingLogged);
  const [did, writeDid] = useHalfWritten('log');
  const [isEmpty, setEmpty] = useState(false);
  const [isSent, setSent] = useState(false);
  const set = (part: Partial<Logging>) => {
    setLog((before) => ({ ...before, ...part }));
    setSent(false);
  };
  const send = (as: 'talk' | 'no-talk' | 'ours') => {
    const says = logged(s, { ...log, did, as });
    setEmpty(says.length === 0 && !isSent); // a second press on what has just been sent has nothing to say
    if (says.length === 0 || acts.say(says).length === 0) return;
    setLog(nothingLogged);
    setSent(true);
    writeDid('');
  };
  const askedOptions = [...asks, 'nothing' as const].map((value) => ({
    label: value === 'nothing' ? words.nothing : valueLabel('engagement.asked_for', value),
    isOn: log.asked === value,
    onPress: () => set({ asked: log.asked === value ? undefined : value }),
  }));
  const people = s.people.filter(({ gone }) => !gone).slice(0, 4);
  const isAsking = log.asked !== undefined && log.asked !== 'nothing';
  return (
    <fieldset aria-label={words.form}>
      <Chips label={words.asked} options={askedOptions} />
      {isAsking && (
        <Chips
          label={words.response}
          options={[
            { label: words.yes, isOn: log.wantsResponse, onPress: () => set({ wantsResponse: true }) },
            { label: words.no, isOn: !log.wantsResponse, onPress: () => set({ wantsResponse: false }) },
          ]}
        />
      )}
      {people.length > 0 && (
        <Chips
          label={words.decides}
          options={people.map(({ id, name }) => ({
            label: name,
            isOn: log.decides === id,
            onPress: () => set({ decides: log.decides === id ? undefined : id }),
          }))}
        />
      )}
      <Chips
        label={words.need}
        options={choicesOf(s, 'q.need.why_now').map(({ label }, at) => ({
          label,
          isOn: log.need === at,
          onPress: () => set({ need: log.need === at ? undefined : at }),
        }))}
      />
      {s.definition.readyActions.length > 0 && (
        <Chips
          label={words.action}
          options={s.definition.readyActions.map(({ label }) => ({
            label: phrase(label),
            isOn: log.action === label,
            onPress: () => set({ action: log.action === label ? undefined : label }),
          }))}
        />
      )}
      <label className="block py-1 text-sm">
        <span className="text-soft">{words.did}</span>
        <input
          value={did}
          onChange={(event) => writeDid(event.target.value)}
          maxLength={300}
          autoComplete="off"
          className="block w-full rounded-lg border border-edge bg-ground px-2 py-1"
        />
      </label>
      <DayField label={words.day} value={log.on ?? s.today} today={s.today} onChange={(on) => set({ on })} />
      <div className="flex flex-wrap gap-1.5 py-1">
        <Button look="primary" onPress={() => send('talk')}>
          {words.talk}
        </Button>
        <Button onPress={() => send('no-talk')}>{words.noTalk}</Button>
        {did.trim() !== '' && (
          <Button look="quiet" onPress={() => send('ours')}>
            {words.ours}
          </Button>
        )}
      </div>
      {isEmpty && (
        <p role="alert" className="text-sm text-bad">
          {words.empty}
        </p>
      )}
    </fieldset>
  );
}
