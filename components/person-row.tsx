import { useState } from 'react';
import type { Evidence } from '../lib/prospect/evidence.ts';
import type { JudgedContact } from '../lib/qualification/assessment.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { phoneWords } from './format.ts';
import { Button } from './ui/button.tsx';
import { Dial } from './ui/dial.tsx';
import { Excerpt } from './ui/excerpt.tsx';
import { Mark, type MarkKind } from './ui/mark.tsx';
import { PageText } from './ui/page-text.tsx';
import { SafeLink } from './ui/safe-link.tsx';

const words = phrases({
  choose: 'Choose',
  chosen: 'chosen',
  proposed: 'proposed',
  notThem: 'Not them',
  copyEmail: 'Copy e-mail',
  gone: 'no page shows this person any more',
  elsewhere: 'of another firm',
  youAdded: 'you added this person',
});
/** What rank a title gives, never another title: the authority rules see a president and a COO as they see a CEO. */
const levels = phrases({
  ceo: 'top management',
  owner: 'owner or founder',
  division_head: 'leads a division',
  manager: 'manager',
  staff: 'staff',
  unknown: 'rank not known',
});
const profile = 'LinkedIn';
const authorities = phrases({ yes: 'has authority', no: 'lacks authority', unknown: 'authority not known' });

type PersonProps = {
  person: JudgedContact;
  /** How the person stands: chosen with this authority, proposed, or one of the others. */
  standing: { chosen: MarkKind } | 'proposed' | 'other';
  acts: Acts;
};

const distinct = (evidence: readonly Evidence[]): Evidence[] => {
  const byWords = new Map(evidence.map((seen) => [`${seen.url} ${seen.excerpt}`, seen]));
  return [...byWords.values()].slice(0, 3);
};

/** What can be done with a person, and where they were seen. */
function PersonDetails({ person, standing, acts }: PersonProps) {
  const { email, phone, linkedin, evidence, saidBy } = person;
  const isChosen = typeof standing === 'object';
  return (
    <>
      {distinct(evidence).map((seen) => (
        <div key={`${seen.url} ${seen.locator}`}>
          <Excerpt evidence={seen} onShow={acts.show} />
        </div>
      ))}
      {saidBy === 'you' && <div>{words.youAdded}</div>}
      <div className="mt-1 flex flex-wrap gap-1.5">
        {phone && <Dial phone={phone}>{phoneWords(phone)}</Dial>}
        {email && <Button onPress={() => acts.copy(email)}>{words.copyEmail}</Button>}
        {linkedin && (
          <SafeLink to={linkedin} className="self-center underline">
            {profile}
          </SafeLink>
        )}
        {isChosen && (
          <Button look="quiet" onPress={() => acts.say([{ kind: 'chosen', contact: null }])}>
            {words.notThem}
          </Button>
        )}
      </div>
    </>
  );
}

/** One person at the account; opened, how to reach them and where they were seen. */
export function PersonRow({ person, standing, acts }: PersonProps) {
  const isChosen = typeof standing === 'object';
  const [isOpen, setOpen] = useState(isChosen);
  const { id, name, title, level, gone, isElsewhere } = person;
  return (
    <li className="border-t border-line" data-contact={id}>
      <div className="flex items-start gap-2 px-2.5 pt-1.5">
        {isChosen ? (
          <Mark kind={standing.chosen} says={standing.chosen === 'disputed' ? '' : authorities[standing.chosen]} />
        ) : (
          <span className="w-4" />
        )}
        <button
          type="button"
          data-row=""
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="min-w-0 flex-1 text-start"
        >
          <b className="font-semibold">
            <PageText>{name}</PageText>
          </b>
          {title && (
            <>
              {' · '}
              <PageText>{title}</PageText>
            </>
          )}
        </button>
        {isChosen ? (
          <span className="text-sm text-accent">{words.chosen}</span>
        ) : (
          <Button label={phrase('Choose {name}', { name })} onPress={() => acts.say([{ kind: 'chosen', contact: id }])}>
            {words.choose}
          </Button>
        )}
      </div>
      <div className="ps-8.5 pe-2.5 pb-1.5 text-sm text-soft">
        {isElsewhere ? words.elsewhere : levels[level]}
        {standing === 'proposed' && <> · {words.proposed}</>}
        {gone && <> · {words.gone}</>}
        {isOpen && <PersonDetails person={person} standing={standing} acts={acts} />}
      </div>
    </li>
  );
}
