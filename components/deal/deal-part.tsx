import { type ComponentType, useMemo } from 'react';
import { situationOf } from '../../lib/qualification/situation.ts';
import { DecidersPart } from './deciders-part.tsx';
import { IntentPart } from './intent-part.tsx';
import { LogPart } from './log-part.tsx';
import type { Matter, PartProps } from './matter.ts';
import { NeedPart } from './need-part.tsx';
import { OpportunityPart } from './opportunity-part.tsx';
import { PermissionPart } from './permission-part.tsx';

/** The parts of a deal that are opened when they are wanted. */
export type Part = 'need' | 'engagement' | 'opportunity' | 'intent' | 'permission' | 'deciders';

const parts: Record<Part, ComponentType<PartProps>> = {
  need: NeedPart,
  engagement: LogPart,
  opportunity: OpportunityPart,
  intent: IntentPart,
  permission: PermissionPart,
  deciders: DecidersPart,
};

/** One part of the deal, worked out when it is drawn: none of it is needed for the verdict. */
export default function DealPart({ part, matter }: { part: Part; matter: Matter }) {
  const { prospect, definition, assessment, today, acts } = matter;
  const profile = assessment.profile.id;
  const s = useMemo(
    () => situationOf(prospect, definition, { today, profile }),
    [prospect, definition, today, profile],
  );
  const Drawn = parts[part];
  return <Drawn s={s} assessment={assessment} acts={acts} />;
}
