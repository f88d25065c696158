import type { Definition } from '../definition/definition.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';
import type { Band, Good, Verdict } from './assessment.ts';
import { bandOf } from './band.ts';
import { criterionVerdict, knockOutVerdict } from './criteria.ts';
import { type CompanySide, companyFitOf, companySide } from './fit.ts';
import { gatesOf } from './gates.ts';
import { type Situation, situationsOf } from './situation.ts';

/** One profile held against the company: its checklist, gates, points and fit. */
export type Held = { situation: Situation; side: CompanySide; band: Band; companyFit: Verdict<Good> };

function hold(situation: Situation): Held {
  const { profile, definition } = situation;
  const criteria = profile.criteria.map((criterion) => criterionVerdict(situation, criterion));
  const knockOuts = profile.knockOuts.map((knockOut) => knockOutVerdict(situation, knockOut));
  const side = companySide(situation, { criteria, knockOuts, gates: gatesOf(situation) });
  const band = bandOf(criteria, definition.thresholds);
  return { situation, side, band, companyFit: companyFitOf(situation, side) };
}

const order: Record<Good, number> = { good: 2, unknown: 1, poor: 0 };

/** The better of two profiles: by fit, then by points sure, then by points possible; the earlier one on a tie. */
const better = (one: Held, other: Held): Held => {
  const difference =
    order[one.companyFit.value] - order[other.companyFit.value] ||
    one.band.lower - other.band.lower ||
    one.band.upper - other.band.upper;
  return difference >= 0 ? one : other;
};

/** Every profile of the definition held against the company, and the one that fits best. */
export function heldProfiles(prospect: Prospect, definition: Definition, today: Day): { all: Held[]; best: Held } {
  const all = situationsOf(prospect, definition, today).map(hold);
  return { all, best: all.reduce(better) };
}

/** Company fit by profile, side by side, and the best one; none is best while all are poor. */
export function bestProfile(
  prospect: Prospect,
  definition: Definition,
  today: Day,
): { fits: { id: string; fit: Good }[]; best: string | undefined } {
  const { all, best } = heldProfiles(prospect, definition, today);
  const fits = all.map(({ situation, companyFit }) => ({ id: situation.profile.id, fit: companyFit.value }));
  return { fits, best: best.companyFit.value === 'poor' ? undefined : best.situation.profile.id };
}
