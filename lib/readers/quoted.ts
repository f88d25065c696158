import type { Line } from './page-lines.ts';
import { around } from './page-tree.ts';

const marks = /^["“„»«'‘]|["”“]$/;
const praise = /testimonial|review|quote|customer|client-stor|case-stud/i;
/** What a quotation does not hold: pages of old indent their lists with the element for quotations. */
const listing: ReadonlySet<string> = new Set(['li', 'dd', 'td', 'address']);
const levels = 4;

/** True for praise and stories of others, which are not what the company says of itself. */
export const isQuoted = (line: Line): boolean => {
  if (marks.test(line.text)) return true;
  let steps = 0;
  let isListed = false;
  for (const { tag, attributes } of around(line.element)) {
    if ((tag === 'blockquote' && !isListed) || tag === 'q' || praise.test(attributes.class ?? '')) return true;
    isListed ||= listing.has(tag);
    if (++steps > levels) return false;
  }
  return false;
};
