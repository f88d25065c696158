import type { Definition } from './definition.ts';
import { comparedIn, within } from './document.ts';
import { inWords } from './named.ts';
import { isSame } from './path.ts';

/** One part in which two definitions differ. `before` is undefined for what was added, `after` for what was taken out. */
export type Part = { path: string; before: unknown; after: unknown };

/** One difference of two definitions, in words. */
export type Difference = Part & { text: string };

type Members = ReadonlyMap<string, unknown>;

/** True when the same entries stand in another order. */
const isReordered = (ours: Members, theirs: Members): boolean =>
  [...ours.keys()].join('\n') !== [...theirs.keys()].join('\n');

function partsBetween(path: string, before: unknown, after: unknown): Part[] {
  if (isSame(before, after)) return [];
  const [ours, theirs] = [comparedIn(path, before), comparedIn(path, after)];
  if (ours === undefined || theirs === undefined) return [{ path, before, after }];
  const keys = new Set([...ours.keys(), ...theirs.keys()]);
  const inside = [...keys].flatMap((key) => partsBetween(within(path, key), ours.get(key), theirs.get(key)));
  const isMoved = inside.length === 0 && Array.isArray(before) && isReordered(ours, theirs);
  return isMoved ? [{ path, before, after }] : inside;
}

/** The parts in which two definitions differ, in the order of the definition; who signed and the number of the version are none. */
export const partsThatDiffer = (before: Definition, after: Definition): Part[] => partsBetween('', before, after);

/** How two definitions differ, field by field, in words. */
export const differences = (before: Definition, after: Definition): Difference[] =>
  partsThatDiffer(before, after).map((part) => ({ ...part, text: inWords(part, { before, after }) }));
