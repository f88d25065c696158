/** An object of a document, its members by name. */
type Tree = Readonly<Record<string, unknown>>;

/** Lists whose entries are known by a name of their own, so that they are the same entry wherever they stand: list → what names an entry. */
const namedBy: Readonly<Record<string, string>> = {
  profiles: 'id',
  criteria: 'id',
  knockOuts: 'id',
  readyActions: 'id',
  stories: 'id',
  wording: 'question',
  plays: 'treatment',
};

/** True for an object, which has members by name. */
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What names an entry of this list; undefined when its entries have no names. */
const nameIn = (list: string): string | undefined => (Object.hasOwn(namedBy, list) ? namedBy[list] : undefined);

/** The list or object a part of a path names, whichever list it stands in. */
export const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const keyOf = (list: string, entry: unknown, at: number): string => {
  const name = nameIn(list);
  return name !== undefined && isTree(entry) ? String(entry[name]) : String(at);
};

/** The members of a value by key, in order; `list` is what the value is called. Undefined for what has no members. */
export function membersOf(list: string, value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (Array.isArray(value)) return new Map(value.map((entry, at) => [keyOf(list, entry, at), entry]));
  return isTree(value) ? new Map(Object.entries(value)) : undefined;
}

/** A value like the one given, with these members: a list stays a list. */
export function withMembers(like: unknown, members: ReadonlyMap<string, unknown>): unknown {
  const present = [...members].filter(([, value]) => value !== undefined);
  return Array.isArray(like) ? present.map(([, value]) => value) : Object.fromEntries(present);
}

/** True for a list whose entries have names. */
export const isNamedList = (list: string, value: unknown): boolean =>
  Array.isArray(value) && nameIn(list) !== undefined;

/** True when no list of a document, wherever it stands, has two entries of one name, nor a name that a path cannot hold. */
export function hasOneOfEachName(list: string, value: unknown): boolean {
  const members = membersOf(list, value);
  if (members === undefined) return true;
  const isDistinct = !Array.isArray(value) || members.size === value.length;
  return isDistinct && [...members].every(([key, member]) => !key.includes('/') && hasOneOfEachName(key, member));
}

/** What stands at a path of a document, "profiles/main/criteria/size/weight"; undefined when nothing does. */
export function valueAt(document: unknown, path: string): unknown {
  let value: unknown = document;
  let list = '';
  for (const key of path === '' ? [] : path.split('/')) {
    value = membersOf(list, value)?.get(key);
    list = key;
  }
  return value;
}

/** A value within a document: what it is called, and whether it is an entry of a list, which is there or not. */
type Place = { list: string; isEntry: boolean };

/** The document with a value put in at a path; undefined takes out what stands there. An absent object on the way is made, an entry of a list is not. */
export function withValue(document: unknown, path: string, value: unknown): unknown {
  const put = (within: unknown, { list, isEntry }: Place, keys: readonly string[]): unknown => {
    const [key, ...rest] = keys;
    if (key === undefined) return value;
    const members = membersOf(list, isEntry ? within : (within ?? {}));
    if (members === undefined) return within;
    const place = { list: key, isEntry: Array.isArray(within) };
    return withMembers(within, new Map(members).set(key, put(members.get(key), place, rest)));
  };
  return put(document, { list: '', isEntry: false }, path.split('/'));
}

/** True when two values of a document say the same, in the same order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const [ours, theirs] = [membersOf('', one), membersOf('', other)];
  if (ours === undefined || theirs === undefined || Array.isArray(one) !== Array.isArray(other)) return false;
  const said = (members: ReadonlyMap<string, unknown>) => [...members].filter(([, value]) => value !== undefined);
  const left = said(ours);
  return left.length === said(theirs).length && left.every(([key, value]) => isSame(value, theirs.get(key)));
}
