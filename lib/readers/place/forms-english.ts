import type { CountryCode } from '../../prospect/text.ts';
import { lazily } from '../lazily.ts';
import { anyOf, usStates } from './states.ts';

/** How a country writes postcode and region. Groups: code, region, town. */
export type Form = {
  pattern: () => RegExp;
  /** What every match holds: cheap to make ready and to look for, as most patterns of most pages need never be. */
  hint: RegExp;
  town: 'before' | 'after';
  countries: readonly CountryCode[];
  /**
   * What else must be there, as the form is found in other text too: 'street' a street or box before it; 'proof' a
   * certain street, the country named beside it, or a page that points there; 'home' a certain street on such a page.
   */
  wants?: 'street' | 'proof' | 'home';
};

/** Between region and code: spaces, commas, a line's end, or a sign that parts the pieces of a line. */
const gap = String.raw`(?:[ \u00a0\n,]{1,3}|[ ][-–|/•·][ ])`;
/** Words that announce a code: "Zip Code:", "Postcode:". */
const announced = String.raw`(?:(?:zip|post(?:al)?)[ -]?(?:code)?[ ]?[:.]?[ \n]{1,2})?`;
const mixedStates = [...usStates.keys()].map((code) => `${code.charAt(0)}${code.slice(1).toLowerCase()}`).join('|');
const eircode = String.raw`[AC-FHKNPRTV-Y](?:\d{2}|6W)[ \u00a0]?(?=\d{0,3}[AC-FHKNPRTV-Y])[AC-FHKNPRTV-Y\d]{4}`;

const pattern = (source: string): (() => RegExp) => lazily(() => new RegExp(source, 'gu'));

/** Countries that write the town before the code. */
export const englishForms: readonly Form[] = [
  {
    hint: /\d{5}/,
    pattern: pattern(
      String.raw`(?<![\p{L}\d])(?<region>${anyOf.US}|D\. ?C|N\.[ ]?[YJHMC])\.?${gap}(?:U\.?S\.?A?\.?${gap})?(?:[Zz]ip(?: [Cc]ode)?[ ]?[:.]?[ \n]{1,2})?(?<code>\d{5}(?:[-–]\d{4})?)(?![\d-]|[ ]?[-–][ ]?\d{5})`,
    ),
    town: 'before',
    countries: ['US'],
  },
  {
    hint: / [A-Z][a-z]\.?[ \u00a0,]{1,2}\d{5}/,
    pattern: pattern(
      String.raw`(?<=\p{Ll}[.,]? )(?<region>${mixedStates})\.?[ \u00a0,]{1,2}(?<code>\d{5}(?:-\d{4})?)(?![\d-])`,
    ),
    town: 'before',
    countries: ['US'],
    wants: 'street',
  },
  {
    hint: /[A-Z]\d[A-Z][ \u00a0-]?\d[A-Z]\d/,
    pattern: pattern(
      String.raw`(?<![\p{L}\d])(?:(?<region>${anyOf.CA}|P\.?Q|Ont|Que|Qc|B\.C|N\.S|N\.B|P\.E\.I|Alta|Sask)\.?\)?[ \u00a0\n,-]{1,4}(?:Canada${gap})?)?${announced}(?<code>[ABCEGHJ-NPR-TVXY]\d[A-Z][ \u00a0-]?\d[A-Z]\d)(?![\p{L}\d])`,
    ),
    town: 'before',
    countries: ['CA'],
  },
  {
    hint: /[A-Za-z]\.?[ \u00a0\n,]{1,3}\d{4}/,
    pattern: pattern(
      String.raw`(?<![\p{L}\d])(?<region>${anyOf.AU}|N\.S\.W|Vic|Qld|Tas)\.?${gap}(?:Australia${gap})?(?<code>\d{4})(?!\d)`,
    ),
    town: 'before',
    countries: ['AU'],
  },
  {
    hint: /[A-Z\d][ \u00a0]{1,2}\d[A-Z]{2}/,
    pattern: pattern(
      String.raw`(?<![\p{L}\d/#=_-])(?:[Pp]ost ?[Cc]ode[ ]?[:.]?[ \n]{1,2})?(?<code>(?:[BEGLMNSW]\d|[A-PR-UWYZ][A-HK-Y]\d|[A-Z]{1,2}\d{2}|[A-Z]{1,2}\d[A-Z])[ \u00a0]{1,2}\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\d])`,
    ),
    town: 'before',
    countries: ['GB'],
  },
  {
    hint: new RegExp(eircode),
    pattern: pattern(String.raw`(?<![\p{L}\d/#=_-])(?<code>${eircode})(?![\p{L}\d])`),
    town: 'before',
    countries: ['IE'],
  },
  {
    hint: /Dublin \d/,
    pattern: pattern(String.raw`(?<![\p{L}\d])(?<code>Dublin \d{1,2}W?)(?![\p{L}\d]|[.,]?[ \n]{1,2}${eircode})`),
    town: 'before',
    countries: ['IE'],
  },
  {
    hint: /\d{2}\.?\d{3}-\d{3}/,
    pattern: pattern(
      String.raw`(?<![\p{L}\d])(?<region>${anyOf.BR})\)?[ \n,./|•·–-]{1,4}(?:Brasil[ ,-]{1,3})?(?:CEP[ ]?[:.]?[ ]?)?(?<code>\d{2}\.?\d{3}-\d{3})(?!\d)`,
    ),
    town: 'before',
    countries: ['BR'],
  },
  {
    hint: /CEP/,
    pattern: pattern(
      String.raw`(?<![\p{L}\d])CEP[ ]?[:.]?[ ]?(?<code>\d{2}\.?\d{3}-?\d{3})(?!\d)(?![ ]?[-–,]?[ ]\p{Lu}\p{Ll})`,
    ),
    town: 'before',
    countries: ['BR'],
    wants: 'street',
  },
  {
    hint: /(?:Singapore|SINGAPORE)[ ,\n(]{1,3}S?\(?\d{6}/,
    pattern: pattern(String.raw`(?<=(?:Singapore|SINGAPORE)[ ,\n]{1,2}(?:\(?S?\(?)?)(?<code>\d{6})(?!\d)\)?`),
    town: 'before',
    countries: ['SG'],
  },
  {
    hint: /\d{5}[ ,\n]{1,3}(?:Israel|ISRAEL)/,
    pattern: pattern(
      String.raw`(?<=\p{L}[ ,\n]{1,2})(?<code>\d{5}(?:\d{2})?)(?=[ ,\n]{1,3}(?:Israel|ISRAEL)(?!\p{L}))`,
    ),
    town: 'before',
    countries: ['IL'],
    wants: 'street',
  },
  {
    hint: /\d{6}[ ,\n]{1,3}(?:P\.? ?R\.? ?)?China/,
    pattern: pattern(String.raw`(?<=\p{L}[ ,\n]{1,2})(?<code>\d{6})(?=[ ,\n]{1,3}(?:P\.? ?R\.? ?)?China(?!\p{L}))`),
    town: 'before',
    countries: ['CN'],
    wants: 'street',
  },
  {
    hint: /[1-8]\d{2} ?\d{3}/,
    pattern: pattern(
      String.raw`(?<=[\p{L})][ ,\n]{1,2}|India\. |[\p{L})][ ]?[-–][ ]?)(?:PIN(?: ?[Cc]ode)?[ ]?[:.-]?[ ])?(?<code>[1-8]\d{2} ?\d{3})(?![\d.,:/-]?\d)(?=[ ]?(?:[,.;\n(|–-]|$|India|Maharashtra|Karnataka|Tamil ?Nadu|Telangana|Gujarat|Haryana|Kerala|Punjab|Rajasthan|West Bengal|(?:Uttar|Andhra|Madhya) Pradesh))`,
    ),
    town: 'before',
    countries: ['IN'],
    wants: 'proof',
  },
  {
    hint: /LV-\d{4}/,
    pattern: pattern(String.raw`(?<=\p{L}[ ,\n]{1,2})LV-(?<code>\d{4})(?!\d|[ ,]{1,2}\p{Lu}\p{Ll})`),
    town: 'before',
    countries: ['LV'],
  },
  {
    hint: /\d{3}-\d{4}[ ,\n]{1,3}J/,
    pattern: pattern(String.raw`(?<=\p{L}[ ,\n]{1,2})(?<code>\d{3}-\d{4})(?=[ ,\n]{1,3}(?:Japan|JAPAN)(?!\p{L}))`),
    town: 'before',
    countries: ['JP'],
    wants: 'street',
  },
  {
    hint: /[ \n]\d{4}/,
    pattern: pattern(
      String.raw`(?<=\p{L}\p{Ll}(?:,?[ \n]| [|•·] ))(?<!(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept|since|Since|in|of|Copyright|Sala|Suite|Room|Unit|Office|Shop|Conj|Loja)[ ])(?<code>\d{4})(?![\d.]\d|\d)(?=[.,;\n)]|$|[ ](?:New|NZ|South|[-–|]))`,
    ),
    town: 'before',
    countries: ['NZ', 'ZA'],
    wants: 'street',
  },
];
