import { languageSpoken } from './phrase.ts';

const countries = new Map<string, Intl.DisplayNames>();

function nameIn(language: string, code: string): string {
  const names = countries.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  countries.set(language, names);
  return names.of(code) ?? code;
}

/** Name of a country by its code, in the user's language. */
export const countryName = (code: string): string => nameIn(languageSpoken(), code);

/** English name of a country by its code: understood from everybody. */
export const englishName = (code: string): string => nameIn('en', code);
