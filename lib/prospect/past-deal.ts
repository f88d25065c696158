import type { ChangeOf } from './change.ts';

/** Where an outcome comes from that was taken in from a list of deals that ended before. */
export const pastDeal = 'past deal';

/** True for the end of a deal that was taken in from such a list. */
export const isPastDeal = ({ where }: Pick<ChangeOf<'happened'>, 'where'>): boolean => where === pastDeal;
