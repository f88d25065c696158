import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';
const longestEntry = 40;
/** "J. Brook" among "J. Stein" and "J. Weiden". */
const initial = /^\p{Lu}\p{Ll}?\./u;

/** "Mrs. Brook" among "Mrs. Stein" and "Mrs. Weiden", "Lion Brook" among others of a club. */
const called =
  /^(?:mr|mrs|ms|miss|mx|dr|dra|prof|sr|sra|srta|herr|frau|fr|hr|mme|mlle|madame|monsieur|m|me|dott|sig|dhr|mevr|drs|ing|mag|rev|cllr|lion|rotarian)\.?$/iu;

/** "Tess Burners" among "Tess Fans" and "Tess Valves": a make and what it makes, in short lines one under the other. */
export const isMake = ({ lines }: ReadablePage, { order, text }: Line): boolean => {
  const near = [order - 2, order - 1, order + 1, order + 2].flatMap((at) => lines[at] ?? []);
  const alike = near.filter((one) => one.text.length < longestEntry && firstWord(one.text) === firstWord(text));
  return (
    text.length < longestEntry &&
    !initial.test(text) &&
    !called.test(firstWord(text)) &&
    new Set([text, ...alike.map((one) => one.text)]).size > 2
  );
};
