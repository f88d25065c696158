import type { Revenue } from '../../prospect/fact.ts';
import type { CountryCode } from '../../prospect/text.ts';

/** Signs and words of currencies; "$" alone is many countries' and is told by the country. */
const currencies: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['chf', 'CHF'],
  ['fr.', 'CHF'],
  ['franken', 'CHF'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['cad', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['aud', 'AUD'],
  ['nz$', 'NZD'],
  ['nzd', 'NZD'],
  ['r$', 'BRL'],
  ['brl', 'BRL'],
  ['reais', 'BRL'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['pln', 'PLN'],
  ['zł', 'PLN'],
  ['zl', 'PLN'],
  ['czk', 'CZK'],
  ['kč', 'CZK'],
  ['inr', 'INR'],
  ['₹', 'INR'],
  ['jpy', 'JPY'],
]);
const dollars: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['CA', 'CAD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
]);

/** How many times the figure is meant; the same letters mean the same in every language here. */
const scales: readonly (readonly [scale: RegExp, times: number])[] = [
  [/^(?:k|tsd\.?|thousand|tausend)$/iu, 1e3],
  [
    /^(?:mil millones|bn|b|billions?|mrd\.?|md\.?|mds\.?|milliarden?|milliards?|miliardi|miliardo|mld\.?|mdr\.?|miljard(?:er)?)$/iu,
    1e9,
  ],
  [/./u, 1e6],
];

const sign = String.raw`(?:US\$|CA\$|C\$|AU\$|A\$|NZ\$|R\$|[$€£₹]|(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|BRL|SEK|NOK|DKK|PLN|CZK|INR|JPY|Fr\.)(?![\p{L}]))`;
const word = String.raw`(?:[€£$₹]|(?:euros?|EUR|USD|GBP|CHF|CAD|AUD|NZD|BRL|SEK|NOK|DKK|PLN|CZK|INR|franken|reais|zł|kč)(?!\p{L}))`;
const scale = String.raw`(?:(?:mil millones|millions?|millionen|millones|milhões|milioni|milione|miljoen|miljoner|millioner|milionów|milionů|mio\.?|mln\.?|mn|m|k|tsd\.?|thousand|tausend|billions?|bn|b|milliarden?|milliards?|miliardi|miliardo|miljard(?:er)?|mrd\.?|mld\.?|mdr\.?|mds\.?|md\.?)(?!\p{L}))`;
const figure = String.raw`(?:\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3}){1,3}(?!\d)|\d{1,4}(?:[.,]\d{1,2})?(?!\d))`;

/** What an amount of money looks like, as the source of a regular expression without groups: "$12 million", "45 Mio. Euro", "€ 1.200.000", "10–20 M€". */
export const moneyPattern = String.raw`(?:${sign}\s?)?${figure}\s?${scale}?(?:\s?(?:de |d['’]|di )?${word})?(?:\s?(?:[-–—]|to|bis|à|and|und|a)\s?(?:${sign}\s?)?${figure}\s?${scale}?(?:\s?(?:de |d['’]|di )?${word})?)?`;

const amounts = new RegExp(
  String.raw`(?<sign>${sign})?\s?(?<figure>${figure})\s?(?<scale>${scale})?(?:\s?(?:de |d['’]|di )?(?<word>${word}))?`,
  'giu',
);

type Amount = { figure: string; times: number | undefined; currency: string | undefined };

const currencyOf = (said: string | undefined, country: CountryCode | undefined): string | undefined => {
  if (said === undefined) return undefined;
  return said === '$' ? dollars.get(country ?? '') : currencies.get(said.toLowerCase());
};

const timesOf = (said: string | undefined): number | undefined =>
  said === undefined ? undefined : scales.find(([pattern]) => pattern.test(said))?.[1];

/** "1.200" before "Mio." may be 1.2 or 1,200: then nothing is told. */
const numberIn = (text: string, isScaled: boolean): number | undefined => {
  const isGrouped = /[.,'’ \u00a0\u202f]\d{3}(?!\d)/u.test(text);
  if (isGrouped) return isScaled ? undefined : Number(text.replace(/\D/g, ''));
  return Number(text.replace(',', '.'));
};

const above =
  /(?:over|more than|above|exceed(?:s|ed|ing)?|in excess of|at least|north of|über|mehr als|mindestens|plus de|au moins|oltre|più di|más de|superior a|superiore a|supérieur à|meer dan|ruim|mais de|ponad|över|mer än|mere end|mer enn|yli|přes|>|≥)\s*$/iu;
const below =
  /(?:under|less than|below|up to|unter|weniger als|bis zu|knapp|fast|moins de|jusqu['’]à|près de|fino a|quasi|meno di|menos de|hasta|casi|minder dan|bijna|nearly|almost|close to|<|≤)\s*$/iu;

const inWhole = ({ figure: said, times }: Amount, shared: number | undefined): number | undefined => {
  const factor = times ?? shared;
  const number = numberIn(said, factor !== undefined);
  return number === undefined ? undefined : Math.round(number * (factor ?? 1));
};

const read = (text: string, country: CountryCode | undefined): Amount[] =>
  [...text.matchAll(amounts)].slice(0, 2).map(({ groups }) => ({
    figure: groups?.['figure'] ?? '',
    times: timesOf(groups?.['scale']),
    currency: currencyOf(groups?.['sign'] ?? groups?.['word'], country),
  }));

/**
 * An amount of money in words as an interval in whole units: "over $12 million" in the US is {min: 12_000_000, currency: "USD"}, "10–20 Mio. Euro"
 * is {min: 10_000_000, max: 20_000_000, currency: "EUR"}. Undefined where currency or number are not certain: "$" of no known country, "1.200 Mio.".
 */
export function moneyIn(text: string, country: CountryCode | undefined): Revenue | undefined {
  const [first, second] = read(text, country);
  const currency = first?.currency ?? second?.currency;
  if (first === undefined || currency === undefined || (second?.currency ?? currency) !== currency) return undefined;
  const from = inWhole(first, second?.times);
  const to = second === undefined ? from : inWhole(second, undefined);
  if (from === undefined || to === undefined || from > to) return undefined;
  if (second !== undefined) return { min: from, max: to, currency };
  const before = text.slice(0, text.search(/\d/)).replace(/[^\p{L}<>≥≤]+$/u, '');
  const words = before.replace(new RegExp(`${sign}$`, 'iu'), '').trimEnd();
  if (above.test(words)) return { min: from, currency };
  return below.test(words) ? { max: from, currency } : { min: from, max: from, currency };
}
