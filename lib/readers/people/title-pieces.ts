import { titleOf, workIn } from '../../titles/title.ts';

const parting = /\s[·•|]\s/u;
const mostPieces = 8;

const rankOf = (piece: string): string =>
  workIn(piece) === 'post' ? (titleOf(piece).seniority ?? 'individual') : 'individual';
const leads = (piece: string): boolean => !['individual', 'entry', 'senior'].includes(rankOf(piece));

/** What "Director" is of: the field behind a rank that tells none; an owner's fields are the firm's. */
const isFieldOf = (before: string | undefined, piece: string): boolean =>
  before !== undefined && leads(before) && rankOf(before) !== 'owner' && workIn(piece) === 'field';

/**
 * "Owner · Master carpenter · Restorer", "Owner: Master carpenter": the post without the trades, fields and qualifications printed behind it; other
 * posts that lead stay, and all before them.
 */
export const withoutTrades = (title: string): string => {
  const [label = '', behind] = title.split(/:\s/u, 2);
  if (behind !== undefined && leads(label) && workIn(behind) === 'post' && !leads(behind)) return label;
  const pieces = title.split(parting, mostPieces);
  const [first = ''] = pieces;
  if (pieces.length < 2 || pieces.length === mostPieces || workIn(first) === undefined) return title;
  const last = pieces.findLastIndex((piece, nth) => nth === 0 || leads(piece) || isFieldOf(pieces[nth - 1], piece));
  return title.slice(0, pieces.slice(0, last + 1).join(' · ').length); // each parting is three signs long
};
