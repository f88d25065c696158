import { type Seniority, seniorities } from '../prospect/person.ts';
import { plays } from './items.ts';
import type { Role } from './lexicon.ts';
import { outranks, type Segment } from './segments.ts';

const has = (segment: Segment, role: Role): boolean => segment.items.some((item) => plays(item, role));

/** The highest post of a segment; a founder who puts a chief's post first is a chief. */
export const outrankingIn = ({ held }: Segment): Seniority | undefined => {
  const ranks = held.flatMap((item) => (item.post === undefined ? [] : [item.post.seniority]));
  if (ranks[0] === 'c-suite') return 'c-suite';
  return seniorities.find((seniority) => ranks.includes(seniority));
};

/** True when the words before the first scope say that the person helps a post ("CEO's assistant"), not deputises for it. */
export const isHelper = ({ items }: Segment): boolean => {
  const end = items.findIndex((item, at) => at > 0 && plays(item, 'scope'));
  const own = end < 0 ? items : items.slice(0, end);
  const helper = own.findLastIndex((item) => plays(item, 'helper'));
  if (helper < 0) return false;
  const following = own
    .slice(helper + 1)
    .some((item) => item.post !== undefined && outranks(item.post.seniority, 'senior'));
  return !(following && plays(own[helper], 'deputy'));
};

const isRaised = (segment: Segment): boolean => {
  const end = segment.items.findIndex((item, at) => at > 0 && plays(item, 'scope'));
  const own = end < 0 ? segment.items : segment.items.slice(0, end);
  return own.some((item) => plays(item, 'senior') && !segment.held.includes(item));
};

const isLowered = (segment: Segment): boolean => {
  const end = segment.items.findIndex((item, at) => at > 0 && plays(item, 'scope'));
  return segment.items.slice(0, end < 0 ? undefined : end).some((item) => plays(item, 'junior'));
};

/** Rank of one post of a title; undefined when its words name none. */
export const rankOf = (segment: Segment): Seniority | undefined => {
  if (isLowered(segment)) return 'entry';
  if (has(segment, 'former') || isHelper(segment)) return 'individual';
  const rank = outrankingIn(segment);
  if ((rank === undefined || rank === 'individual') && isRaised(segment)) return 'senior';
  return rank;
};

/** The segment whose rank is the title's: the highest, but founders who put a chief's post first are chiefs, and trainees stay trainees. */
export const leadingSegment = (segments: readonly Segment[]): Segment | undefined => {
  const ranked = segments.filter((segment) => rankOf(segment) !== undefined);
  const first = ranked[0];
  if (first === undefined) return undefined;
  if (rankOf(first) === 'entry' || rankOf(first) === 'c-suite') return first;
  return ranked.reduce((leading, next) =>
    outranks(rankOf(next) ?? 'entry', rankOf(leading) ?? 'entry') && rankOf(next) !== undefined ? next : leading,
  );
};
