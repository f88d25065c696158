import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Assessment, JudgedContact } from '../lib/qualification/assessment.ts';
import { whoInWords } from '../lib/qualification/joining.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import { AddPerson } from './add-person.tsx';
import type { Matter } from './deal/matter.ts';
import { PersonRow } from './person-row.tsx';
import { SheetLines } from './sheet-lines.tsx';
import { Button } from './ui/button.tsx';
import { Group } from './ui/group.tsx';
import type { MarkKind } from './ui/mark.tsx';
import { PageText } from './ui/page-text.tsx';
import { ReasonLines } from './ui/reason-lines.tsx';

const words = phrases({
  title: 'Authority',
  nobody: 'nobody chosen',
  none: 'No person is known here yet. Team and about pages name them.',
  deciders: 'Who decides, by name',
  sheet: 'What you know about authority',
});
const values = phrases({ sufficient: 'sufficient', insufficient: 'missing', unknown: 'authority: not known' });

const marks: Record<Assessment['authority']['value'], MarkKind> = {
  sufficient: 'yes',
  insufficient: 'no',
  unknown: 'unknown',
};
const DealPart = lazy(() => import('./deal/deal-part.tsx'));
const few = 4;

/** Chosen first, then the one proposed, then by rank as they come. */
function inOrder({ people, contact, proposedContact }: Assessment): JudgedContact[] {
  const first = [contact, proposedContact].filter((person) => person !== undefined);
  const ids = new Set(first.map(({ id }) => id));
  return [
    ...first.filter(({ id }, index) => index === 0 || id !== first[0]?.id),
    ...people.filter(({ id }) => !ids.has(id)),
  ];
}

/** A line that opens what is under it. */
function Turn({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        data-row=""
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="w-full border-t border-line px-2.5 py-1.5 text-start text-sm text-soft hover:bg-unknown-soft focus-visible:-outline-offset-2"
      >
        {title} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
      </button>
      {isOpen && children}
    </>
  );
}

/** Who may decide: the person chosen, who else must join, and everybody known. */
export function Authority({ matter }: { matter: Matter }) {
  const { assessment, acts } = matter;
  const [isWhole, setWhole] = useState(false);
  const { authority, contact, proposedContact, sheet } = assessment;
  const everybody = inOrder(assessment);
  const people = isWhole ? everybody : everybody.slice(0, few);
  const standingOf = ({ id }: JudgedContact) =>
    id === contact?.id ? { chosen: marks[authority.value] } : id === proposedContact?.id ? 'proposed' : 'other';
  return (
    <Group title={words.title} aside={contact ? values[authority.value] : words.nobody}>
      {everybody.length === 0 && <p className="px-2.5 pb-2 text-sm text-soft">{words.none}</p>}
      {contact && (
        <div className="px-2.5 pb-1.5">
          <ReasonLines reasons={authority.reasons.filter(({ by }) => by !== 'page')} onShow={acts.show} most={2} />
        </div>
      )}
      {authority.mustJoin.length > 0 && (
        <p className="px-2.5 pb-1.5 text-sm">
          <PageText>{phrase('Must join: {who}', { who: whoInWords(authority.mustJoin) })}</PageText>
        </p>
      )}
      <ul>
        {people.map((person) => (
          <PersonRow
            key={`${person.id} ${person.id === contact?.id}`}
            person={person}
            standing={standingOf(person)}
            acts={acts}
          />
        ))}
      </ul>
      {everybody.length > people.length && (
        <div className="border-t border-line px-2.5 py-1.5">
          <Button look="quiet" onPress={() => setWhole(true)}>
            {phrase('Show all {count}', { count: everybody.length })}
          </Button>
        </div>
      )}
      <Turn title={words.deciders}>
        <Suspense>
          <DealPart part="deciders" matter={matter} />
        </Suspense>
      </Turn>
      <Turn title={words.sheet}>
        <SheetLines lines={sheet.filter(({ group }) => group === 'authority')} acts={acts} />
      </Turn>
      <AddPerson acts={acts} />
    </Group>
  );
}
