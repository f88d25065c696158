import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { legalNamesIn } from './legal-text.ts';
import { domainLabel } from './witness.ts';

const words =
  'raison sociale|dénomination sociale|ragione sociale|denominazione sociale|razón social|denominación social|denominação social|firmenname|firmenwortlaut|legal name|registered name|company name|statutaire naam|nazwa firmy|obchodní firma|toiminimi|商号|社名|会社名';
const label = new RegExp(`^(?:${words})\\s?[:：]?\\s?$`, 'iu');
const labelAndName = new RegExp(`^(?:${words})\\s?[:：]\\s?(?<name>[\\p{Lu}\\p{Lo}\\d][^:：@]{2,80})$`, 'iu');

/** "Raison sociale : …", "商号 …": true where the label of the full name stands before [start …) or on the line above. */
export const isLabelledName = (page: ReadablePage, { text, order }: Line, start: number): boolean =>
  label.test(text.slice(0, start)) || (start === 0 && label.test(page.lines[order - 1]?.text ?? ''));

type Labelled = { name: string; line: Line; start: number };

const mostWords = 8;

/** A name, no sentence and nothing to fill in. */
const isName = (text: string): boolean =>
  /^[\p{Lu}\p{Lo}\d]/u.test(text) &&
  /\p{L}{2}/u.test(text) &&
  !/[.!?*…]$|_{2}/u.test(text) &&
  text.split(' ').length <= mostWords;

/** The names that stand behind their label and are written without a legal form. */
export const labelledAs = (page: ReadablePage): Labelled[] =>
  page.lines.flatMap((line) => {
    const name = line.region === 'nav' ? undefined : labelAndName.exec(line.text)?.groups?.['name']?.trim();
    if (name === undefined || !isName(name) || legalNamesIn(line.text, domainLabel(page)).length > 0) return [];
    return [{ name, line, start: line.text.lastIndexOf(name) }];
  });
