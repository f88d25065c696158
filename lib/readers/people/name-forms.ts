/** "Eva Stein (Anschrift wie oben)" in an imprint. */
const asAbove =
  /\s\((?:(?:anschrift|adresse|address|adres|dirección|indirizzo)\s[^()]{2,30}|wie oben|s\. ?o\.|as above)\)$/iu;

/** "見本 花子（みほん はなこ）": how a name is said. */
const sounded = /\s?[(（][\p{Script=Hiragana}\p{Script=Katakana}ー・\s]{2,24}[)）]$/u;

/** "Ann BROOK (AB)" in a list of a practice: letters that stand for the name, not a firm's or a degree's. */
const withoutShortForm = (text: string): string => {
  const [, name = '', letters = ''] = /^(\p{Lu}[^()]{4,60})\s\((\p{Lu}{1,2}\p{L}{1,2})\)/u.exec(text) ?? [];
  const [first = '', ...rest] = name.split(/[\s-]/u).map((one) => one.charAt(0).toUpperCase());
  const isOfName =
    letters.toUpperCase().startsWith(first) && rest.some((one) => one === letters.charAt(1).toUpperCase());
  return first !== '' && isOfName ? `${name}${text.slice(name.length + letters.length + 3)}` : text;
};

/** "A.Brook" as "A. Brook". */
export const withSpaces = (text: string): string | undefined =>
  /^(?:\p{Lu}\.){1,3}\p{Lu}\p{Ll}/u.test(text) ? text.replace(/\.(?=\p{Lu}\p{Ll})/u, '. ') : undefined;

/** A name without what lists and imprints print around it: signs before it, its short form, words on its address. */
export const bareName = (text: string): string =>
  withoutShortForm(text.replace(/^[_*»›–—•·-]{1,3}\s/u, '').trim())
    .replace(asAbove, '')
    .replace(sounded, '')
    .replace(/(?:[,:;–-]|\s(?:u\.?|und|and|&|et|y|e))$/, '')
    .trim();
