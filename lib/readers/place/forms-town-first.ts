import { lazily } from '../lazily.ts';
import type { Form } from './forms-english.ts';

const pattern = (source: string): (() => RegExp) => lazily(() => new RegExp(source, 'gu'));

/** The town before the code in countries that write it behind, and in those that do either. */
export const townFirstForms: readonly Form[] = [
  {
    hint: /\([A-Z]{2}\)[ ,\n–-]/,
    pattern: pattern(String.raw`\((?<region>[A-Z]{2})\)[ ,\n–-]{1,3}(?:CAP[ :.]{1,2})?(?:I-)?(?<code>\d{5})(?![\d-])`),
    town: 'before',
    countries: ['IT'],
  },
  {
    hint: /C\.?P/,
    pattern: pattern(
      String.raw`(?<![\p{L}\d])C\.?P\.?[ ]?[:.]?[ ]?(?<code>\d{5})(?=[.,]?(?:[ \n]{1,2}(?:M[eé]xico|MEXICO|MÉXICO)(?!\p{L})|\n|$))`,
    ),
    town: 'before',
    countries: ['MX'],
    wants: 'street',
  },
  {
    hint: /\p{L}\.?,? (?:C\.?P\.? ?)?\d{5}/u,
    pattern: pattern(
      String.raw`(?<=\p{L}, ?)(?<region>N\.?L|B\.?C(?:\.?S)?|S\.?L\.?P|Q\. ?Roo|CDMX|D\.F|Edo\. de M[eé]x|Ags|Chis|Oax|Dgo|Gro|Nay|Tab|Zac|Baja California(?: Sur)?|San Luis Potosí|Jal|Qro|Pue|Gto|Ver|Yuc|Sin|Son|Coah|Chih|Tamps|Mich|Mor|Hgo|Nuevo León|Jalisco|Querétaro|Puebla|Guanajuato|Veracruz|Yucatán|Sinaloa|Sonora|Coahuila|Chihuahua|Tamaulipas|Michoacán|Morelos|Quintana Roo)\.?,? (?:C\.?P\.? ?)?(?<code>\d{5})(?!\d|,? \p{Lu}\p{Ll})`,
    ),
    town: 'before',
    countries: ['MX'],
    wants: 'home',
  },
  {
    hint: /[\p{L}\d],? (?:PSČ:? )?\d{3} \d{2}/u,
    pattern: pattern(
      String.raw`(?<=\p{Lu}\p{Ll}[\p{L} -]{1,24},? |(?:Praha|Bratislava|Brno|Plzeň|Ostrava|Košice) \d{1,2},? )(?:PSČ:? )?(?<code>\d{3} \d{2})(?!\d)(?=[ ]?(?:[,.;(|–-]|\n|$)|(?<=(?:Praha|Bratislava) \d{1,2} \d{3} \d{2}) \p{Lu})(?! ?[-–] ?\d)`,
    ),
    town: 'before',
    countries: ['CZ', 'SK', 'SE', 'GR'],
    wants: 'home',
  },
  {
    hint: /\p{L},? \d{5}/u,
    pattern: pattern(
      String.raw`(?<=\p{Lu}[\p{L}'’][\p{L}'’ -]{1,28},? )(?<code>\d{5})(?!\d)(?=\.?(?:\n|$|[ ]?[|;(]|[ ][-–][ ]))`,
    ),
    town: 'before',
    countries: ['FR', 'IT', 'ES', 'DE', 'FI', 'MX'],
    wants: 'home',
  },
  {
    hint: /\p{L},? \(?\d{4} ?[A-Z]{2}/u,
    pattern: pattern(
      String.raw`(?<=\p{Lu}[\p{L}'’][\p{L}'’ -]{1,28},? )\(?(?<code>[1-9]\d{3} ?[A-Z]{2})(?=\)|\n|$|[ ]?[|;])`,
    ),
    town: 'before',
    countries: ['NL'],
    wants: 'home',
  },
  {
    hint: /\p{L},? \d{2}-\d{3}/u,
    pattern: pattern(
      String.raw`(?<=\p{Lu}[\p{L}'’][\p{L}'’ -]{1,28},? )(?<code>\d{2}-\d{3})(?=\.?(?:\n|$)|,? Pol(?:ska|and))`,
    ),
    town: 'before',
    countries: ['PL'],
    wants: 'home',
  },
  {
    hint: /\p{L},? \d{4}-\d{3}/u,
    pattern: pattern(
      String.raw`(?<=\p{Lu}[\p{L}'’][\p{L}'’ -]{1,28},? )(?<code>\d{4}-\d{3})(?=\.?(?:\n|$)|,? Portugal)`,
    ),
    town: 'before',
    countries: ['PT'],
    wants: 'home',
  },
  {
    hint: /\(\d{5}\)/,
    pattern: pattern(String.raw`(?<=\p{Lu}[\p{L}'’-]{2,20} )\((?<code>\d{5})\)`),
    town: 'before',
    countries: ['FR', 'IT', 'ES'],
    wants: 'home',
  },
];
