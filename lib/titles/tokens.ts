import { fold } from './fold.ts';

/** A token that parts a title into posts of their own: "Founder / CEO", "Manager, Sales", "Head (interim)". */
export const breakToken = '|';

const longestTitle = 300;

/** Endings for every gender and notes such as "(m/w/d)": they say nothing about the post. */
const genders: readonly (readonly [RegExp, string])[] = [
  [/\(\s?[mwfhdx](?:\s?[/|,]\s?[mwfhdxi*]){1,3}\s?\)/giu, ' '],
  [
    /(\p{Ll})(?:[:*_/](?:in|innen|a|e|trice|euse|ère|ora)|\((?:in|innen|e|a|trice|euse|ère|ora)\))(?![\p{L}\d])/gu,
    '$1',
  ],
  [/(\p{Ll})In(?:nen)?(?![\p{L}\d])/gu, '$1in'],
];

/** "C.E.O." and "V.P." are written with dots, "R & D" with spaces. */
const initials: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/(?<![\p{L}\d])(?:\p{L}\.){2,5}\p{L}?(?![\p{L}\d])/gu, (found) => found.replaceAll('.', '')],
  [/(?<![\p{L}\d])([RPMLH])\s?&\s?([DLARS])(?![\p{L}\d])/gu, '$1$2'],
];

/** Without one of these signs there is nothing to rewrite. */
const rewritable = /[(:*_/.&]|In/;

const rewrite = (text: string): string => {
  if (!rewritable.test(text)) return text;
  let rewritten = text;
  for (const [pattern, by] of [...genders, ...initials])
    rewritten = typeof by === 'string' ? rewritten.replace(pattern, by) : rewritten.replace(pattern, by);
  return rewritten;
};

const token = /[\p{L}\p{N}]+|['’´`]s(?![\p{L}\p{N}])|\s[-–—]\s|[–—,;:/|()[\]•·●■\n]|[&+@]/gu;

const tokenOf = (found: string): string => {
  if (/^['’´`]/.test(found)) return "'s";
  if (/^[&+@]$/.test(found)) return found;
  return /^[\p{L}\p{N}]/u.test(found) ? fold(found) : breakToken;
};

/** The words of a title, folded, with `|` where it is parted, `&` where it joins and `'s` where something is possessed. */
export const tokensOf = (title: string): string[] => {
  const text = rewrite(title.slice(0, longestTitle).normalize('NFKC'));
  return (text.match(token) ?? []).map(tokenOf).slice(0, 60);
};
