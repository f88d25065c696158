import type { OutlineEntry, Snapshot } from '../prospect/snapshot.ts';

/**
 * Characters that show nothing and only break matching or mislead: controls (but tab and line breaks), soft hyphen,
 * zero-width and bidirectional marks, variation selectors, tag characters, icon fonts (private use), lone surrogates.
 */
const unseen =
  /[[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u{fff9}-\u{fffd}]--[\t\n\v\f\r]]/gv;
const plain = /^(?:[!-~]+ )*[!-~]*$/;
const space = /\s+/g;

/** Text without unseen characters, white space folded to single spaces, at most `max` UTF-16 units, never half a pair. */
export const cleanText = (text: string, max = 4_000): string => {
  const folded = plain.test(text) ? text : text.replace(unseen, '').replace(space, ' ').trim();
  return cut(folded, max);
};

/** The first `max` UTF-16 units of a text, one less where that would cut a surrogate pair. */
export const cut = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
};

/** As `cleanText`, but spaces at the ends and line breaks stay: they part words and lines of neighbouring runs. */
const cleanRun = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .replace(unseen, '')
        .replace(/\s*\n\s*/g, '\n')
        .replace(/[^\S\n]+/g, ' ');

/** A browser drops tabs and line breaks from these before it reads them; a space instead would make another address. */
const isAddress = new Set(['href', 'src', 'resource', 'itemid', 'about']);

const cleanAttributes = (attributes: NonNullable<OutlineEntry['a']>): NonNullable<OutlineEntry['a']> => {
  const clean: NonNullable<OutlineEntry['a']> = {};
  for (const name of Object.keys(attributes) as (keyof typeof clean)[]) {
    const raw = attributes[name] ?? ''; // the keys were parsed: kept attributes only
    clean[name] = cleanText(isAddress.has(name) ? raw.replace(/[\t\n\r]/g, '') : raw, 2_000);
  }
  return clean;
};

const cleanEntry = (entry: OutlineEntry): OutlineEntry => {
  if (entry.x !== undefined) return { ...entry, x: cleanRun(entry.x) };
  return entry.a === undefined ? entry : { ...entry, a: cleanAttributes(entry.a) };
};

/** A snapshot whose every text is clean. JSON-LD stays raw: its values are cleaned after parsing. */
export const cleanSnapshot = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  title: cleanText(snapshot.title, 1_000),
  lang: cleanText(snapshot.lang, 40),
  metas: snapshot.metas.map(({ name, content }) => ({ name: cleanText(name), content: cleanText(content) })),
  links: snapshot.links.map(({ rel, href, type }) => ({ rel: cleanText(rel), href: cleanText(href), type })),
  outline: snapshot.outline.map(cleanEntry),
});

const safeSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An address resolved against its page by the URL parser; undefined unless its scheme is http, https, mailto or tel. */
export const safeAddress = (address: string, base: string): string | undefined => {
  const from = base === '' ? undefined : base; // a page without an address still has whole ones on it
  if (!URL.canParse(address, from)) return undefined;
  const url = new URL(address, from);
  return safeSchemes.has(url.protocol) && url.href.length <= 2_000 ? url.href : undefined;
};

const tracking =
  /^(?:utm_\w*|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|igshid|twclid|li_fat_id|mc_[ce]id|_hs(?:enc|mi)|_ga|_gl|ref_src)$/i;

/** An http address without fragment, credentials and tracking parameters; anything else comes back as it is. */
export const plainAddress = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return address;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(pair.split('=', 1)[0] ?? ''));
  return `${url.origin}${url.pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
};

/** Signs that only decorate a text where it begins or ends: pictures, stars, squares. */
const ornaments = /^(?:\p{So}|\u{FE0F}|\u{200D}|\s){1,20}|(?:\p{So}|\u{FE0F}|\u{200D}|\s){1,20}$/gu;

/** A text without the signs that decorate it at its ends. */
export const withoutOrnaments = (text: string): string => text.replace(ornaments, '');
