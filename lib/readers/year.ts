/** The year a text states on its own or at the start of a date, between 1000 and 2100. */
export const yearOf = (text: string): number | undefined => {
  const [, year] = /(?<!\d)(1\d{3}|20\d{2}|2100)(?!\d)/.exec(text) ?? [];
  return year === undefined ? undefined : Number(year);
};
