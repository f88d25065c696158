import { useState } from 'react';
import type { Note } from '../lib/prospect/view.ts';
import { phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import type { Matter } from './deal/matter.ts';
import { NoteEditor } from './note-editor.tsx';
import { Group } from './ui/group.tsx';

const words = phrases({ title: 'Notes', another: 'Another note' });

type NotesProps = {
  notes: readonly Note[];
  today: string;
  acts: Acts;
  /** Given where the account is judged: a note may then be read for who decides. */
  matter?: Matter;
};

/** Notes about the account, newest on top; the first field is always free for a new one. */
export function Notes({ notes, today, acts, matter }: NotesProps) {
  const [fresh, setFresh] = useState(() => crypto.randomUUID());
  const written = notes.find(({ id }) => id === fresh);
  const another = written && (
    <button type="button" className="underline" onClick={() => setFresh(crypto.randomUUID())}>
      {words.another}
    </button>
  );
  return (
    <Group title={words.title} aside={another}>
      <ul data-notes="">
        <NoteEditor key={fresh} id={fresh} note={written} today={today} acts={acts} matter={matter} />
        {notes
          .filter(({ id }) => id !== fresh)
          .map((note) => (
            <NoteEditor key={note.id} id={note.id} note={note} today={today} acts={acts} matter={matter} />
          ))}
      </ul>
    </Group>
  );
}
