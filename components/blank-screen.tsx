import type { NextPage } from '../lib/prospect/reading.ts';
import type { AccountView } from '../lib/prospect/view.ts';
import type { Assessment } from '../lib/qualification/assessment.ts';
import { nextLooks } from '../lib/qualification/next-looks.ts';
import { phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { NextPages } from './next-pages.tsx';
import { Notes } from './notes.tsx';
import { PageText } from './ui/page-text.tsx';

const words = phrases({ nothing: 'Nothing is kept of this site until you write a note.' });

type BlankProps = {
  view: AccountView;
  assessment: Assessment;
  nextPages: readonly NextPage[];
  today: string;
  acts: Acts;
};

/** A site of which nothing was read yet: where to look, and notes; there is nothing to judge. */
export function BlankScreen({ view, assessment, nextPages, today, acts }: BlankProps) {
  const { notes } = view.standing;
  return (
    <>
      <div className="mt-3">
        <NextPages looks={nextLooks(view, assessment, nextPages)} acts={acts} />
      </div>
      <h1 className="mx-3 mt-3 text-xl font-bold">
        <PageText>{view.account}</PageText>
      </h1>
      {notes.length === 0 && <p className="mx-3 text-sm text-soft">{words.nothing}</p>}
      <Notes notes={notes} today={today} acts={acts} />
    </>
  );
}
