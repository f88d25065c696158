import type { Headcount } from './fact.ts';

const most = 10_000_000;
/** 28 · 1,200 · 1.200 · 1 200 · 1’200 · 10K · 1.5k; bounded, so linear. */
const figure = String.raw`(?<![\d.,])(\d{1,3}(?:[.,'’\u00a0\u2009\u202f ]\d{3}){1,2}(?!\d)|\d{1,8})(?:[.,](\d)(?=\s?[kK]\b))?(\s?[kK]\b)?`;
const figures = new RegExp(figure, 'g');
const range = new RegExp(`${figure}\\s?(?:-|–|—|to|bis|à|a)\\s?${figure}`);

const above =
  /(?:\b(?:over|more than|exceeding|above|upwards of|plus de|mehr als|más de|mas de|oltre|più di|piu di|meer dan|mais de|ponad|mer än|mere end|mer enn|yli|více než)|über|över|přes|>)\s*$/i;
const atLeast = /(?:\b(?:at least|a minimum of|mindestens|au moins|al menos|almeno|minstens)|≥)\s*$/i;
const below = /(?:\b(?:fewer than|less than|under|below|weniger als|moins de|menos de|meno di|minder dan)|<)\s*$/i;
const atMost =
  /(?:\b(?:up to|at most|a maximum of|bis zu|jusqu['’]à|hasta|fino a|tot|almost|nearly|fast|knapp|presque|casi|quasi)|≤)\s*$/i;
/** A minus, not a dash between words: no number of people is below nothing. */
const minus = /(?:^|\s)[-−–]$/;
const plus = /^\s?(?:\+|plus\b|or more\b|und mehr\b|et plus\b)/i;

const countOf = (digits: string, decimal: string | undefined, thousands: string | undefined): number => {
  const whole = Number(digits.replace(/\D/g, ''));
  return thousands === undefined ? whole : whole * 1_000 + Number(decimal ?? 0) * 100;
};

const interval = (min: number | undefined, max: number | undefined): Headcount | undefined => {
  if ((min ?? 0) > most || (max ?? 0) > most || (max ?? 0) < 0 || (min !== undefined && max !== undefined && min > max))
    return undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
};

const rangeOf = (match: RegExpExecArray): Headcount | undefined => {
  const [, from = '', fromDecimal, fromThousands, to = '', toDecimal, toThousands] = match;
  return interval(
    countOf(from, fromDecimal, fromThousands ?? (Number(from) < 100 ? toThousands : undefined)),
    countOf(to, toDecimal, toThousands),
  );
};

/**
 * The number of people a piece of text states, as an interval: "51–200", "1,001-5,000", "10K+", "over 200", "up to 50",
 * "28". Undefined when it states none, or a number no company has: "0", "-5". The caller makes sure that the piece speaks of people and of nothing else.
 */
export const numberOfPeople = (text: string): Headcount | undefined => {
  const inRange = range.exec(text);
  if (inRange !== null) return rangeOf(inRange);
  const [match] = text.matchAll(figures);
  if (match === undefined) return undefined;
  const [whole, digits = '', decimal, thousands] = match;
  const count = countOf(digits, decimal, thousands);
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  const after = text.slice(match.index + whole.length, match.index + whole.length + 12);
  if (count === 0 || minus.test(before)) return undefined; // what a form nobody filled in says
  if (above.test(before)) return interval(count + 1, undefined);
  if (atLeast.test(before) || plus.test(after)) return interval(count, undefined);
  if (below.test(before)) return interval(undefined, count - 1);
  if (atMost.test(before)) return interval(undefined, count);
  return interval(count, count);
};
