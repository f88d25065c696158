import { logoWithin } from '../lists/logo.ts';
import { legalFormOf } from '../name/legal-forms.ts';
import { labelAgreement, nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import type { Source } from '../reader.ts';
import { titleParts } from '../title-parts.ts';
import { type Listed, listed } from './listed.ts';
import { rowGroups } from './rows.ts';

/** What a company calls the page that names its customers; such words alone, in the address, the title or the first heading. */
const customers =
  /^(?:(?:some of|all|meet|view|see|about|unsere?|alle|nos|tous nos|i nostri|nuestros|os nossos|onze|our|the|selected|happy|valued|trusted|key|featured|current|list of) ){0,3}(?:customers?|clients?|clientele|kunden|kundenliste|kundenreferenzen|referenzkunden|clienti|clientes|klanten|kunder|zákazníci|klienci|customer list|client list|liste clients|references? list|customer references|client references|who we (?:work with|serve)|companies we work with)(?: (?:and|und|et|e|y|en|&) (?:our |unsere )?(?:partners?|clients?|references?|referenzen|case studies|projekte?|projects?))?$/iu;
const stories =
  /^(?:(?:our|unsere|nos|the|all|le nostre|nuestras|onze) ){0,2}(?:references?|referenzen|références|referenze|referencias|referenties|referenser|case stud(?:y|ies)|customer (?:stories|success|case studies)|client (?:stories|success|case studies)|success stories|customer success stories|erfolgsgeschichten|kundenstimmen|fallstudien|cas clients|études de cas|casi di successo|casos de éxito|klantverhalen|klantcases)$/iu;

type Called = 'customers' | 'stories';

const wordsOf = (segment: string): string => segment.replace(/\.(?:html?|php|aspx?)$/i, '').replace(/[-_+]/g, ' ');

/** What the page says it shows; a front page never, whatever its title. */
const calledOn = (page: ReadablePage): Called | undefined => {
  const path = URL.canParse(page.url) ? new URL(page.url).pathname.split('/').filter(Boolean) : [];
  if (path.length === 0) return undefined;
  const heads = page.lines.filter(({ heading }) => heading === 1).slice(0, 2);
  const names = [wordsOf(path.at(-1) ?? ''), ...titleParts(page.title.text), ...heads.map(({ text }) => text)];
  if (names.some((name) => name.length < 80 && customers.test(name.trim()))) return 'customers';
  return names.some((name) => name.length < 80 && stories.test(name.trim())) ? 'stories' : undefined;
};

const isNumbered =
  /^(?:client|customer|partner|kunde|logo|image|img|bild|photo|slide|brand|marke|reference|referenz)s?[\s_-]?\d*$/iu;
const isFile = /\.(?:png|jpe?g|svg|gif|webp|avif)$/i;
const small = /^(?:and|und|et|e|y|en|of|de|du|des|der|die|das|di|la|le|les|el|los|for|für|the|van|von|&|\+|[-–])$/iu;
const isName = (word: string): boolean =>
  small.test(word) || /^[\p{Lu}\p{N}][^\s!?;]{0,30}$|^\p{Ll}{1,3}\p{Lu}\S{0,30}$/u.test(word);

/** "Dovecote Dental", not "How Dovecote saves ten hours" and not "client-3". */
const isLikeName = (text: string): boolean => {
  const words = text.split(' ');
  if (text.length < 2 || text.length > 60 || isFile.test(text) || isNumbered.test(text)) return false;
  return legalFormOf(text) !== undefined || (words.length < 6 && !/[!?:]|\.\s/.test(text) && words.every(isName));
};

/** The row under the name that its line or its logo gives it; none where neither is one. */
const named = (page: ReadablePage, row: Listed): (Listed & { name: Source }) | undefined => {
  const name = [row.name, logoWithin(page, row)].find((one) => one !== undefined && isLikeName(one.text));
  return name === undefined || row.looks.isPerson || row.looks.isDated || row.looks.isPriced
    ? undefined
    : { ...row, name };
};

/** True where the page's own address for more about the row spells its name: "/customers/dovecote-dental". */
const isSpelled = ({ name, inward }: Listed & { name: Source }): boolean => {
  if (inward === undefined || !URL.canParse(inward.href)) return false;
  const slug = nameKey(new URL(inward.href).pathname.split('/').findLast(Boolean) ?? '');
  return nameKey(name.text) === slug || labelAgreement(name.text, slug) >= 0.6;
};

const fewest = 3;
const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length / Math.max(1, all.length);

/** True when enough of the rows are told to be companies: by their sites, by their pages here, or as a wall of logos. */
const areCompanies = (rows: readonly (Listed & { name: Source })[], called: Called): boolean => {
  const accounts = new Set(rows.flatMap(({ outward }) => outward?.account ?? []));
  if (accounts.size >= rows.length * 0.6) return true;
  if (shareOf(rows, (row) => row.outward !== undefined || isSpelled(row)) >= 0.6) return true;
  return called === 'customers' && rows.length > fewest && shareOf(rows, ({ logo }) => logo !== undefined) >= 0.75;
};

/** The customers that a page of them names, group by group; none on any other page. */
export const customersOn = (page: ReadablePage): Listed[] => {
  const called = calledOn(page);
  if (called === undefined) return [];
  const taken: Listed[] = [];
  for (const group of rowGroups(page)) {
    const rows = group.flatMap((row) => named(page, listed(page, row)) ?? []);
    const isWithin = taken.some(({ index, end }) => group.some((row) => row.index < end && row.end > index));
    const isNamed = new Set(rows.map(({ name }) => nameKey(name.text))).size >= group.length * 0.75;
    if (!isWithin && rows.length >= fewest && isNamed && areCompanies(rows, called)) taken.push(...rows);
  }
  return taken.sort((one, other) => one.index - other.index);
};
