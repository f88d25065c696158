import type { Definition } from '../definition/definition.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';
import type { Band, Good, Reason } from './assessment.ts';
import { heldProfiles } from './profiles.ts';

/** One description of the company the team wants, as held against this one: fit, points, and what decided it. */
export type Beside = { id: string; name: string; fit: Good; band: Band; reasons: Reason[]; isBest: boolean };

const order: Record<Good, number> = { good: 0, unknown: 1, poor: 2 };

/** Every profile of a definition side by side, the one that counts first, then by fit and points; each with what decided it. */
export function sideBySide(prospect: Prospect, definition: Definition, today: Day): Beside[] {
  const { all, best } = heldProfiles(prospect, definition, today);
  const rows = all.map((held) => ({
    id: held.situation.profile.id,
    name: held.situation.profile.name,
    fit: held.companyFit.value,
    band: held.band,
    reasons: held.companyFit.reasons,
    isBest: held === best,
  }));
  return rows.toSorted(
    (one, other) =>
      Number(other.isBest) - Number(one.isBest) ||
      order[one.fit] - order[other.fit] ||
      other.band.lower - one.band.lower,
  );
}
