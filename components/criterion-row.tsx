import { useState } from 'react';
import type { NextPage } from '../lib/prospect/reading.ts';
import type { CriterionVerdict } from '../lib/qualification/assessment.ts';
import { pageFor } from '../lib/qualification/page-for.ts';
import { around, phrase, phrases } from '../lib/words/phrase.ts';
import { type Acts, criterionQuestion } from './acts.ts';
import { pageName } from './format.ts';
import { Button } from './ui/button.tsx';
import { Mark, type MarkKind } from './ui/mark.tsx';
import { PageText } from './ui/page-text.tsx';
import { ReasonLines } from './ui/reason-lines.tsx';
import { SafeLink } from './ui/safe-link.tsx';

const words = phrases({
  fillIn: 'the definition leaves this open: fill it in',
  yes: 'Yes',
  no: 'No',
  cannotTell: 'Cannot tell',
  answer: 'Your answer',
});
const kinds = phrases({ must: 'Must', nice: 'Nice to have', signal: 'Signal' });
const phases = phrases({
  first_conversation: 'ask when you talk',
  first_appointment: 'ask at an appointment',
});

const markOf = ({ disputed, value }: CriterionVerdict): MarkKind => (disputed ? 'disputed' : value);

/** Points given, still possible ("0–15"), or in dispute ("10?"). */
function pointsOf({ value, weight, disputed }: CriterionVerdict): string {
  if (disputed) return `${weight}?`;
  return { yes: `${weight}`, no: '0', unknown: `0–${weight}` }[value];
}

/** What stands under a criterion while it is not known: where an answer is likely. */
function WhereToLook({ criterion, nextPages, acts }: RowProps) {
  const { needsFillIn, phase, whereToLook } = criterion;
  if (needsFillIn) return <>{words.fillIn}</>;
  if (phase !== 'page') return <>{phases[phase]}</>;
  const page = pageFor(whereToLook, nextPages);
  if (page === undefined) return <PageText>{phrase(whereToLook)}</PageText>;
  const [before, after] = around(phrase('look on {page}'), 'page');
  return (
    <>
      {before}
      <SafeLink to={page.url} onOpen={() => acts.goTo(page.url)} className="underline">
        <PageText>{pageName(page.url)}</PageText>
      </SafeLink>
      {after}
    </>
  );
}

type RowProps = { criterion: CriterionVerdict; nextPages: readonly NextPage[]; acts: Acts };

/** One line of the checklist: what it asks, what decided it, its points; opened, all reasons and the user's own answer. */
export function CriterionRow({ criterion, nextPages, acts }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  const { id, label, kind, value, reasons, disputed } = criterion;
  const isUnknown = value === 'unknown' && !disputed;
  const told = isUnknown ? reasons.filter(({ by }) => by !== 'rule') : reasons;
  const answer = (value: string) => acts.say([{ kind: 'answered', question: criterionQuestion(id), value }]);
  return (
    <li className="border-t border-line" data-criterion={id}>
      <button
        type="button"
        data-row=""
        aria-expanded={isOpen}
        aria-keyshortcuts="Y N U"
        onClick={() => setOpen(!isOpen)}
        className="flex w-full gap-2 px-2.5 pt-1.5 text-start hover:bg-unknown-soft focus-visible:-outline-offset-2"
      >
        <Mark kind={markOf(criterion)} />
        <b className="min-w-0 flex-1 font-semibold">
          <PageText>{phrase(label)}</PageText>
        </b>
        <span className="text-sm text-soft">{pointsOf(criterion)}</span>
      </button>
      <div className="ps-8.5 pe-2.5 pb-1.5 text-sm text-soft">
        <ReasonLines reasons={isOpen ? reasons : told} onShow={acts.show} most={isOpen || disputed ? 6 : 1} />
        {isUnknown && <WhereToLook criterion={criterion} nextPages={nextPages} acts={acts} />}
        {isOpen && (
          <fieldset className="mt-1 flex flex-wrap items-center gap-1.5">
            <legend className="sr-only">{words.answer}</legend>
            <Button shortcut="Y" onPress={() => answer('yes')}>
              {words.yes}
            </Button>
            <Button shortcut="N" onPress={() => answer('no')}>
              {words.no}
            </Button>
            <Button shortcut="U" onPress={() => answer('unknown')}>
              {words.cannotTell}
            </Button>
            <span>{kinds[kind]}</span>
          </fieldset>
        )}
      </div>
    </li>
  );
}
