import { type Seniority, seniorities } from '../prospect/person.ts';
import { type Item, plays } from './items.ts';
import { breakToken } from './tokens.ts';

/** One post of a title with its scope: "Director of Sales" of "Director of Sales & Founder". */
export type Segment = {
  items: readonly Item[];
  /** Posts the person holds; those in the scope ("Assistant to the CEO") are other people's. */
  held: readonly Item[];
};

/** True when `one` outranks `other`. */
export const outranks = (one: Seniority, other: Seniority): boolean =>
  seniorities.indexOf(one) < seniorities.indexOf(other);

const isEnd = (item: Item | undefined): boolean =>
  item === undefined || item.phrase === "'s" || plays(item, 'join') || plays(item, 'scope') || plays(item, 'employer');

/** "Partner" is a post at the end of its words, not in "partner manager"; fillers between do not count. */
const standsAlone = (items: readonly Item[], at: number): boolean => {
  const rest = items.slice(at + 1);
  const next = rest.find((item) => !plays(item, 'filler') || isEnd(item));
  return isEnd(next);
};

/** "Consultant, principal" owns nothing: such words raise the occupation before them. */
const raisesBefore = (items: readonly Item[], at: number): boolean =>
  plays(items[at], 'senior') && items.slice(0, at).some((item) => item.post?.seniority === 'individual');

/** "Owner Acme Bakery": the firm's name follows the post without a comma. */
const namesFirm = (items: readonly Item[], at: number): boolean =>
  at === 0 &&
  items[0]?.post?.seniority === 'owner' &&
  !plays(items[0], 'senior') &&
  items[1]?.isKnown === false &&
  items.slice(1).every((item) => item.post === undefined);

const isHeld = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (item?.post === undefined) return false;
  if (!plays(item, 'bound')) return true;
  return (standsAlone(items, at) || namesFirm(items, at)) && !raisesBefore(items, at);
};

const heldIn = (items: readonly Item[]): Item[] => {
  const scope = items.findIndex((item, at) => plays(item, 'scope') && at > 0 && !plays(item, 'join'));
  const own = scope < 0 ? items : items.slice(0, scope);
  const owner = own.findLastIndex((item) => item.phrase === "'s");
  return own.filter((_, at) => at > owner && isHeld(items, at));
};

/** Cuts what follows "at" or "bei": the employer's words say nothing about the post. */
const withoutEmployer = (items: readonly Item[]): readonly Item[] => {
  const at = items.findIndex((item, place) => place > 0 && plays(item, 'employer'));
  return at < 0 ? items : items.slice(0, at);
};

const splitAt = (items: readonly Item[], isSplit: (at: number) => boolean): Item[][] => {
  const parts: Item[][] = [[]];
  items.forEach((item, at) => {
    if (isSplit(at)) parts.push([]);
    else parts.at(-1)?.push(item);
  });
  return parts.filter((part) => part.length > 0);
};

/** True when the words before a join hold a post above an occupation, or have no scope that could swallow what follows. */
const mayEnd = (before: readonly Item[]): boolean => {
  const rank = heldIn(before).some((item) => item.post !== undefined && outranks(item.post.seniority, 'senior'));
  return rank || !before.some((item) => plays(item, 'scope') && !plays(item, 'join'));
};

/** "Chairman and CEO" are two posts, "Head of Sales and Marketing" is one: a join parts only where a post follows. */
const partsOf = (line: readonly Item[]): Item[][] =>
  splitAt(line, (at) => {
    if (!plays(line[at], 'join')) return false;
    const rest = line.slice(at + 1);
    const end = rest.findIndex((item) => plays(item, 'join'));
    const next = end < 0 ? rest : rest.slice(0, end);
    return mayEnd(line.slice(0, at)) && heldIn(next).length > 0 && heldIn(line.slice(0, at)).length > 0;
  });

/** The posts of a title, in order, each with its own scope. */
export const segmentsOf = (items: readonly Item[]): Segment[] =>
  splitAt(items, (at) => items[at]?.phrase === breakToken)
    .flatMap((line) => partsOf(withoutEmployer(line)))
    .map((part) => ({ items: part, held: heldIn(part) }));
