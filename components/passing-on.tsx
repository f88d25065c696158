import type { AccountView } from '../lib/prospect/view.ts';
import type { Assessment } from '../lib/qualification/assessment.ts';
import type { Acts } from './acts.ts';
import { HandOver } from './hand-over.tsx';
import { WeedOut } from './weed-out.tsx';

type PassingOnProps = { view: AccountView; assessment: Assessment; rule: string; today: string; acts: Acts };

/** The two ways an account leaves the desk: out, or over to the other team. */
export default function PassingOn({ view, assessment, rule, today, acts }: PassingOnProps) {
  return (
    <>
      <WeedOut view={view} assessment={assessment} today={today} acts={acts} />
      <HandOver view={view} assessment={assessment} rule={rule} today={today} acts={acts} />
    </>
  );
}
