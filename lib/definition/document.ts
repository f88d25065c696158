import { isNamedList, lastOf, membersOf } from './path.ts';

/** Members of a definition that are no part of what two of them can differ in: what it is called and by whom it is signed. */
const apart: ReadonlySet<string> = new Set([
  'format',
  'id',
  'version',
  'template',
  'basedOn',
  'signatures',
  'approvedBy',
]);

/** Objects and lists that are one thing, however much is in them: they change as a whole. */
const whole: ReadonlySet<string> = new Set(['test', 'deciders', 'target', 'adjacent', 'outside']);

/** Lists that are taken apart though their entries have no names. */
const taken: ReadonlySet<string> = new Set(['authority']);

/** The members of a part of a definition that are compared one by one; undefined for a part that is compared as a whole. */
export function comparedIn(path: string, value: unknown): ReadonlyMap<string, unknown> | undefined {
  const name = lastOf(path);
  if (whole.has(name)) return undefined;
  if (Array.isArray(value) && !isNamedList(name, value) && !taken.has(name)) return undefined;
  const members = membersOf(name, value);
  return members && new Map([...members].filter(([key]) => !apart.has(key)));
}

/** The path of a member. */
export const within = (path: string, key: string): string => (path === '' ? key : `${path}/${key}`);
