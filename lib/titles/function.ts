import type { JobFunction, Seniority } from '../prospect/person.ts';
import type { Item } from './items.ts';
import type { Segment } from './segments.ts';
import { isHelper, outrankingIn } from './seniority.ts';

type Vote = { for: JobFunction; weight: number };

/** A post that tells its function outweighs a field, a field a suggestion; among equals the first word counts. */
const weights = { post: 4, field: 3, general: 3, hint: 1 };

const votesOf = (item: Item, segment: Segment): Vote[] => {
  const votes: Vote[] = [];
  const told = segment.held.includes(item) ? item.post?.function : undefined;
  const helps = isHelper(segment);
  if (told !== undefined && !(helps && told === 'general-management'))
    votes.push({ for: told, weight: told === 'general-management' ? weights.general : weights.post });
  if (item.field !== undefined) votes.push({ for: item.field, weight: weights.field });
  if (item.hint !== undefined && !helps) votes.push({ for: item.hint, weight: weights.hint });
  return votes;
};

const strongest = (votes: readonly Vote[]): Vote | undefined =>
  votes.reduce<Vote | undefined>((best, vote) => (vote.weight > (best?.weight ?? 0) ? vote : best), undefined);

const voteOf = (segment: Segment): Vote | undefined =>
  strongest(segment.items.flatMap((item) => votesOf(item, segment)));

const isScoped = (segment: Segment): boolean => segment.items.some((item) => !item.isKnown);

/** Where no word tells: those who run a firm do general management, and so does a bare director or vice president. */
const unnamed = (seniority: Seniority | undefined, leading: Segment | undefined): JobFunction => {
  if (seniority === 'owner' || seniority === 'c-suite') return 'general-management';
  const bare = leading !== undefined && !isScoped(leading);
  return bare && (seniority === 'vp' || seniority === 'director') ? 'general-management' : 'other';
};

/** The function of a title: of its leading post, else of the words nearest after it, else of any. */
export const functionOf = (segments: readonly Segment[], leading: Segment | undefined): JobFunction => {
  const after = leading === undefined ? [] : segments.slice(segments.indexOf(leading) + 1);
  const scope = after.filter((segment) => segment.held.length === 0);
  const votes = [...(leading === undefined ? [] : [leading]), ...scope, ...after, ...segments].flatMap(
    (segment) => voteOf(segment) ?? [],
  );
  const found = votes.find((vote) => vote.weight > weights.hint) ?? votes[0];
  if (found !== undefined) return found.for;
  return unnamed(leading === undefined || isHelper(leading) ? undefined : outrankingIn(leading), leading);
};
