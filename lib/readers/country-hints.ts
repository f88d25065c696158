import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { madeOnce } from '../prospect/made-once.ts';
import type { CountryCode } from '../prospect/text.ts';
import type { CountryGuess } from './country.ts';
import { countrySigns } from './country-signs.ts';
import { type LegalForm, legalForms } from './name/legal-forms.ts';
import type { ReadablePage } from './page.ts';
import { pageLinks } from './page-links.ts';
import { countryNamed, countryOfLanguage, countryOfTopLevel } from './place/country-names.ts';
import { pageText, stretch } from './place/page-text.ts';
import { countryOfRegion } from './place/states.ts';
import { type Source, seen } from './reader.ts';
import { ownOrganisation } from './structured/own-organisation.ts';
import { statedAddresses } from './structured/stated-address.ts';
import { structuredData } from './structured-data.ts';

/** What points to a country apart from addresses: dialling codes, top-level domain, language, legal forms, a country named on its own. */
export const countryHints = madeOnce((page: ReadablePage): CountryGuess[] => [
  ...dialled(page),
  ...topLevel(page),
  ...language(page),
  ...legal(page),
  ...named(page),
  ...stated(page),
  ...countrySigns(page),
]);

/** Countries of the addresses that structured data gives the page's own organisation. */
const stated = (page: ReadablePage): CountryGuess[] => {
  const things = structuredData(page);
  const own = ownOrganisation(things, page);
  return (own?.things ?? [])
    .flatMap((thing) => statedAddresses(thing, things))
    .flatMap(({ address, source }) => {
      const country = address.country ?? countryOfRegion(address);
      const weight = (address.country === undefined ? 0.5 : 0.85) * (own?.sure ?? 0);
      return country === undefined ? [] : [{ country, seen: seen(source, source.text, weight) }];
    });
};

const address = (page: ReadablePage): Source => ({ text: page.url, locator: 'url' });

const topLevel = (page: ReadablePage): CountryGuess[] => {
  const country = countryOfTopLevel(page.host);
  return country === undefined ? [] : [{ country, seen: seen(address(page), page.host, 0.5) }];
};

const language = (page: ReadablePage): CountryGuess[] => {
  const country = countryOfLanguage(page.lang);
  if (country === undefined) return [];
  return [
    { country, seen: seen({ text: page.lang, locator: 'lang' }, page.lang, page.lang.includes('-') ? 0.15 : 0.25) },
  ];
};

/** Two zeros begin a number where something parts the code behind them; codes of invoices and accounts go on. */
const international = /(?<![\d+])(?:\+|00(?=[1-9]\d{0,2}[\s(./-]))\s?[1-9]\d{0,2}[\d\s()./-]{6,22}\d/g;
const mostNumbers = 12;

/** Countries of numbers written with their dialling code; a next number of the same country hardly adds: firms rent numbers abroad. */
const dialled = (page: ReadablePage): CountryGuess[] => {
  const text = pageText(page);
  const inText = [...text.text.matchAll(international)].slice(0, mostNumbers).map((match) => ({
    digits: match[0],
    source: stretch(text, match.index, match.index + match[0].length),
  }));
  const inLinks = pageLinks(page)
    .filter(({ href }) => href.startsWith('tel:+'))
    .slice(0, mostNumbers)
    .map(({ href, written }) => ({ digits: href.slice(4), source: written }));
  const counted = new Map<CountryCode, number>();
  return [...inText, ...inLinks].flatMap(({ digits, source }) => {
    const number = parsePhoneNumberFromString(digits.replace(/^00/, '+').replace(/\(0\)/, ''));
    const country = number?.isPossible() ? number.country : undefined;
    if (country === undefined) return [];
    const nth = (counted.get(country) ?? 0) + 1;
    counted.set(country, nth);
    return [{ country, seen: seen(source, undefined, nth > 1 ? 0.01 : 0.45) }];
  });
};

const decided = legalForms.filter(
  ({ country, form }) => country !== '' && form.length > 2 && !['Corporation', 'Inc', 'SAS'].includes(form),
);
const forms = new Map<string, LegalForm>(decided.map((form) => [form.form, form]));
const formPattern = new RegExp(
  `(?<=[\\p{L}\\d)] )(?:${decided.map(({ form }) => form.replace(/[.()/]/g, '\\$&')).join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** Legal forms near the end of the page or on a line about rights; a page full of customers says little. */
const legal = (page: ReadablePage): CountryGuess[] => {
  const lines = page.lines
    .filter(({ text, region }) => region === 'footer' || /©|copyright|\(c\)/i.test(text))
    .slice(0, 60);
  const found = lines.flatMap((line) =>
    [...line.text.matchAll(formPattern)].slice(0, 3).map((match) => ({ line, match })),
  );
  return found.slice(0, 4).flatMap(({ line, match }) => {
    const country = forms.get(match[0])?.country;
    return country === undefined ? [] : [{ country, seen: seen(line, match, 0.2) }];
  });
};

/** A footer or contact line, or the end of one, that is a country's name and nothing else. */
const named = (page: ReadablePage): CountryGuess[] =>
  page.lines
    .filter(({ linkShare, text, region }) => linkShare < 0.5 && text.length < 120 && region !== 'nav')
    .flatMap((line) => {
      const last =
        line.text
          .split(/[,|·•]| [-–] /)
          .at(-1)
          ?.trim()
          .replace(/\.$/, '') ?? '';
      const country = last.length > 1 && last.length < 40 ? countryNamed(last) : undefined;
      return country === undefined ? [] : [{ country, seen: seen(line, last, last === line.text ? 0.3 : 0.35) }];
    })
    .slice(0, 12);
