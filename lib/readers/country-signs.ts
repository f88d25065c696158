import type { CountryCode } from '../prospect/text.ts';
import type { CountryGuess } from './country.ts';
import type { ReadablePage } from './page.ts';
import { countryOfTopLevel } from './place/country-names.ts';
import { pageText, stretch } from './place/page-text.ts';
import { seen } from './reader.ts';

type Sign = { pattern: RegExp; country: CountryCode; sure: number };

/** Ways to write a telephone number or an amount of money that one country has for itself. */
const signs: readonly Sign[] = [
  { country: 'AU', sure: 0.35, pattern: /(?<![\d+])\(0[2378]\) ?\d{4}[ -]?\d{4}(?!\d)/u },
  { country: 'AU', sure: 0.3, pattern: /(?<![\d+])1[38]00 \d{3} \d{3}(?!\d)/u },
  {
    country: 'FR',
    sure: 0.35,
    pattern: /(?<![\d.+])0[1-9](?:\.\d{2}){4}(?![\d.])|(?<![\d+])0[1-9](?: \d{2}){4}(?! ?\d)/u,
  },
  { country: 'BR', sure: 0.35, pattern: /(?<![\d+])\([1-9]\d\) ?9?\d{4}-\d{4}(?!\d)/u },
  { country: 'GB', sure: 0.35, pattern: /(?<![\d+])\(?020\)? ?[378]\d{3} \d{4}(?!\d)/u },
  { country: 'GB', sure: 0.3, pattern: /(?<![\d+])\(?01\d{3}\)? \d{6}(?!\d)|(?<![\d+])\(?01\d1\)? \d{3} \d{4}(?!\d)/u },
  { country: 'SE', sure: 0.35, pattern: /(?<![\d+])0\d{1,2}-\d{2,3} \d{2} \d{2}(?!\d)/u },
  { country: 'GB', sure: 0.2, pattern: /£ ?\d/u },
  { country: 'IN', sure: 0.25, pattern: /₹ ?\d/u },
  { country: 'PL', sure: 0.25, pattern: /\d ?zł(?!\p{L})/u },
  { country: 'CZ', sure: 0.3, pattern: /\d ?Kč(?!\p{L})/u },
  { country: 'BR', sure: 0.3, pattern: /R\$ ?\d/u },
  { country: 'JP', sure: 0.25, pattern: /\d円/u },
  { country: 'CH', sure: 0.2, pattern: /(?:CHF|SFr\.|Fr\.) ?\d/u },
];

const mailHost = /@(?<host>[a-z\d-]{1,40}(?:\.[a-z\d-]{2,30}){1,3})(?![\w.-])/giu;
const mostMails = 20;

/** Countries of the domains that e-mail addresses on the page end in. */
const mailed = (page: ReadablePage): CountryGuess[] => {
  const text = pageText(page);
  const found = new Map<CountryCode, CountryGuess>();
  for (const match of [...text.text.matchAll(mailHost)].slice(0, mostMails)) {
    const country = countryOfTopLevel((match.groups?.['host'] ?? '').toLowerCase());
    const source = stretch(text, match.index, match.index + match[0].length);
    if (country !== undefined && !found.has(country))
      found.set(country, { country, seen: seen(source, undefined, 0.3) });
  }
  return [...found.values()];
};

/** Weak signs of a country: how numbers and amounts are written, where e-mail addresses end. */
export const countrySigns = (page: ReadablePage): CountryGuess[] => {
  const text = pageText(page);
  const written = signs.flatMap(({ pattern, country, sure }) => {
    const match = pattern.exec(text.text);
    if (match === null) return [];
    return [{ country, seen: seen(stretch(text, match.index, match.index + match[0].length), undefined, sure) }];
  });
  return [...written, ...mailed(page)];
};
