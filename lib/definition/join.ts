import type { Definition } from './definition.ts';
import { comparedIn, within } from './document.ts';
import { isSame, membersOf, withMembers } from './path.ts';
import { unsigned } from './sign.ts';

/** Two drafts that came from one version, with that version where it is known. */
export type Drafts = { base: Definition | undefined; ours: Definition; theirs: Definition };

/** Something both drafts changed, each in its own way. */
export type Conflict = { path: string; base: unknown; ours: unknown; theirs: unknown };

/** By the path of each conflict, whose wording is taken. */
export type Choices = ReadonlyMap<string, 'ours' | 'theirs'>;

/** Two drafts made one, yet to be parsed. `conflicts` are all that both changed, whether settled by hand or not; while one is not, ours stands. */
export type Joined = { document: unknown; conflicts: Conflict[] };

type Three = { base: unknown; ours: unknown; theirs: unknown };
type Members = ReadonlyMap<string, unknown>;

const none: Members = new Map();

/** The keys of a list or object: in our order unless only they changed it; what is theirs alone comes last. */
function keysOf(base: Members, ours: Members, theirs: Members): string[] {
  const [was, one, other] = [base, ours, theirs].map((members) => [...members.keys()].join('\n'));
  const [first, second] = was === one && was !== other ? [theirs, ours] : [ours, theirs];
  return [...new Set([...first.keys(), ...second.keys()])];
}

/** What stands in three documents at one place. */
const members = (path: string, three: Three) => ({
  was: comparedIn(path, three.base) ?? none,
  one: comparedIn(path, three.ours),
  other: comparedIn(path, three.theirs),
});

/** The same list or object with these members, and all that is never compared left as it is. */
const remade = (like: unknown, joined: Members): unknown =>
  withMembers(like, Array.isArray(like) ? joined : new Map([...(membersOf('', like) ?? none), ...joined]));

/** Joins two drafts field by field: what only one of them changed is taken from it, what both changed as it was chosen. Nobody has signed it. */
export function join(drafts: Drafts, choices: Choices): Joined {
  const conflicts: Conflict[] = [];
  const chosen = (path: string, three: Three): unknown => {
    conflicts.push({ path, ...three });
    return choices.get(path) === 'theirs' ? three.theirs : three.ours;
  };
  const inside = (path: string, three: Three): unknown => {
    const { was, one, other } = members(path, three);
    if (one === undefined || other === undefined) return chosen(path, three);
    const joinedOf = (key: string) =>
      joinedAt(within(path, key), { base: was.get(key), ours: one.get(key), theirs: other.get(key) });
    return remade(three.ours, new Map(keysOf(was, one, other).map((key) => [key, joinedOf(key)])));
  };
  const joinedAt = (path: string, three: Three): unknown => {
    if (isSame(three.ours, three.theirs) || isSame(three.base, three.theirs)) return three.ours;
    return isSame(three.base, three.ours) ? three.theirs : inside(path, three);
  };
  const { base, ours, theirs } = drafts;
  const document = joinedAt('', { base: base && unsigned(base), ours: unsigned(ours), theirs: unsigned(theirs) });
  return { document, conflicts };
}
