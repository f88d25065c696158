import type { Definition, Profile } from './definition.ts';
import type { Test } from './test.ts';

type Place = { profile: Profile; definition: Definition };

/** Why nothing can settle a test: its set is still open, or it asks for what cannot be. */
export type Unsettled = 'open' | 'never';

const ofSet = (set: readonly unknown[] | null): Unsettled | undefined => {
  if (set === null) return 'open';
  return set.length === 0 ? 'never' : undefined;
};

/** Without an end every number lies within; with its ends crossed, none. */
function ofBounds({ min, max }: { min?: number | undefined; max?: number | undefined }): Unsettled | undefined {
  const isBare = min === undefined && max === undefined;
  return isBare || (min ?? 0) > (max ?? Number.POSITIVE_INFINITY) ? 'never' : undefined;
}

function ofSignal(test: Extract<Test, { test: 'signal' }>, { definition }: Place): Unsettled | undefined {
  if (test.any.length > 0) return undefined;
  return ofSet(test.hiringFor ? (definition.buyingFunctions ?? null) : []);
}

function ofPeople(test: Extract<Test, { test: 'people' }>, { definition }: Place): Unsettled | undefined {
  const functions = test.functions === 'buying' ? (definition.buyingFunctions ?? null) : test.functions;
  if (test.seniorities?.length === 0) return 'never';
  return functions === undefined ? undefined : ofSet(functions);
}

/** Of several tests: when one of them is enough, all must be out of reach; when all are needed, one that is. */
function ofSeveral(found: readonly (Unsettled | undefined)[], isOneEnough: boolean): Unsettled | undefined {
  if (isOneEnough ? found.some((one) => one === undefined) : found.every((one) => one === undefined)) return undefined;
  return found.includes('open') ? 'open' : 'never';
}

/** Why no page, question or person can ever settle a test; undefined for one that can be settled. */
export function nothingSettles(test: Test, place: Place): Unsettled | undefined {
  switch (test.test) {
    case 'niche':
      return ofSet(place.profile.niche.target);
    case 'country':
      return ofSet(test.in);
    case 'headcount':
    case 'revenue':
      return ofBounds(test);
    case 'people':
      return ofPeople(test, place);
    case 'nobody':
      return ofSet(test.seniorities);
    case 'industry':
    case 'text':
    case 'technology':
      return ofSet(test.any);
    case 'answer':
      return ofSet([...test.is, ...(test.not ?? [])]);
    case 'signal':
      return ofSignal(test, place);
    case 'page':
      return ofSet([...(test.kinds ?? []), ...(test.words ?? [])]);
    case 'sellsTo':
    case 'locations':
      return undefined;
    case 'not':
      return nothingSettles(test.of, place);
    default:
      return ofSeveral(
        test.of.map((part) => nothingSettles(part, place)),
        test.test !== 'all',
      );
  }
}
