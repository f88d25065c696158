import type { Definition } from '../../lib/definition/definition.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import type { Situation } from '../../lib/qualification/situation.ts';
import type { Acts } from '../acts.ts';

/** What the parts of a deal are drawn from. */
export type Matter = {
  prospect: Prospect;
  definition: Definition;
  assessment: Assessment;
  today: string;
  acts: Acts;
};

/** A part of the deal with the situation it stands in. */
export type PartProps = { s: Situation; assessment: Assessment; acts: Acts };
