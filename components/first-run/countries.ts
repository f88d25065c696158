const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes that name no country: groups of them, places set aside, islands without people of their own, codes for private use. */
const noCountry = /^(?:AA|AC|CP|CQ|DG|EA|EU|EZ|IC|Q[M-Z]|TA|UN|X[A-JL-Z]|ZZ)$/;

/** A country by its code and its name in the language asked for. */
export type Country = { code: string; name: string };

/** True where the code is the one in use today: "UK" and "DD" are names of the past or of the street. */
const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

/** All countries, in the order of their names. */
export function countriesIn(language: string): Country[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const found = letters.flatMap((first) =>
    letters.flatMap((second): Country[] => {
      const code = first + second;
      const name = noCountry.test(code) ? undefined : names.of(code);
      return name && isCurrent(code) ? [{ code, name }] : [];
    }),
  );
  return found.sort((one, other) => one.name.localeCompare(other.name, language));
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Countries whose name holds what is sought, those that begin with it first; a code of two letters finds its own. */
export function matching(countries: readonly Country[], sought: string): Country[] {
  const wanted = folded(sought.trim());
  const rank = ({ code, name }: Country): number => {
    if (code.toLowerCase() === wanted) return 0;
    const at = folded(name).indexOf(wanted);
    return at > 0 ? 2 : at + 1 || 3;
  };
  const ranked = countries.map((country) => ({ country, rank: rank(country) })).filter((one) => one.rank < 3);
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ country }) => country);
}
