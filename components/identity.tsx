import { useState } from 'react';
import type { AccountView } from '../lib/prospect/view.ts';
import type { Assessment } from '../lib/qualification/assessment.ts';
import { sweetSpot } from '../lib/qualification/history.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { type Correctable, correctables, type Stand } from './correctable.ts';
import { Correction } from './correction.tsx';
import { dayOf, dayWords, exactly } from './format.ts';
import { Chip } from './ui/chip.tsx';
import { PageText } from './ui/page-text.tsx';

const words = phrases({
  youSaid: 'you said so',
  disagree: 'pages disagree',
  noLonger: 'no longer on the page',
  sweetSpot: '◆ Sweet spot',
});
const stages = phrases({ list: 'List', lead: 'Lead', opportunity: 'Opportunity', closed: 'Closed' });
const out = phrases({ provisional: 'Out, until a call', yes: 'Out' });

type IdentityProps = {
  view: AccountView;
  assessment: Assessment;
  savedAt: string;
  today: string;
  acts: Acts;
};

type FieldProps = { of: Correctable; view: AccountView; onOpen: () => void; isOpen: boolean; className?: string };

/** What is said beside a fact: who says so, that pages disagree, or that none says it any more. */
function saysOf(stand: Stand | undefined, isPast: boolean): string | undefined {
  if (stand === undefined) return isPast ? words.noLonger : undefined;
  if (stand.saidBy === 'you') return words.youSaid;
  return stand.disputed ? words.disagree : undefined;
}

/** One fact as a button that opens its correction. */
function Field({ of, view, onOpen, isOpen, className = '' }: FieldProps) {
  const stand = of.stand(view);
  const says = saysOf(stand, of.past(view).length > 0);
  return (
    <button
      type="button"
      data-field={of.id}
      onClick={onOpen}
      aria-expanded={isOpen}
      title={stand ? phrase('Correct: {field}', { field: of.label }) : phrase('Add: {field}', { field: of.label })}
      className={`rounded-sm text-start decoration-dotted underline-offset-2 hover:underline ${className}`}
    >
      {stand ? <PageText>{stand.words}</PageText> : <span className="text-unknown">{of.label}?</span>}
      {says && ' '}
      {says && (
        <span
          className={`rounded-full px-1.5 text-xs font-normal ${stand?.disputed ? 'bg-warn-soft text-warn' : 'bg-unknown-soft text-unknown'}`}
        >
          {says}
        </span>
      )}
    </button>
  );
}

/** Who this is: name, domain, place, people, ways to reach them, and where the account stands. */
export function Identity({ view, assessment, savedAt, today, acts }: IdentityProps) {
  const [open, setOpen] = useState<Correctable['id'] | undefined>();
  const close = () => {
    document.querySelector<HTMLElement>(`[data-field="${open}"]`)?.focus();
    setOpen(undefined);
  };
  const field = (of: Correctable, className?: string) => (
    <Field
      key={of.id}
      of={of}
      view={view}
      isOpen={open === of.id}
      onOpen={() => setOpen(open === of.id ? undefined : of.id)}
      {...(className && { className })}
    />
  );
  const [name, ...others] = correctables;
  const opened = correctables.find(({ id }) => id === open);
  const isTagged = view.standing.tags.some(({ tag, on }) => tag === sweetSpot && on);
  const { disqualified, stage } = assessment;
  const noteCount = view.standing.notes.length;
  const savedOn = dayOf(savedAt);
  return (
    <div className="px-3 pt-3 pb-2">
      <h1 className="text-xl font-bold tracking-tight">{name && field(name)}</h1>
      <div className="flex flex-wrap gap-x-1 text-sm text-soft">
        <span>
          <PageText>{view.account}</PageText> ·
        </span>
        {others.map((of, index) => (
          <span key={of.id}>
            {field(of)}
            {index < others.length - 1 && ' ·'}
          </span>
        ))}
      </div>
      {opened && (
        <Correction
          key={open}
          of={opened}
          stand={opened.stand(view)}
          past={opened.past(view)}
          onSay={acts.say}
          onClose={close}
        />
      )}
      <div className="mt-2 flex flex-wrap gap-1.5">
        {isTagged && <Chip look="on">{words.sweetSpot}</Chip>}
        <Chip>{stages[stage.value]}</Chip>
        {disqualified.value !== 'no' && <Chip look="warn">{out[disqualified.value]}</Chip>}
        {noteCount > 0 && (
          <Chip>{noteCount === 1 ? phrase('1 note') : phrase('{count} notes', { count: noteCount })}</Chip>
        )}
        <Chip title={exactly(savedAt)}>{phrase('saved {day}', { day: dayWords(savedOn, today) })}</Chip>
      </div>
    </div>
  );
}
