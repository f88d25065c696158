import { fold } from '../../titles/fold.ts';

/** A date as far as it is told: "2026-03-16", "2026-03" or "2026". */
export type ToldDate = { on: string; start: number; end: number };

const monthNames = [
  'january jan januar jaenner janvier janv enero ene gennaio gen januari',
  'february feb februar fevrier fevr febrero febbraio februari',
  'march mar maerz marz mrz mars marzo maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag mei',
  'june jun juni juin junio giugno giu',
  'july jul juli juillet juil julio luglio lug',
  'august aug aout agosto ago augustus',
  'september sep sept septembre septiembre settembre set',
  'october oct oktober okt octobre octubre ottobre ott',
  'november nov novembre noviembre',
  'december dec dezember dez decembre diciembre dic dicembre',
];
const months = new Map(
  monthNames.flatMap((names, nth) => names.split(' ').map((name): [string, number] => [name, nth + 1])),
);

const monthOf = (name: string): number | undefined => months.get(fold(name.replace(/ä/gi, 'ae').replace('.', '')));

/** "2026-03-16" of parts that make a day of the calendar; undefined for the 31st of February. */
const dayOf = (year: string, month: number | undefined, day: string): string | undefined => {
  if (month === undefined || month < 1 || month > 12) return undefined;
  const date = `${year}-${`${month}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const known = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(date) ? date : undefined;
};

const year = String.raw`((?:19|20)\d{2})(?!\d)`;
const name = String.raw`(\p{L}{3,10})\.?`;
type Form = { pattern: RegExp; read: (parts: readonly string[]) => string | undefined };

/** The whole forms first; numbers parted by "/" only where they cannot be read in two ways. */
const forms: readonly Form[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/gu,
    read: ([y = '', m = '', d = '']) => dayOf(y, Number(m), d),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?${year}`, 'gu'),
    read: ([d = '', m = '', y = '']) => dayOf(y, Number(m), d),
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{1,2})\/(\d{1,2})\/${year}`, 'gu'),
    read: ([a = '', b = '', y = '']) =>
      Number(a) > 12 ? dayOf(y, Number(b), a) : Number(b) > 12 || a === b ? dayOf(y, Number(a), b) : undefined,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s(?:de\s|of\s)?${name},?\s(?:de\s)?${year}`,
      'giu',
    ),
    read: ([d = '', m = '', y = '']) => dayOf(y, monthOf(m), d),
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})${name}\s(\d{1,2})(?:st|nd|rd|th)?,?\s${year}`, 'giu'),
    read: ([m = '', d = '', y = '']) => dayOf(y, monthOf(m), d),
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})${name}\s(?:de\s)?${year}`, 'giu'),
    read: ([m = '', y = '']) => dayOf(y, monthOf(m), '01')?.slice(0, 7),
  },
  {
    pattern: new RegExp(String.raw`(?<![\d.,/$€£-]|(?:EUR|USD|CHF|GBP)\s)${year}(?![,.]\d|\s?[€$£%])`, 'gu'),
    read: ([y]) => y,
  },
];

const longest = 2_000;

/** The most exact date that a text tells, in six languages; undefined without one, or where it tells several as exact. */
export const dateIn = (text: string): ToldDate | 'several' | undefined => {
  for (const { pattern, read } of forms) {
    const found = [...text.slice(0, longest).matchAll(pattern)].flatMap((match) => {
      const on = read(match.slice(1));
      return on === undefined ? [] : [{ on, start: match.index, end: match.index + match[0].length }];
    });
    const [first] = found;
    if (first !== undefined) return found.every(({ on }) => on === first.on) ? first : 'several';
  }
  return undefined;
};

/** The day of "2026-03-16T09:30:00+01:00" or "2026-03-16" as structured data and `datetime` tell it. */
export const dayStated = (text: string): string | undefined => {
  const [, y = '', m = '', d = ''] = /^\s?((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? [];
  return y === '' ? undefined : dayOf(y, Number(m), d);
};
