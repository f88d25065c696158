import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode } from '../prospect/text.ts';

/**
 * A telephone number in E.164, when the text is one valid number: with its dialling code, or in the first of the
 * countries whose numbering it fits. Undefined for extensions, registers, postcodes and other digits, and for numbers at
 * premium rate.
 */
export const phoneNumber = (text: string, countries: readonly CountryCode[]): string | undefined => {
  const digits = text
    .slice(0, 60)
    .replace(/^\s*tel:/i, '')
    .replace(/\(0\)/, '')
    .replace(/^\s*00/, '+');
  for (const country of /^\s*\+/.test(digits) ? [undefined] : countries) {
    const number = parsed(digits, country);
    if (number?.isValid()) return isDear(number) ? undefined : number.number;
  }
  return undefined;
};

/** A number in E.164 in the groups of its country: "+43316555014" becomes "+43 316 555014"; anything else stays as it is. */
export const phoneInGroups = (e164: string): string => parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;

/** Mexico's former prefix for calls across the country and to free numbers: "01 800 555 0142". */
const formerPrefix = /^\s*\(?01\)?[\s.-]{1,2}(?=\(?[2-9])/;

const parsed = (digits: string, country: string | undefined): PhoneNumber | undefined =>
  parsePhoneNumberFromString(country === 'MX' ? digits.replace(formerPrefix, '') : digits, {
    ...(country !== undefined && { defaultCountry: country as 'US' }), // an unknown country is refused by the library
    extract: false,
  });

/** Service numbers that cost a little more than others and are many a firm's only one: British 084 and 087, South African 086. */
const service = /^\+(?:448[47]|2786)/;

/** True for numbers at premium rate: games, chats and dear hotlines, on which nobody calls a company. */
const isDear = (number: PhoneNumber): boolean => number.getType() === 'PREMIUM_RATE' && !service.test(number.number);
