/** A tag as the browser writes it. `attributes` is what stands behind its name, `end` the place behind its ">". */
export type OpeningTag = {
  readonly name: string;
  readonly attributes: string;
  readonly end: number;
  readonly isEmpty: boolean;
};

/** Elements that the browser writes without an end. */
export const endless: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

const [tab, lineFeed, space, slash, greater] = [9, 10, 32, 47, 62];
const endsName = (code: number) =>
  code === space || code === greater || code === slash || code === lineFeed || code === tab;

/** Where the "=" of an attribute stands, the space before which stands at `at`: a name may itself begin with one. */
const equalsOf = (html: string, at: number): number => html.indexOf('="', at + 2);

/** Where an attribute that begins at `at` ends; -1 where none does. */
const behindAttribute = (html: string, at: number): number => {
  const from = equalsOf(html, at);
  return from < 0 ? -1 : html.indexOf('"', from + 2) + 1 || -1;
};

/** The tag whose "<" stands at `at`; undefined where the markup breaks off, or is none that a browser writes. */
export const openingAt = (html: string, at: number): OpeningTag | undefined => {
  let from = at + 1;
  while (from < html.length && !endsName(html.charCodeAt(from))) from += 1;
  let end = from;
  while (html.charCodeAt(end) === space && html.charCodeAt(end + 1) !== slash) {
    end = behindAttribute(html, end);
    if (end < 0) return undefined;
  }
  const close = html.indexOf('>', end);
  if (close < 0 || close > end + 2) return undefined;
  const name = html.slice(at + 1, from);
  return { name, attributes: html.slice(from, end), end: close + 1, isEmpty: html.charCodeAt(close - 1) === slash };
};

const meant: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
  '&#9;': '\t',
  '&#10;': '\n',
  '&#13;': '\r',
  '&#xA;': '\n',
  '&#x9;': '\t',
  '&#xD;': '\r',
};

/** What a text or a value means: the browser writes these characters as names, and no others. */
export const textIn = (written: string): string =>
  written.includes('&')
    ? written.replace(/&(?:amp|lt|gt|quot|nbsp|#(?:9|10|13|x[A9D]));/g, (name) => meant[name] ?? name)
    : written;

/** Names and values in a tag, as it says them. */
export const attributesIn = (attributes: string): [name: string, value: string][] => {
  const found: [string, string][] = [];
  for (let at = 0; at < attributes.length; ) {
    const equals = equalsOf(attributes, at);
    const close = behindAttribute(attributes, at);
    if (close < 0) break;
    found.push([attributes.slice(at + 1, equals), textIn(attributes.slice(equals + 2, close - 1))]);
    at = close;
  }
  return found;
};

/** The value of one attribute in a tag; undefined when absent. What looks like it may be the end of another's value. */
export const attributeIn = (attributes: string, name: string): string | undefined => {
  const start = ` ${name}="`;
  if (!attributes.includes(start)) return undefined;
  for (let at = 0; at < attributes.length; ) {
    const close = behindAttribute(attributes, at);
    if (close < 0) return undefined;
    if (attributes.startsWith(start, at)) return textIn(attributes.slice(at + start.length, close - 1));
    at = close;
  }
  return undefined;
};
