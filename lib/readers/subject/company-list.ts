import { madeOnce } from '../../prospect/made-once.ts';
import { labelAgreement, labelOf } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { customersOn } from './customer-list.ts';
import { type Listed, listed } from './listed.ts';
import { type Row, rowGroups } from './rows.ts';

/** What lists of companies are called, in titles and first headings. */
const listWords =
  /(?<!\p{L})(?:director(?:y|ies)|listings?|companies|firms|businesses|providers|vendors|agencies|manufacturers|suppliers|dealers|stockists?|retailers|resellers|distributors|exhibitors?|members?|results|top \d{1,4}|best \d{1,4}|verzeichnis|\p{L}{2,20}verzeichnis|branchenbuch|firmen|unternehmen|betriebe|mitglieder|aussteller|anbieter|hersteller|händler|suchergebnisse|treffer|annuaire|revendeurs|distributeurs|rivenditori|distribuidores|verkooppunten|entreprises|sociétés|membres|exposants|résultats|elenco|aziende|imprese|soci|espositori|risultati|directorio|empresas|socios|expositores|resultados|bedrijven|leden|ledenlijst|bedrijvengids|exposanten)(?!\p{L})/iu;
/** What those are called who are shown for a company's own sake. */
const ownSake =
  /(?<!\p{L})(?:clients?|customers?|partners?|references?|portfolio|our work|work|projects?|case studies|brands?|products?|services|testimonials?|awards?|press|news|blog|kunden|referenzen|partner|projekte|marken|produkte|leistungen|clientes?|clienti|proyectos|progetti|réalisations|références|clients|klanten|projecten)(?!\p{L})/iu;
const itself =
  /(?<!\p{L})(?:we|our|us|wir|uns|unser\p{L}{0,2}|nous|notre|nos|noi|nostr[oa]|nosotros|nuestr[oa]s?|wij|onze)(?!\p{L})/iu;

const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length;
const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);
const isBody = ({ region }: Line): boolean => region === 'main' || region === 'aside';

/** Share of the page's body that stands in the rows, 0 to 1. */
const weightOf = (page: ReadablePage, rows: readonly Row[]): number => {
  const drawn = rows.reduce((sum, { logo }) => sum + (logo?.text.length ?? 0), 0);
  const written = lengthOf(rows.flatMap(({ lines }) => lines.filter(isBody)));
  return (written + drawn) / Math.max(1, lengthOf(page.lines.filter(isBody)) + drawn);
};

/** The nearest heading above the first row. */
const headingAbove = (page: ReadablePage, row: Row | undefined): string => {
  const first = row?.lines[0]?.order ?? 0;
  for (let at = first - 1; at >= Math.max(0, first - 12); at--) {
    const line = page.lines[at];
    if (line !== undefined && line.heading > 0) return line.text;
  }
  return '';
};

/** "/list/category/plumbers", "/exhibitor-list", "/members/search": what the address calls it. */
const listPath =
  /\/(?:(?:[a-z]{2,20}-)?(?:list|listings?|director(?:y|ies)|members?|exhibitors?|vendors|verzeichnis|annuaire|aussteller|mitglieder|exposants|espositori|expositores|socios|ledenlijst)(?:-(?:list|search|directory|results))?)(?:\/|$)/i;

const isCalledList = (page: ReadablePage): boolean => {
  if (listPath.test(URL.canParse(page.url) ? new URL(page.url).pathname : '')) return true;
  const heads = page.lines.filter(({ heading }) => heading === 1).slice(0, 2);
  return [page.title, ...heads].some(({ text }) => listWords.test(text.slice(0, 300)));
};

/** Sentences outside the rows in which the site speaks of itself. */
const speaksOfItself = (page: ReadablePage, rows: readonly Row[]): boolean => {
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.end ?? 0];
  const outside = page.lines.filter((line) => isBody(line) && (line.index < first || line.index >= last));
  return outside.filter(({ text }) => itself.test(text)).length > 1;
};

const distinct = (rows: readonly Listed[]): number =>
  new Set(rows.flatMap(({ outward }) => outward?.account ?? [])).size / Math.max(1, rows.length);

/** Share of the rows whose name and site bear each other out. */
const borneOut = (rows: readonly Listed[]): number =>
  shareOf(
    rows,
    ({ name, outward }) =>
      name !== undefined && outward !== undefined && labelAgreement(name.text, labelOf(outward.account)) >= 0.6,
  );

const isOfCompanies = (page: ReadablePage, rows: readonly Listed[]): boolean => {
  const named = new Set(rows.flatMap(({ name }) => name?.text.toLowerCase() ?? []));
  if (named.size < rows.length * 0.75) return false;
  if (shareOf(rows, ({ looks }) => looks.isPerson) >= 0.5 || shareOf(rows, ({ looks }) => looks.isDated) >= 0.5)
    return false;
  if (shareOf(rows, ({ looks }) => looks.isPriced) >= 0.5) return false;
  const isCalled = isCalledList(page);
  if (!isCalled && ownSake.test(headingAbove(page, rows[0]))) return false;
  const weight = weightOf(page, rows);
  if (distinct(rows) >= 0.6 && weight >= 0.5)
    return isCalled || (rows.length > 3 && borneOut(rows) >= 0.6 && !speaksOfItself(page, rows));
  return isCalled && weight >= 0.4 && rows.length > 2 && shareOf(rows, ({ looks }) => looks.isDetailed) >= 0.6;
};

/** Customers are told with a sentence or two about why they came. */
const leastOfCustomers = 0.4;

/** The rows of a page that is a list of companies and hardly anything else; none on any other page. */
export const companyRows = madeOnce((page: ReadablePage): Listed[] => {
  for (const group of rowGroups(page)) {
    const rows = group.map((row) => listed(page, row));
    if (isOfCompanies(page, rows)) return rows.filter(({ name }) => name !== undefined);
  }
  const customers = customersOn(page);
  return weightOf(page, customers) >= leastOfCustomers ? customers : [];
});

/** True when most of the page is rows of people: a staff directory is no list of companies. */
export const listsPeople = madeOnce((page: ReadablePage): boolean => {
  const [largest = []] = rowGroups(page);
  return shareOf(largest, (row) => listed(page, row).looks.isPerson) >= 0.6;
});
