import type { Headcount } from '../prospect/fact.ts';
import { numberOfPeople } from '../prospect/headcount.ts';
import { type HeadcountPattern, headcountPatterns } from './firmographics/headcount-patterns.ts';
import { labelledLines } from './labelled-lines.ts';
import { bestName } from './name/best-name.ts';
import { domainLabel, labelAgreement } from './name/witness.ts';
import type { ReadablePage } from './page.ts';
import { pageKind } from './page-kind.ts';
import type { Line } from './page-lines.ts';
import { isOwnFirm, ownNameIn } from './people/own-firm.ts';
import { isQuoted } from './quoted.ts';
import { type FactDraft, fact, type Reader, type Seen, seen } from './reader.ts';
import { isAboutItself } from './subject/about-itself.ts';

/** People who are not the company's own: customers, users, those a customer employs, awards. */
const ofOthers =
  /\b(?:most \p{L}+|many \p{L}+|a (?:company|business|firm|practice) (?:with|of)|customers?|clients?|users?|members|companies (?:with|from|of)|businesses (?:with|of)|firms (?:with|of)|organi[sz]ations (?:with|of)|trusted by|kunden|anwender|nutzer|unternehmen (?:mit|ab)|firmen (?:mit|ab)|betriebe (?:mit|ab)|clients? de|entreprises de|utilisateurs|clienti|aziende (?:con|da)|clientes|usuarios|empresas (?:con|de)|klanten|bedrijven met|per user|for (?:teams|companies|businesses|firms) (?:of|with)|if you have|your (?:team|staff|employees|company|business)|ihre? mitarbeiter\w*|seats?|students?|training|trained|geschult|visitors?|insured|patients?|case study|award)\b/iu;

/** Those the company works for, named before the number: "we train 500 employees". */
const served = /\b(?:serving|we (?:serve|train|insure))\b[^.!?]*$/iu;

/** How many people work at the company, in its own words. */
export const reader: Reader = {
  id: 'headcount',
  read: (page) => ({
    facts: withoutChoices(
      [...page.lines, ...labelledLines(page)].filter(isReadable).flatMap((line) => countIn(line, page)),
    ).slice(0, 6),
  }),
};

const isReadable = (line: Line): boolean => canCount(line) && !isQuoted(line);

/** A quick look before the slow one. */
const countsPeople =
  /team|staff|workforce|people|person|employ|emploi|member|special|engineer|technic|profession|expert|consult|colleag|menschen|belegschaft|mitarbeit|beschäft|angestell|kolleg|colleg|köpfe|équipe|equip|effectif|collab|salari|squadra|dipend|impieg|addett|trabaj|emple|medewerk|werknem|mensen|pracown|medarb|anställ|ansatt|company size|headcount|strong|köpfig|pessoas|pracov|työn|munka|angaja|size|person|funcion|colabor|plantilla|kollegi|leute|osób|osob|lidí|pracuj|ihmis|mennesk|jobb|arbejd|arbeiten|werken|lavor|travaill|trabal|zaměst|henkil|従業員|社員|スタッフ|员工|числен/iu;

const canCount = ({ text, region, linkShare }: Line): boolean =>
  /[\d０-９]/.test(text) && region !== 'nav' && linkShare < 0.6 && text.length < 2_000 && countsPeople.test(text);

const mostCounts = 60;

const withoutChoices = (all: readonly Count[]): FactDraft[] => {
  const counts = all.slice(0, mostCounts);
  return counts
    .filter(({ people }) => !counts.some((other) => isNextTo(people, other.people)))
    .map(({ draft }) => draft);
};

/** "100 to 1,000 employees" beside "less than 100" or "more than 1,000": sizes to choose from, as a form or a price list asks. */
const isNextTo = (one: Headcount, other: Headcount): boolean => {
  const [low, high] = (one.min ?? 0) < (other.min ?? 0) ? [one, other] : [other, one];
  const isRange = low.min !== low.max || high.min !== high.max;
  return isRange && low.max !== undefined && high.min !== undefined && [0, 1].includes(high.min - low.max);
};

type Count = { people: Headcount; draft: FactDraft };

const countIn = (line: Line, page: ReadablePage): Count[] => {
  const isOfMany = ['article', 'directory'].includes(pageKind(page)) && !isAboutItself(page, line.index);
  for (const way of isOfMany ? headcountPatterns.filter(({ isOwn }) => isOwn) : headcountPatterns) {
    const match = way.hint.test(line.text) ? way.pattern.exec(line.text) : null;
    const count = match?.groups?.['count'];
    if (match === null || count === undefined || !isOwnCount(way, match, { line, page })) continue;
    const value = numberOfPeople(count.normalize('NFKC'));
    if (value !== undefined && isPlausible(value))
      return [{ people: value, draft: fact('headcount', value, certain(seen(line, match, way.sure), page)) }];
  }
  return [];
};

type At = { line: Line; page: ReadablePage };

/** True where the people counted are the company's own, and today's. */
const isOwnCount = (way: HeadcountPattern, match: RegExpExecArray, { line, page }: At): boolean => {
  const clause = clauseAround(line.text, match);
  const before = line.text.slice(Math.max(0, match.index - 120), match.index);
  const lead = `${before}${match[0].split(/\d/, 1)[0] ?? ''}`;
  if (
    ofOthers.test(way.isOwn ? clause.replace(match[0], '') : clause) ||
    served.test(lead) ||
    presented.test(lead) ||
    ofBefore.test(lead)
  )
    return false;
  if (way.isOwn) return true;
  if (isOfNamed(before, match[0], page)) return false;
  const after = line.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
  if (begun.test(after)) return false;
  if (way.isOfAnybody) return isOfItself(clause, page) && isOwnFirm(page, whose.exec(after)?.[1]);
  return way.isByTheWay === undefined || isNote(line) || isOfItself(clause, page);
};

/** "Bramble employs …", "…, which employs …", "Bramble has …": who employs them, where it is another. */
const isOfNamed = (before: string, said: string, page: ReadablePage): boolean => {
  if (!/^emp|^impiega/i.test(said) && !/\s(?:has|have)\s$/.test(before)) return false;
  const who = employer.exec(before)?.[1]?.replace(/^[LD]['’]|[\s,]+$/gu, '');
  return who !== undefined && !isOwnFirm(page, who);
};
const employer =
  /(?:^|[^\p{L}\d])(?!(?:The|Our|We|They|It|Today|Now|Currently|Company|Business|Firm|Group)\s)((?:\p{Lu}[\p{L}\d&'’-]{1,30},?\s){1,4})(?:(?:which|who|that|qui|che|que)\s)?(?:(?:now|today|currently|oggi|aujourd['’]hui|hoy)\s)?(?:(?:has|have)\s)?$/u;

/** "120 colleagues of Bramble". */
const whose = /^ (?:of|from|at|von|bei|chez|di|de|van|bij) (\p{Lu}[\p{L}\d&'’-]{2,30})(?![\p{L}\d])/u;

/** "with three employees it was founded": how many they were when they began, behind the number and before it. */
const begun = /^ (?:\p{L}{1,14} ){0,2}?(?:gegründet|begonnen|gestartet|angefangen|opgericht|gestart)(?!\p{L})/iu;
const ofBefore =
  /(?<!\p{L})(?:(?:start(?:ed|ing)?|began|beginning|opened|founded|begann\p{L}?|begonnen|gestartet|angefangen|gegründet|débuté|commencé|iniziato|empez\p{L}{2,5}|comenz\p{L}{2,5})\s(?:[\p{L}\d]{1,14}\s){0,4}?(?:with|mit|avec|con|com|met)\s(?:just |only |nur |seulement |solo )?(?:about |etwa |rund |knapp )?|(?:grow\p{L}{0,3}|grew|gewachsen|gegroeid|expanded|increased?)\s(?:\p{L}{1,14}\s){0,3}?from\s)$/iu;

/** Another firm presented in passing: ", an IT company in Meridian with 35 employees". */
const presented = /, an? [^,.]{1,90} (?:with|of)\s?$/iu;
const itself =
  /(?<!\p{L})(?:familienunternehmen|familienbetrieb|familiebedrijf|l['’]azienda|l['’]entreprise|das (?:unternehmen|büro)|la empresa|we|our|us|wir|uns|unser\w{0,2}|nous|notre|nos|noi|nostr[oai]|nosotros|nuestr[oa]s?|wij|ons|onze|vi|vores|vår)(?!\p{L})/iu;
const longestNote = 60;
/** "Up to 250 employees" by itself is a plan for firms of that size. */
const ceiling = /^(?:for )?(?:up to|fewer than|less than|bis zu|jusqu['’]à|hasta|fino a|até|tot)\s/iu;

/** A short line stands for itself ("51–200 employees"). */
const isNote = ({ text }: Line): boolean => text.length <= longestNote && !ceiling.test(text);

/** In a sentence the company must say "we" or its name. */
const isOfItself = (clause: string, page: ReadablePage): boolean => {
  const name = bestName(page)?.name;
  const label = domainLabel(page);
  return (
    itself.test(clause) ||
    (name !== undefined && clause.includes(name)) ||
    ownNameIn(page, clause) !== undefined ||
    (clause.match(/\p{Lu}[\p{L}\d-]{4,}/gu) ?? []).some((word) => labelAgreement(word, label) >= 0.6)
  );
};

const certain = (at: Seen, page: ReadablePage): Seen =>
  /\/(?:customers?|case-stud|blog|news)/.test(page.url) ? { ...at, confidence: at.confidence * 0.5 } : at;

/** A year is no number of people, and nobody counts none. */
const isPlausible = ({ min, max }: Headcount): boolean =>
  (min ?? max ?? 0) > 0 && !(min === max && min !== undefined && min >= 1900 && min <= 2030);

/** The words around a match up to the ends of its sentence. */
const clauseAround = (text: string, match: RegExpExecArray): string => {
  const end = match.index + match[0].length;
  const before =
    text
      .slice(0, match.index)
      .split(/[.!?]\s(?!\p{Ll})|;\s/u)
      .at(-1) ?? '';
  const after = text.slice(end).split(/[.!?](?:\s(?!\p{Ll})|$)|;\s/u)[0] ?? '';
  return `${before.slice(-90)}${match[0]}${after.slice(0, 50)}`;
};
