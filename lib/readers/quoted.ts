import type { Line } from './page-lines.ts';
import { around } from './page-tree.ts';

const marks = /^["“„»«'‘]|["”“]$/;
const praise = /testimonial|review|quote|customer|client-stor|case-stud/i;
const levels = 4;

/** True for praise and stories of others, which are not what the company says of itself. */
export const isQuoted = (line: Line): boolean => {
  if (marks.test(line.text)) return true;
  let steps = 0;
  for (const { tag, attributes } of around(line.element)) {
    if (tag === 'blockquote' || tag === 'q' || praise.test(attributes.class ?? '')) return true;
    if (++steps > levels) return false;
  }
  return false;
};
