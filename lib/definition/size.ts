import type { Criterion, KnockOut, Profile } from './definition.ts';
import type { Test } from './test.ts';

/** How many people work at the companies wanted; either end may be open. */
export type Size = { min?: number; max?: number };

/** How the size of a firm is asked for: by people counted, from and to. */
const isSize = ({ test }: Criterion): boolean =>
  test.test === 'headcount' && test.min !== undefined && test.max !== undefined;

/** The size of company a profile asks for by one criterion of its own; undefined when none does. */
export function sizeOf({ criteria }: Profile): Size | undefined {
  const test = criteria.find(isSize)?.test;
  return test?.test === 'headcount' ? sized(test) : undefined;
}

const sized = ({ min, max }: { min?: number | undefined; max?: number | undefined }): Size => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

function labelOf({ min, max }: Size): string {
  if (min === undefined) return `Up to ${max} people`;
  return max === undefined ? `${min} people or more` : `${min} to ${max} people`;
}

const tooSmall = (test: Test): number | undefined =>
  test.test === 'headcount' && test.min === undefined ? test.max : undefined;

/** A knock-out for being too small never reaches into the size that is wanted. */
function beside(knockOut: KnockOut, min: number): KnockOut[] {
  const max = tooSmall(knockOut.test);
  if (max === undefined || max < min) return [knockOut];
  const below: KnockOut = {
    ...knockOut,
    label: `Fewer than ${min} people`,
    test: { test: 'headcount', max: min - 1 },
  };
  return min > 1 ? [below] : [];
}

/** The profile with another size wanted. */
export function resize(profile: Profile, size: Size): Profile {
  const criteria = profile.criteria.map((one) =>
    isSize(one) ? { ...one, label: labelOf(size), test: { test: 'headcount' as const, ...size } } : one,
  );
  return { ...profile, criteria, knockOuts: profile.knockOuts.flatMap((one) => beside(one, size.min ?? 0)) };
}
