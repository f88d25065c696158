import type { Address } from '../../prospect/fact.ts';
import type { CountryCode } from '../../prospect/text.ts';
import type { TextAddress } from './address-text.ts';
import { countryNamed } from './country-names.ts';
import { japanese } from './japanese.ts';

const typeBehind = String.raw`\p{Lu}[\p{L}-]{3,25} (?:ул|просп|пр-т|пр-кт|пер|ш|наб|улица|проспект|переулок|бульвар|набережная|шоссе)\.?,?`;
const cyrillicStreet = String.raw`(?:(?:ул|пр|просп|пр-т|пр-кт|пер|пл|бул|б-р|наб|ш|мкр|улица|проспект|переулок|площадь|бульвар|набережная|шоссе|вул|тракт)\.?[ ]?[\p{L}\d][\p{L}\d. «»"-]{1,40}?,?|${typeBehind})[ ]?(?:д\.?[ ]?|дом[ ]|№[ ]?)?\d{1,4}\p{L}?(?:[ ]?[/-][ ]?\d{1,3})?(?![\p{L}\d])(?:[ ,]{1,3}(?:корпус|корп|строение|стр|офис|оф|помещение|пом|кв|к)\.?[ ]?№?[ ]?\d{1,4}\p{L}?(?!\p{L})){0,3}`;
/** "220013 г. Минск, ул. Берёзовая 6": postcode, country, region, town, street. */
const cyrillic = new RegExp(
  String.raw`(?<![\d.,])(?<code>\d{6}|\d{5})[ ,\n]{1,3}(?:(?<country>\p{Lu}[\p{L} ]{3,24}?),[ \n]{0,2})?(?:(?<region>\p{Lu}[\p{L}-]{3,24} (?:обл\.?|область|край))[ ,\n]{1,3})?(?:г\.?[ ]?|город[ ]|м\.[ ]?)?(?<town>\p{Lu}\p{Ll}[\p{L}-]{1,28}(?:[ -]\p{Lu}[\p{L}-]{2,20})?)[ ,\n]{1,3}(?<street>${cyrillicStreet})`,
  'gu',
);
/** "ул. Берёзовая, 6, г. Минск, 220013": the other way round. */
const cyrillicLast = new RegExp(
  String.raw`(?<street>${cyrillicStreet})[ ,\n]{1,3}(?:г\.?[ ]?|город[ ]|м\.[ ]?)(?<town>\p{Lu}\p{Ll}[\p{L}-]{1,28})[ ,\n]{1,3}(?:(?<country>\p{Lu}[\p{L} ]{3,24}?),[ \n]{0,2})?(?<code>\d{6}|\d{5})(?!\d)`,
  'gu',
);

/** "г. Минск, ул. Берёзовая 6", "Россия, Минск, ул. Берёзовая 6": no postcode, the town marked as one or behind its country. */
const cyrillicBare = new RegExp(
  String.raw`(?<!\p{L})(?:(?<country>Россия|РФ|Беларусь|Казахстан|Украина|Україна|България),?[ \n](?:г\.?[ ]?|город[ ])?|[Аа]дрес:?[ \n](?:г\.?[ ]?)?|г\.[ ]?|город[ ]|гр\.[ ]?)(?<town>\p{Lu}\p{Ll}[\p{L}-]{1,28}(?:[ -]\p{Lu}[\p{L}-]{2,20})?)[ ,\n]{1,3}(?<street>${cyrillicStreet})`,
  'gu',
);

/** "1051 Budapest, Fenyő u. 12.": the street stands behind the town. */
const hungarian =
  /(?<![\d.,])(?:H-)?(?<code>[1-9]\d{3}) (?<town>\p{Lu}\p{Ll}[\p{L}-]{1,24}),?[ \n](?<street>\p{Lu}[\p{L}. -]{1,40} (?:u\.|utca|út|útja|tér|krt\.|körút|sor|köz|sétány|rakpart|fasor)[ ]?\d{1,4}(?:[/-]\d{1,4})?(?:\/?[A-Za-z](?!\p{L}))?)/gu;

const most = 30;
const ofCyrillic: readonly CountryCode[] = ['RU', 'BY', 'KZ', 'UA', 'BG', 'RS', 'MK', 'KG'];

/** Addresses in Japanese, in Cyrillic script and in Hungarian, whose parts stand in an order of their own. */
export const inOtherOrders = (text: string, likely: readonly CountryCode[]): TextAddress[] => [
  ...matches(text, japanese, /[市区町村]/u).map((match) => read(match, 'JP')),
  ...matches(text, hungarian, /(?:u\.|utca|út|tér|krt\.|körút) ?\d/u).map((match) => read(match, 'HU')),
  ...inCyrillic(text).map((match) =>
    read(match, countryNear(match, text) ?? likely.find((country) => ofCyrillic.includes(country))),
  ),
];

/** With a postcode first: what stands inside of such an address is no address of its own. */
const inCyrillic = (text: string): RegExpExecArray[] => {
  const full = [cyrillic, cyrillicLast].flatMap((pattern) => matches(text, pattern, /\p{Script=Cyrillic}/u));
  const bare = matches(text, cyrillicBare, /\p{Script=Cyrillic}/u).filter((one) =>
    full.every((other) => one.index >= other.index + other[0].length || other.index >= one.index + one[0].length),
  );
  return [...full, ...bare];
};

/** A quick look before the slow one. */
const matches = (text: string, pattern: RegExp, hint: RegExp): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  if (!hint.test(text)) return found;
  for (const match of text.matchAll(pattern)) {
    if (match.groups?.['code'] !== undefined || match.groups?.['street'] !== undefined) found.push(match);
    if (found.length >= most) break;
  }
  return found;
};

/** A country within the address, or on the lines right before and after it. */
const countryNear = ({ 0: found, groups, index }: RegExpExecArray, text: string): CountryCode | undefined => {
  const before =
    text
      .slice(Math.max(0, index - 60), index)
      .split(/[,\n:]/)
      .at(-2) ?? '';
  const behind =
    text
      .slice(index + found.length, index + found.length + 60)
      .split(/[,\n]/, 2)
      .at(-1) ?? '';
  return [groups?.['country'] ?? '', before, behind].map((name) => countryNamed(name.trim())).find(Boolean);
};

const plainDigits = (text: string): string =>
  text.replace(/[０-９－]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const read = ({ 0: found, groups = {}, index }: RegExpExecArray, country: CountryCode | undefined): TextAddress => {
  const { street, building, town, code } = groups;
  const region = groups['region'] ?? groups['land'];
  const house = building === undefined ? street : `${street} ${building}`;
  const address: Address = {
    ...(house === undefined ? {} : { street: plainDigits(house).trim() }),
    ...(town === undefined ? {} : { locality: town }),
    ...(region === undefined ? {} : { region }),
    ...(code === undefined ? {} : { postalCode: plainDigits(code) }),
    ...(country === undefined ? {} : { country }),
  };
  return { address, start: index, end: index + found.length, hasStreet: street !== undefined, isCountryNamed: false };
};
