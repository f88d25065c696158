import { lazy, Suspense } from 'react';
import type { Definition } from '../lib/definition/definition.ts';
import type { Prospect } from '../lib/prospect/prospect.ts';
import type { NextPage } from '../lib/prospect/reading.ts';
import type { AccountView } from '../lib/prospect/view.ts';
import type { Assessment } from '../lib/qualification/assessment.ts';
import { nextLooks } from '../lib/qualification/next-looks.ts';
import { ActCard } from './act-card.tsx';
import type { Acts } from './acts.ts';
import { Authority } from './authority.tsx';
import { Buying } from './buying.tsx';
import { CompanyFit } from './company-fit.tsx';
import { Deeper } from './deeper/deeper.tsx';
import { Identity } from './identity.tsx';
import { NextPages } from './next-pages.tsx';
import { NextQuestion } from './next-question.tsx';
import { Notes } from './notes.tsx';
import { VerdictCard } from './verdict-card.tsx';

const Closing = lazy(() => import('./closing.tsx'));
const CompanyFacts = lazy(() => import('./company-facts.tsx'));
const PassingOn = lazy(() => import('./passing-on.tsx'));

type AccountProps = {
  /** All that is judged: the account with those said to be the same company, and what is not saved yet. */
  prospect: Prospect;
  view: AccountView;
  assessment: Assessment;
  nextPages: readonly NextPage[];
  savedAt: string;
  today: string;
  definition: Definition;
  isTagged: boolean;
  /** The page read last said nothing: then where to look comes first. */
  isBare: boolean;
  acts: Acts;
  /** Says what an answer of the next question says. */
  onAnswer: Acts['say'];
};

/** Everything about one account: who, what to do, the verdict, the question, then the reasons. */
export function AccountScreen({
  prospect,
  view,
  assessment,
  nextPages,
  savedAt,
  today,
  definition,
  isTagged,
  isBare,
  acts,
  onAnswer,
}: AccountProps) {
  const { act, nextQuestion } = assessment;
  const matter = { prospect, definition, assessment, today, acts };
  const looks = nextLooks(view, assessment, nextPages);
  return (
    <>
      {isBare && (
        <div className="mt-3">
          <NextPages looks={looks} acts={acts} />
        </div>
      )}
      <Identity view={view} assessment={assessment} savedAt={savedAt} today={today} acts={acts} />
      <ActCard act={act} acts={acts} />
      <VerdictCard assessment={assessment} tierA={definition.thresholds.tierA} isTagged={isTagged} />
      <NextQuestion
        question={nextQuestion}
        acts={acts}
        onAnswer={onAnswer}
        hasOwnCopyKey={act.line === undefined}
        mayChoose={assessment.proposedContact !== undefined}
      />
      <CompanyFit assessment={assessment} nextPages={nextPages} acts={acts} />
      <Authority matter={matter} />
      <Buying matter={matter} />
      <Notes notes={view.standing.notes} today={today} acts={acts} matter={matter} />
      {!isBare && <NextPages looks={looks} acts={acts} />}
      <Deeper matter={matter} />
      {/* What comes later stands last, so that it moves nothing under a finger. */}
      <Suspense>
        <CompanyFacts view={view} today={today} acts={acts} />
        <PassingOn view={view} assessment={assessment} rule={definition.handOver} today={today} acts={acts} />
        <Closing view={view} assessment={assessment} today={today} acts={acts} onAnswer={onAnswer} />
      </Suspense>
    </>
  );
}
