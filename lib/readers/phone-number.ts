import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode } from '../prospect/text.ts';

/**
 * A telephone number in E.164, when the text is one valid number: with its dialling code, or in the first of the
 * countries whose numbering it fits. Undefined for extensions, registers, postcodes and other digits.
 */
export const phoneNumber = (text: string, countries: readonly CountryCode[]): string | undefined => {
  const digits = text
    .slice(0, 60)
    .replace(/^\s*tel:/i, '')
    .replace(/\(0\)/, '')
    .replace(/^\s*00/, '+');
  if (/^\s*\+/.test(digits)) return valid(digits);
  for (const country of countries) {
    const number = valid(digits, country);
    if (number !== undefined) return number;
  }
  return undefined;
};

/** A number in E.164 in the groups of its country: "+43316555014" becomes "+43 316 555014"; anything else stays as it is. */
export const phoneInGroups = (e164: string): string => parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;

const valid = (digits: string, country?: string): string | undefined => {
  const options = country === undefined ? {} : { defaultCountry: country as 'US' }; // an unknown country is refused by the library
  const number = parsePhoneNumberFromString(digits, { ...options, extract: false });
  return number?.isValid() ? number.number : undefined;
};
