const named = new Map(
  'amp:& quot:" apos:\' lt:< gt:> nbsp:\u00a0 ndash:– mdash:— lsquo:‘ rsquo:’ ldquo:“ rdquo:” hellip:… copy:© reg:® trade:™ auml:ä ouml:ö uuml:ü Auml:Ä Ouml:Ö Uuml:Ü szlig:ß eacute:é egrave:è agrave:à ccedil:ç ecirc:ê ocirc:ô ntilde:ñ oslash:ø aring:å aelig:æ'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

const reference = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;

const character = (name: string): string | undefined => {
  if (!name.startsWith('#')) return named.get(name);
  const code = Number.parseInt(name.replace(/^#x?/i, ''), /^#x/i.test(name) ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};

/** Text with its HTML character references read once, as "Brook &amp; Stein" in JSON-LD; unknown ones stay. */
export const withoutEntities = (text: string): string =>
  text.includes('&') ? text.replace(reference, (whole, name: string) => character(name) ?? whole) : text;
