import type { CountryCode } from '../../prospect/text.ts';
import { anyOf, usStates } from './states.ts';

/** A postcode found in running text, with what stands fixed beside it. Offsets are [start, end) in the text. */
export type Postal = {
  start: number;
  end: number;
  code: string;
  region?: string;
  /** Where town stands: before the code as in English, after it as on the continent. */
  town: 'before' | 'after';
  /** Countries that write it so, the likeliest first; one when the form tells. */
  countries: readonly CountryCode[];
  /** End of the address before it; nothing before that belongs to this one. */
  previousEnd: number;
  /** Text right after the code that is the town; for 'after' only. */
  locality?: string;
};

/** Countries whose form of postcode is common in other text too ("2014 UK"): the page must point there. */
export const mostlyOther: ReadonlySet<string> = new Set(['NL', 'PL', 'PT']);

type Form = { pattern: RegExp; town: Postal['town']; countries: readonly CountryCode[] };

const gap = String.raw`[ \u00a0\n,]{1,3}`;
const townWord = String.raw`\p{Lu}[\p{L}.'’]{0,30}`;
const linkWord = String.raw`(?:am|an|der|den|dem|im|in|bei|ob|vor|zu|auf|unter|sur|sous|les|lès|la|le|aux?|de|del|della|dei|degli|di|da|do|du|des|d['’]|en|op|aan|el|al|las|los|s\/|a\.\s?|i\.\s?|v\.\s?|y|e)`;
const town = String.raw`(?<town>${townWord}(?:[ /-](?:${linkWord}[ -]?){0,3}${townWord}){0,4}(?:[ ]?\([\p{L} ./-]{2,30}\))?(?:[ ]\d{1,2}(?![\d.])|[ ]cedex(?:[ ]\d{1,2})?)?)`;
const continental = (prefix: string, code: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d.,/+-])(?:(?:${prefix})[-– ]{1,3})?(?<code>${code})(?!\d)[ \u00a0\n,]{1,3}${town}`,
    'gu',
  );

const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<region>${anyOf.US})\.?${gap}(?:USA?${gap})?(?<code>\d{5}(?:[-–]\d{4})?)(?![\d-])`,
      'gu',
    ),
    town: 'before',
    countries: ['US'],
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?<region>${anyOf.CA})\.?\)?[ \u00a0\n,-]{1,4})?(?<code>[ABCEGHJ-NPR-TVXY]\d[A-Z][ -]?\d[A-Z]\d)(?![\p{L}\d])`,
      'gu',
    ),
    town: 'before',
    countries: ['CA'],
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<region>${anyOf.AU})\.?${gap}(?:Australia${gap})?(?<code>\d{4})(?!\d)`,
      'gu',
    ),
    town: 'before',
    countries: ['AU'],
  },
  {
    pattern:
      /(?<![\p{L}\d/#=_-])(?<code>(?:[BEGLMNSW]\d|[A-PR-UWYZ][A-HK-Y]\d|[A-Z]{1,2}\d{2}|[A-Z]{1,2}\d[A-Z])[ \u00a0]{1,2}\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\d])/gu,
    town: 'before',
    countries: ['GB'],
  },
  {
    pattern: /(?<![\p{L}\d/#=_-])(?<code>[AC-FHKNPRTV-Y](?:\d{2}|6W)[ \u00a0]?[AC-FHKNPRTV-Y\d]{4})(?![\p{L}\d])/gu,
    town: 'before',
    countries: ['IE'],
  },
  { pattern: /(?<![\p{L}\d])(?<code>Dublin \d{1,2}W?)(?![\p{L}\d])/gu, town: 'before', countries: ['IE'] },
  {
    pattern:
      /(?<![\p{L}\d])(?<region>A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)[ \n,./-]{1,4}(?:CEP:?[ ]?)?(?<code>\d{5}-\d{3})(?!\d)/gu,
    town: 'before',
    countries: ['BR'],
  },
  {
    pattern: /(?<=\p{Ll},?[ \n])(?<code>\d{4})(?![\d.])(?=[\n,]|$|[ ](?:New|NZ|South))/gu,
    town: 'before',
    countries: ['NZ', 'ZA'],
  },
  { pattern: continental('NL', String.raw`[1-9]\d{3}[ \u00a0]?[A-Z]{2}`), town: 'after', countries: ['NL'] },
  { pattern: continental('PL', String.raw`\d{2}-\d{3}`), town: 'after', countries: ['PL'] },
  { pattern: continental('P|PT', String.raw`\d{4}-\d{3}`), town: 'after', countries: ['PT'] },
  { pattern: continental('D|DE', String.raw`(?<=\bDE?[-– ]{1,3})\d{5}`), town: 'after', countries: ['DE'] },
  { pattern: continental('F|FR', String.raw`(?<=\bFR?[-– ]{1,3})\d{5}`), town: 'after', countries: ['FR'] },
  { pattern: continental('I|IT', String.raw`(?<=\bIT?[-– ]{1,3})\d{5}`), town: 'after', countries: ['IT'] },
  { pattern: continental('E|ES', String.raw`(?<=\bES?[-– ]{1,3})\d{5}`), town: 'after', countries: ['ES'] },
  { pattern: continental('A|AT', String.raw`(?<=\bAT?[-– ]{1,3})\d{4}`), town: 'after', countries: ['AT'] },
  { pattern: continental('CH|FL', String.raw`(?<=\b(?:CH|FL)[-– ]{1,3})\d{4}`), town: 'after', countries: ['CH'] },
  { pattern: continental('B|BE', String.raw`(?<=\bBE?[-– ]{1,3})\d{4}`), town: 'after', countries: ['BE'] },
  { pattern: continental('DK', String.raw`(?<=\bDK[-– ]{1,3})\d{4}`), town: 'after', countries: ['DK'] },
  {
    pattern: continental('FIN?|SE?|CZ|SK|GR|HR|SI|L|LU|EE|LT|LV|TR', String.raw`\d{3}[ \u00a0]\d{2}`),
    town: 'after',
    countries: ['SE', 'CZ', 'SK', 'GR'],
  },
  {
    pattern: continental('FIN?|HR|TR|EE|UA|RS|MX', String.raw`\d{5}`),
    town: 'after',
    countries: ['DE', 'FR', 'IT', 'ES', 'FI', 'HR', 'EE', 'TR', 'UA', 'RS', 'MX', 'TH', 'MY', 'MA', 'SM', 'MC'],
  },
  {
    pattern: continental('N|NO|L|LU|SI|LV|H|HU', String.raw`[1-9]\d{3}|0\d{3}`),
    town: 'after',
    countries: ['CH', 'AT', 'BE', 'DK', 'NO', 'HU', 'LU', 'BG', 'SI', 'ZA', 'NL', 'AU', 'NZ'],
  },
  {
    pattern: continental('RU|BY|IN|CN|RO|SG', String.raw`\d{6}`),
    town: 'after',
    countries: ['RU', 'BY', 'RO', 'CN', 'KZ'],
  },
];

/** "12 Main Street, Boise, ID" has no postcode; a street must stand before it. */
const stateOnly = new RegExp(
  String.raw`(?<=\p{L}, ?)(?<region>${[...usStates.keys()].join('|')})(?<code>)(?![\p{L}\d.]|[ ,]{0,2}\d{5})`,
  'gu',
);
const allForms: readonly Form[] = [...forms, { pattern: stateOnly, town: 'before', countries: ['US'] }];

const most = 60;

/** Postcodes in a text, in its order; where two forms fit the same place the more telling one stays. */
export const postalsIn = (text: string): Postal[] => {
  const found: Postal[] = [];
  for (const form of allForms) {
    let count = 0;
    for (const match of text.matchAll(form.pattern)) {
      if (++count > most) break;
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push(postalOf(form, match));
    }
  }
  return found.sort((one, other) => one.start - other.start);
};

const postalOf = ({ town, countries }: Form, match: RegExpExecArray): Postal => {
  const { code = '', region, town: locality } = match.groups ?? {};
  return {
    start: match.index,
    end: match.index + match[0].length,
    previousEnd: 0,
    code: code.replace(/\u00a0/g, ' '),
    town,
    countries,
    ...(region === undefined ? {} : { region }),
    ...(locality === undefined ? {} : { locality: locality.trim() }),
  };
};
