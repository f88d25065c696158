import type { Prospect } from './prospect.ts';

const dayLength = 86_400_000;

/** The instant before which something was first read too long ago to be kept, when it is kept for so many days. */
export const keptSince = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * dayLength).toISOString();

/**
 * True for an account of which only pages told, first read before an instant: nothing the user ever said goes with it. Reading it
 * again does not renew it.
 */
export const isOutlived = ({ changes, createdAt }: Prospect, before: string): boolean =>
  changes.length === 0 && createdAt < before;
