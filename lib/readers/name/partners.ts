const name = String.raw`\p{Lu}[\p{L}.’'-]{1,25}`;
/** "Harlow, Mott & Kerr", "Harlow Brook, Mott, Kerr and Sons": names in a row, the last two joined. */
const row = new RegExp(
  `^${name}(?: ${name}){0,2}(?:, ${name}){1,5},? (?:&|and|und|et|y|e|i|og|och|en) ${name}(?: (?!Directions|Contact|Attorneys|Lawyers|Our|The|All)${name}){0,3}`,
  'u',
);

/** Partners whose names begin a text, as a firm is called by them; undefined where none are. */
export const partnersIn = (text: string): string | undefined => row.exec(text.slice(0, 200))?.[0];
