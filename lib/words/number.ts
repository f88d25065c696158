import { languageSpoken, oncePerLanguage } from './phrase.ts';

/** What stands before the tenths: "," in German, "." in English. */
const decimalOf = oncePerLanguage(
  (name) => new Intl.NumberFormat(name).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.',
);
const decimal = (): string => decimalOf(languageSpoken());

const bare = /^-?\d{1,15}(?:[.,]\d{1,6})?$/;
/** Thousands, set apart in a way no language sets tenths apart. */
const spaced = /^-?\d{1,3}(?:[\s'’]\d{3}){1,4}(?:[.,]\d{1,6})?$/;
/** Thousands set apart by a sign that parts the tenths elsewhere: alone it means them only where the language says so. */
const parted = {
  ',': { once: /^-?[1-9]\d{0,2},\d{3}$/, often: /^-?\d{1,3}(?:,\d{3}){1,4}\.\d{1,6}$|^-?\d{1,3}(?:,\d{3}){2,4}$/ },
  '.': { once: /^-?[1-9]\d{0,2}\.\d{3}$/, often: /^-?\d{1,3}(?:\.\d{3}){1,4},\d{1,6}$|^-?\d{1,3}(?:\.\d{3}){2,4}$/ },
};

/** The number without what sets its thousands apart; as it is where nothing does. */
function ungrouped(typed: string): string {
  if (spaced.test(typed)) return typed.replace(/[\s'’]/g, '');
  const own = decimal() === ',' ? '.' : ',';
  if (parted[own].once.test(typed)) return typed.replace(own, '');
  const group = ([',', '.'] as const).find((sign) => parted[sign].often.test(typed));
  return group === undefined ? typed : typed.replaceAll(group, '');
}

/** A number as it was typed, with a point or a comma before the tenths and anything usual between thousands; undefined where it is none. */
export function numberIn(text: string): number | undefined {
  const plain = ungrouped(text.trim());
  return bare.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** A number as the text of a field: with the decimal sign of the user's language, and nothing between its thousands. */
export const numberText = (number: number): string => String(number).replace('.', decimal());
