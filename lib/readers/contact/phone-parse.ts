import type { CountryCode } from '../../prospect/text.ts';
import { phoneNumber } from '../phone-number.ts';
import { type Digits, partsOf, sentencesOf } from './phone-text.ts';

/** A telephone number in E.164 and where it stands. */
export type Number164 = { number: string; start: number; end: number };

const keypad = 'ABC2DEF3GHI4JKL5MNO6PQRS7TUV8WXYZ9';

/** "1-800-FLOWERS" as it is dialled; letters in capitals. */
export const onKeypad = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => /\d/.exec(keypad.slice(keypad.indexOf(letter)))?.[0] ?? letter).slice(0, 40);

/** Vanity words may be longer than the number; the rest is not dialled. */
const vanity = (text: string): string => {
  const digits = onKeypad(text).replace(/\D/g, '');
  const national = digits.startsWith('1') ? digits.slice(1) : digits;
  return `+1${national.slice(0, 10)}`;
};

/** True for digits that are only there to show where a number goes. */
export const isSampleNumber = (digits: string): boolean =>
  /(?:0?123456789|1234567890|12345678|987654321|5551234$|5555555|0{6}$|(\d)\1{6})/.test(digits);

/** Short service numbers cannot be dialled from abroad, so they have no international form. */
const shortest = 9;

const parse = (text: string, countries: readonly CountryCode[]): string | undefined => {
  const number = phoneNumber(
    /[A-Z]/.test(text) ? vanity(text) : text.replace(/^\(\s?((?:\+|00)\s?\d{1,4})\)/, '$1 '),
    countries,
  );
  return number === undefined || number.length < shortest || isSampleNumber(number.slice(1)) ? undefined : number;
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** "044 555 76 76/75": the last digits of a second number. */
const shortAlternative = /^(.{6,32}\d)\s?\/\s?(\d[\d\s]{0,8})$/;
/** "02/5550142-5550144": a dash where the whole is no number. */
const dashedAlternative = /^(.{6,32}\d)\s?-\s?([1-9]\d[\d\s]{3,6}\d)$/;

/** A number of which only the last digits are written, behind a whole one: "…, 5553982". */
export const shortened = (whole: string, digits: Digits): Number164[] => {
  const rest = digitsOf(digits.text);
  const isShort = /^[1-9]/.test(digits.text) && rest.length > 4 && rest.length < whole.length - 3;
  const number = isShort ? parse(`${whole.slice(0, whole.length - rest.length)}${rest}`, []) : undefined;
  return number === undefined ? [] : [{ number, start: digits.start, end: digits.end }];
};

/** Both numbers of "0141 5550981/5553982" and of "044 555 76 76/75". */
const withAlternative = (digits: Digits, countries: readonly CountryCode[], form: RegExp): Number164[] => {
  const match = form.exec(digits.text);
  const [first, rest] = [match?.[1] ?? '', digitsOf(match?.[2] ?? '')];
  const number = match === null ? undefined : parse(first, countries);
  if (number === undefined || rest.length > digitsOf(first).length - 2) return [];
  const second = parse(`${number.slice(0, number.length - rest.length)}${rest}`, countries);
  const found = [{ number, start: digits.start, end: digits.start + first.length }];
  return second === undefined ? found : [...found, { number: second, start: digits.start, end: digits.end }];
};

/** True where a slash seems to begin a second number, not to follow an area code: six digits stand before it. */
const hasAlternative = (text: string): boolean => {
  const at = text.lastIndexOf('/');
  const [before, behind] = [digitsOf(text.slice(0, at)).length, digitsOf(text.slice(at + 1)).length];
  return at > 0 && before >= 6 && behind > 0 && (behind <= 3 || before >= 8);
};

/** The telephone numbers in a run of digits, valid in the first of the countries that takes them; mostly one or none. */
export const numbersOf = (digits: Digits, countries: readonly CountryCode[]): Number164[] =>
  sentencesOf(digits).flatMap((part) => numbersIn(part, countries));

const aloneIn = (part: Digits, countries: readonly CountryCode[]): Number164[] => {
  const number = digitsOf(part.text).length < 6 ? undefined : parse(part.text, countries);
  return number === undefined ? [] : [{ number, start: part.start, end: part.end }];
};

/** "603555120/603555121": two whole numbers. */
const slashed = ({ text, start, end }: Digits, countries: readonly CountryCode[]): Number164[] => {
  const at = text.indexOf('/');
  const parts = [
    { text: text.slice(0, at), start, end: start + at },
    { text: text.slice(at + 1), start: start + at + 1, end },
  ];
  const isEach = at > 0 && parts.every((part) => digitsOf(part.text).length > 7);
  const found = isEach ? parts.flatMap((part) => aloneIn(part, countries)) : [];
  return found.length === 2 ? found : [];
};

const numbersIn = (digits: Digits, countries: readonly CountryCode[]): Number164[] => {
  if (digitsOf(digits.text).length < 6 && !/[A-Z]/.test(digits.text)) return [];
  const alternatives = hasAlternative(digits.text) ? withAlternative(digits, countries, shortAlternative) : [];
  if (alternatives.length > 0) return alternatives;
  const whole = parse(digits.text, countries);
  if (whole !== undefined) return [{ number: whole, start: digits.start, end: digits.end }];
  const dashed = withAlternative(digits, countries, dashedAlternative);
  if (dashed.length > 1) return dashed;
  const parts = partsOf(digits);
  return parts.length < 2 ? slashed(digits, countries) : parts.flatMap((part) => aloneIn(part, countries));
};
