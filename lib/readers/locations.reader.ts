import type { Headcount } from '../prospect/fact.ts';
import { numberOfPeople } from '../prospect/headcount.ts';
import { inFigures, numberWords } from './firmographics/number-words.ts';
import { tellsOfCustomers } from './of-others.ts';
import type { ReadablePage } from './page.ts';
import { pageKind } from './page-kind.ts';
import type { Line } from './page-lines.ts';
import { isQuoted } from './quoted.ts';
import { type FactDraft, fact, type Reader, seen } from './reader.ts';
import { namesItself } from './signals/whose.ts';

const number = String.raw`(?:(?<![\d.,])(?:\d{1,3}(?:[.,]\d{3})?|${numberWords})\+?)`;
const qualifier = String.raw`(?:(?:over|more than|at least|about|around|some|nearly|currently|now|über|mehr als|mindestens|rund|etwa|derzeit|heute|plus de|près de|environ|más de|oltre|più di|meer dan|ruim)\s){0,2}`;
const count = `(?<count>${qualifier}${number})`;
const between = String.raw`\s(?:(?!years|people|customers|clients)[\p{L}-]{2,20}\s){0,2}?`;
const places = String.raw`(?:offices|locations|branches|branch offices|stores|shops|showrooms|clinics|depots|dealerships|outlets|campuses|standorten?|niederlassungen|filialen|büros|geschäftsstellen|werken?|agences|bureaux|implantations|magasins|succursales|boutiques|oficinas|sedes|tiendas|delegaciones|sucursales|sedi|filiali|uffici|negozi|punti vendita|vestigingen|kantoren|winkels|filialen)(?!\p{L})`;
/** What a company counts of itself; "5,000 stores" on a line of its own may be those of its customers. */
const ownPlaces = String.raw`(?:offices|locations|branches|branch offices|standorten?|niederlassungen|filialen|büros|geschäftsstellen|agences|bureaux|implantations|oficinas|sedes|delegaciones|sedi|uffici|filiali|vestigingen|kantoren)(?!\p{L})`;
const areas = String.raw`(?:cities|towns|countries|villes|städten|orten|ciudades|città|steden)(?!\p{L})`;
const start = String.raw`(?<!\p{L})`;
const article = '(?: (?:its|our|the|a total of|insgesamt|den|unseren|le nostre|i nostri|nos|nuestras))?';

type Pattern = { pattern: RegExp; sure: number; isAlone?: true };

const patterns: readonly Pattern[] = [
  {
    pattern: new RegExp(
      String.raw`${start}(?:have|has|operates?|operating|runs?|running|maintains?|own|our|network of|chain of|haben|hat|betreiben|betreibt|unsere[nr]?|avons|nos|tenemos|nuestras|abbiamo|nostre|nostri|hebben|onze)${article}\s${count}${between}${places}`,
      'iu',
    ),
    sure: 0.8,
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?:with|from|in|at|across|through|an|in|aus|mit|auf|dans|avec|sur|depuis|con|en|desde|met|op|vanuit)${article}\s${count}${between}${ownPlaces}`,
      'iu',
    ),
    sure: 0.8,
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?:offices in|located in|present in|based in|standorte in|vertreten in|büros in|présente?s? dans|implantée?s? dans|presentes en|presenti in|kantoren in|gevestigd in)\s${count}${between}(?:(?:different|deutschen|verschiedenen)\s)?${areas}`,
      'iu',
    ),
    sure: 0.75,
  },
  {
    pattern: new RegExp(String.raw`^${count}${between}${ownPlaces}(?: [^.,;:\d]{2,30})?$`, 'iu'),
    sure: 0.7,
    isAlone: true,
  },
];

/** Places of others, places on sale, plans by places, and what is still to come. */
const ofOthers =
  /(?<!\p{L})(?:you|your|clients?|customers?|users?|partners?|per|plans?|pricing|up to|deliver(?:ed|s|y)?|ship(?:ped)?|install(?:ed|ation)?s?|used|clean(?:ed|ing)?|served?|furnish(?:ed)?|visit(?:ed)?|multi-location|rent|lease|to let|for sale|nearby|will|planned|by 20\d\d|kunden|ihre[nrs]?|bis zu|partner\p{L}{0,6}|geplant|werden|beliefer\p{L}{1,3}|clients|votre|vos|partenaires|jusqu|clientes|clienti|klanten)(?!\p{L})/iu;
/** From where customers are served is where the company is: "We serve customers from three offices". */
const from = /^(?:from|aus|depuis|desde|vanuit)\s/iu;
const longest = 600;
const mostFacts = 4;
const countries = /(?:countries|pays|ländern|países|paesi|landen)$/iu;

const isReadable = (line: Line): boolean =>
  line.region !== 'nav' && line.linkShare < 0.5 && line.text.length <= longest && !isQuoted(line);

const sentenceTo = (text: string, at: number): string =>
  text
    .slice(0, at)
    .split(/[.!?;]\s/)
    .at(-1) ?? '';

const most = 20_000;
const mostAlone = 500;
const isPlausible = ({ min, max }: Headcount, limit: number): boolean => (min ?? max ?? 0) > 1 && (min ?? 0) <= limit;

const isYear = ({ min, max }: Headcount): boolean => min === max && min !== undefined && min >= 1900 && min <= 2100;

const isOwn = (page: ReadablePage, text: string, match: RegExpExecArray): boolean => {
  const before = sentenceTo(text, match.index);
  const behind = text.slice(match.index + match[0].length).split(/[.!?;]\s/, 1)[0] ?? '';
  const isFrom = from.test(match[0]);
  return (
    !ofOthers.test(isFrom ? match[0] : `${before}${match[0]}`) && namesItself(page, `${before}${match[0]}${behind}`)
  );
};

const countIn = (line: Line, page: ReadablePage): FactDraft[] => {
  for (const { pattern, sure, isAlone } of patterns) {
    const match = pattern.exec(line.text);
    const said = match?.groups?.['count'];
    if (match === null || said === undefined || countries.test(match[0])) continue;
    if (isAlone ? ofOthers.test(line.text) : !isOwn(page, line.text, match)) continue;
    const value = numberOfPeople(inFigures(said));
    if (value !== undefined && isPlausible(value, isAlone ? mostAlone : most) && !isYear(value))
      return [fact('locationCount', value, seen(line, match, sure))];
  }
  return [];
};

/** In how many places the company is, in its own words: "12 offices", "an 8 Standorten", "présents dans 5 villes". */
export const reader: Reader = {
  id: 'locations',
  read: (page) => {
    if (tellsOfCustomers(page.url) || ['article', 'directory', 'login'].includes(pageKind(page))) return {};
    return {
      facts: page.lines
        .filter(isReadable)
        .flatMap((line) => countIn(line, page))
        .slice(0, mostFacts),
    };
  },
};
