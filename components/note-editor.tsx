import { lazy, Suspense } from 'react';
import { noteLimit } from '../lib/prospect/note-parts.ts';
import type { Note } from '../lib/prospect/view.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import type { Matter } from './deal/matter.ts';
import { dayOf, dayWords, exactly } from './format.ts';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';
import { useNote } from './use-note.ts';

const words = phrases({
  label: 'Note',
  placeholder: 'Write a note. It saves itself.',
  remove: 'Remove',
  rivals: 'This note was also written elsewhere at the same time. Nothing is lost: choose.',
  here: 'Here',
  elsewhere: 'Elsewhere',
  keep: 'Keep this one',
  keepBoth: 'Keep both',
});

const NoteProposals = lazy(() => import('./deal/note-proposals.tsx'));

type NoteProps = { id: string; note: Note | undefined; today: string; acts: Acts; matter?: Matter | undefined };
type Rival = Note['rivals'][number];

/** Two texts of one note side by side; choosing one removes the other, and can be undone. */
function Rivals({ id, note, acts }: { id: string; note: Note; acts: Acts }) {
  const emptied = ({ change }: { change: string }) => ({ kind: 'noted', note: id, text: '', base: change }) as const;
  const keepBoth = (rival: Rival) =>
    acts.say([{ kind: 'noted', note: crypto.randomUUID(), text: rival.text }, emptied(rival)]);
  const keepRival = (rival: Rival) =>
    acts.say([note, ...note.rivals].filter(({ change }) => change !== rival.change).map(emptied));
  return (
    <fieldset className="mt-1 rounded-lg bg-warn-soft p-2 text-sm">
      <legend className="float-start text-warn">{words.rivals}</legend>
      <div className="clear-both mt-1 grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-2">
        <div>
          <b>{words.here}</b>
          <p className="whitespace-pre-wrap">
            <PageText>{note.text}</PageText>
          </p>
          <Button onPress={() => acts.say(note.rivals.map(emptied))}>{words.keep}</Button>
        </div>
        {note.rivals.map((rival) => (
          <div key={rival.change}>
            <b>{words.elsewhere}</b>
            <p className="whitespace-pre-wrap">
              <PageText>{rival.text}</PageText>
            </p>
            <div className="flex flex-wrap gap-1.5">
              <Button onPress={() => keepRival(rival)}>{words.keep}</Button>
              <Button onPress={() => keepBoth(rival)}>{words.keepBoth}</Button>
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** One note, always open for writing. */
export function NoteEditor({ id, note, today, acts, matter }: NoteProps) {
  const { text, isSplit, write, save } = useNote(id, note, acts.say);
  return (
    <li className="border-t border-line p-2.5">
      <textarea
        data-note={id}
        dir="auto"
        rows={2}
        aria-label={note ? phrase('Note, {day}', { day: dayWords(dayOf(note.at), today) }) : words.label}
        placeholder={words.placeholder}
        value={text}
        onChange={(event) => write(event.target.value)}
        onBlur={save}
        className="field-sizing-content block w-full resize-none rounded-lg border border-edge bg-ground px-2 py-1 placeholder:text-soft"
      />
      <p role="status" className="rounded-lg bg-warn-soft px-2 text-sm not-empty:mt-1 not-empty:py-1">
        {isSplit &&
          phrase('A note holds {most} characters. The rest is kept in the notes that follow.', {
            most: noteLimit,
          })}
      </p>
      {note && (
        <div className="mt-0.5 flex items-center justify-between text-xs text-soft">
          <time dateTime={note.at} title={exactly(note.at)}>
            {dayWords(dayOf(note.at), today)}
          </time>
          <button
            type="button"
            className="underline"
            onClick={() => acts.say([{ kind: 'noted', note: id, text: '', base: note.change }])}
          >
            {words.remove}
          </button>
        </div>
      )}
      {note && matter && (
        <Suspense>
          <NoteProposals text={note.text} matter={matter} />
        </Suspense>
      )}
      {note && note.rivals.length > 0 && <Rivals id={id} note={note} acts={acts} />}
    </li>
  );
}
