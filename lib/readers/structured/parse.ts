/** A value of JSON, as parsed. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const deepest = 40;

/**
 * JSON as pages write it: byte order mark, CDATA and HTML comment wrappers, comments, trailing commas, raw line breaks
 * and unknown escapes in strings, HTML-escaped quotes and several objects in a row are forgiven. Undefined when it still is no JSON, or nested deeper than 40.
 */
export const tolerantJson = (text: string): Json | undefined => {
  const bare = unwrapped(text);
  if (isTooDeep(bare)) return undefined;
  return parsed(bare) ?? mended(bare) ?? (/&(?:quot|#34);/.test(bare) ? mended(unescaped(bare)) : undefined);
};

const mended = (text: string): Json | undefined => {
  const whole = repaired(text);
  return parsed(whole) ?? (whole.trimStart().startsWith('{') ? parsed(`[${whole}]`) : undefined);
};

const unwrapped = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/^\s*(?:\/\*\s*)?(?:\/\/\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*\s*)?(?:\/\/\s*)?(?:\]\]|--)>(?:\s*\*\/)?\s*$/, '')
    .replace(/;\s*$/, '');

const unescaped = (text: string): string =>
  text
    .replaceAll(/&(?:quot|#34);/g, '"')
    .replaceAll(/&(?:apos|#39);/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const parsed = (text: string): Json | undefined => {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as Json; // what JSON.parse gives is JSON
  } catch {
    return undefined; // not JSON: an expected answer
  }
};

/** Counts open brackets outside of strings. */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > deepest) return true;
  }
  return false;
};

/** A string (or the rest of the text after a lone quote), a comment, a run of what matters to nobody, or one other unit. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"?|\/\*.*?(?:\*\/|$)|\/\/[^\n]*|[^"/{}[\],]+|./gs;

const repaired = (text: string): string => {
  const kept: string[] = [];
  for (const [token] of text.matchAll(tokens)) {
    if (token.length > 1 && token.startsWith('/')) continue;
    kept.push(token.startsWith('"') ? mendedString(token) : token);
  }
  return withRightCommas(kept);
};

/** JSON knows few escapes and no control characters within strings. */
const mendedString = (token: string): string =>
  token
    .replace(/[\p{Cc}]+/gu, ' ')
    .replace(/\\(.)/gs, (whole, escaped: string) => ('"\\/bfnrtu'.includes(escaped) ? whole : escaped));

/** Joins tokens, leaving out commas that stand before a closing bracket and parting objects that follow each other. */
const withRightCommas = (all: readonly string[]): string => {
  const kept: string[] = [];
  let lastComma = -1;
  let last = '';
  for (const token of all) {
    if ((token === '}' || token === ']') && lastComma >= 0) kept[lastComma] = '';
    if (token === '{' && last === '}') kept.push(',');
    if (token.trim() !== '') {
      last = token;
      lastComma = token === ',' ? kept.length : -1;
    }
    kept.push(token);
  }
  return kept.join('');
};
