import { useMemo, useState } from 'react';
import { proposalsFor } from '../../lib/qualification/note-proposals.ts';
import { situationOf } from '../../lib/qualification/situation.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';
import type { Matter } from './matter.ts';

const words = phrases({ title: 'This note seems to say', no: 'No' });

/** What a note seems to say of who decides: offered, and said only when the user keeps it. */
export default function NoteProposals({ text, matter }: { text: string; matter: Matter }) {
  const { prospect, definition, assessment, today, acts } = matter;
  const [refused, setRefused] = useState<readonly string[]>([]);
  const profile = assessment.profile.id;
  const proposals = useMemo(
    () => proposalsFor(situationOf(prospect, definition, { today, profile }), text),
    [prospect, definition, today, profile, text],
  ).filter(({ id }) => !refused.includes(id));
  if (proposals.length === 0) return null;
  return (
    <fieldset aria-label={words.title} className="mt-1 flex flex-wrap gap-1.5">
      {proposals.map(({ id, text: asked, words: said, says }) => (
        <span key={id} className="flex gap-1">
          <Button title={said} onPress={() => acts.say(says)}>
            <PageText>{asked}</PageText>
          </Button>
          <Button
            look="quiet"
            label={phrase('No: {what}', { what: asked })}
            onPress={() => setRefused([...refused, id])}
          >
            {words.no}
          </Button>
        </span>
      ))}
    </fieldset>
  );
}
