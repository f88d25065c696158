import type { NextPage } from '../lib/prospect/reading.ts';
import type { Assessment, KnockOutVerdict } from '../lib/qualification/assessment.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { CriterionRow } from './criterion-row.tsx';
import { Group } from './ui/group.tsx';
import { Mark } from './ui/mark.tsx';
import { PageText } from './ui/page-text.tsx';
import { ReasonLines } from './ui/reason-lines.tsx';

const words = phrases({ title: 'Company fit', against: 'Against it', soft: 'confirm before it counts' });

/** A knock-out that stands against the prospect, with its reasons. */
const Against = ({ knockOut, acts }: { knockOut: KnockOutVerdict; acts: Acts }) => (
  <li className="flex gap-2 border-t border-line bg-bad-soft px-2.5 py-1.5">
    <Mark kind="no" says={words.against} />
    <div>
      <b className="font-semibold">
        <PageText>{phrase(knockOut.label)}</PageText>
      </b>
      {knockOut.soft && <span className="text-sm text-soft"> · {words.soft}</span>}
      <ReasonLines reasons={knockOut.reasons} onShow={acts.show} />
    </div>
  </li>
);

type CompanyFitProps = { assessment: Assessment; nextPages: readonly NextPage[]; acts: Acts };

/** The ICP checklist, every line with what decided it or where to look. */
export function CompanyFit({ assessment: { criteria, knockOuts }, nextPages, acts }: CompanyFitProps) {
  const known = criteria.filter(({ value }) => value !== 'unknown').length;
  const disputed = criteria.filter((criterion) => criterion.disputed).length;
  const counts = { known, all: criteria.length, disputed };
  const aside =
    disputed > 0
      ? phrase('{known} of {all} known, {disputed} disputed', counts)
      : phrase('{known} of {all} known', counts);
  return (
    <Group title={words.title} aside={aside}>
      <ul>
        {knockOuts
          .filter(({ value }) => value === 'yes')
          .map((knockOut) => (
            <Against key={knockOut.id} knockOut={knockOut} acts={acts} />
          ))}
        {criteria.map((criterion) => (
          <CriterionRow key={criterion.id} criterion={criterion} nextPages={nextPages} acts={acts} />
        ))}
      </ul>
    </Group>
  );
}
