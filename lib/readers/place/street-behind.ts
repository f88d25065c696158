import { bare } from './bare.ts';
import type { Read } from './english.ts';
import type { Postal } from './postal.ts';
import { type Segment, segmentsIn } from './segments.ts';
import { streetness } from './street.ts';

/** A street read behind the town, and where it ends. */
export type ReadBehind = Read & { end: number };

const code = /^\s?\p{L}{0,3}[-–]?\s?\d{2,6}(?:[- ]\d{2,3})?[ ,]/u;

/** "00-001 Warszawa, ul. Brzozowa 12": on the town's line, for certain a street, and no other town behind it. */
export const streetBehind = (text: string, { end, start, locality }: Postal): ReadBehind | undefined => {
  const line = text.indexOf('\n', end);
  const last = Math.min(line < 0 ? text.length : line, end + 90);
  const [street]: Segment[] = /^,? ?[,·|–-] ?/.test(text.slice(end, end + 3)) ? segmentsIn(text, end, last) : [];
  const said = street === undefined ? '' : bare(street.text);
  if (street === undefined || locality === undefined || !/\d/.test(said) || streetness(said) < 1) return undefined;
  const after = text.slice(street.end, street.end + 24).replace(/^[\s,;|·–-]{1,3}/u, '');
  return code.test(after) ? undefined : { street: said, locality, start, sure: 1, end: street.end };
};
