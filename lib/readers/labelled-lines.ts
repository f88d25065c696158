import { madeOnce } from '../prospect/made-once.ts';
import type { ReadablePage } from './page.ts';
import type { Line } from './page-lines.ts';

const longestLabel = 40;
const longestValue = 80;

/** "Umsatzsteuer-Identifikationsnummer gemäß § 27 a Umsatzsteuergesetz:", with the number below it. */
const taxLabel = /^(?:umsatzsteuer-?identifikationsnummer|ust\.?-?id)[^:]{0,80}:$/iu;

/** True for a line that may name what the next one says: "Founded", "Mitarbeiter:", the first cell of a row. */
const isLabel = ({ text, linkShare }: Line): boolean =>
  taxLabel.test(text) || (text.length <= longestLabel && linkShare < 0.5 && /\p{L}/u.test(text) && !/\d/.test(text));

const isValue = ({ text, linkShare }: Line): boolean =>
  text.length <= longestValue && linkShare < 0.5 && /[\d０-９]/u.test(text);

/** Label and value that stand on lines of their own (cells of a row, term and definition), each pair as one line with a line break between. */
export const labelledLines = madeOnce((page: ReadablePage): Line[] =>
  page.lines.flatMap((line, at) => {
    const next = page.lines[at + 1];
    if (next === undefined || line.region === 'nav' || !isLabel(line) || !isValue(next)) return [];
    return [{ ...line, text: `${line.text}\n${next.text}` }];
  }),
);
