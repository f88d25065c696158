import type { Headcount } from '../prospect/fact.ts';
import { numberOfPeople } from '../prospect/headcount.ts';
import { labelledLines } from './labelled-lines.ts';
import { bestName } from './name/best-name.ts';
import type { ReadablePage } from './page.ts';
import { pageKind } from './page-kind.ts';
import type { Line } from './page-lines.ts';
import { isQuoted } from './quoted.ts';
import { type FactDraft, fact, type Reader, type Seen, seen } from './reader.ts';

const number = String.raw`(?<![\d.,$€£])(?:\d{1,3}(?:[.,'’ ]\d{3}){1,2}|\d{1,6})(?:[.,]\d)?\s?[kK]?(?:\s?(?:[-–—]|to|bis|à|a)\s?(?:\d{1,3}(?:[.,'’ ]\d{3}){1,2}|\d{1,6})\s?[kK]?)?\s?\+?`;
const qualifier = String.raw`(?:(?:over|more than|at least|up to|about|around|approximately|some|nearly|almost|fewer than|less than|currently|über|mehr als|mindestens|bis zu|rund|etwa|ca\.?|circa|knapp|derzeit|heute|aktuell|inzwischen|mittlerweile|today|aujourd['’]hui|oggi|ruim|plus de|près de|environ|quelque|oltre|più di|circa|más de|unos|alrededor de|meer dan|ongeveer|zo'n|mais de|cerca de|ponad|około|över|mer än|cirka|mere end|mer enn|yli|noin|více než|přes)\s){0,2}`;
const adjective = String.raw`(?:(?:[\p{L}][\p{L}-]{1,20})\s){0,2}?`;
const workers = String.raw`(?:employees|staff members|staff|team members|full-time employees|people worldwide|specialists|engineers|technicians|professionals|experts|consultants|colleagues|mitarbeiter(?:n|innen|/-innen|:innen|\*innen)?|mitarbeitende[rn]?|beschäftigte[rn]?|angestellte[rn]?|kolleg(?:en|innen|:innen)|köpfe|collaborateurs|collaboratrices|salariés|employés|personnes|dipendenti|collaboratori|addetti|persone|empleados|trabajadores|profesionales|personas|medewerkers|werknemers|collega['’]?s|pracowników|medarbejdere|anställda|ansatte|colaboradores|funcionários|pessoas|zaměstnanců|zaměstnanci|pracovníků|työntekijää|työntekijä|henkilöä|munkatárs\p{L}{0,6}|angajați|çalışan\p{L}{0,4})`;
const source = (pattern: string): RegExp => new RegExp(pattern, 'iu');

type Pattern = {
  /** What every match holds: cheap to make ready and to look for. */
  hint: RegExp;
  pattern: RegExp;
  sure: number;
  /** True when the words can only be the company's own: "we employ". */
  isOwn?: true;
  /** True when anybody's people may be counted so: the sentence must speak of the company itself. */
  isByTheWay?: true;
};

/** Ways to say how many work here; the number is the group "count". Words that may count others need a word of work around. */
const patterns: readonly Pattern[] = [
  {
    hint: /(?:team|staff|workforce|[eé]quipe|equipo|time|belegschaft|squadra|zespół|tým|joukkue)\s(?:of|von|de|di|aus|van|compos|mit)/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:team|staff|workforce|equipe|équipe|equipo|time|belegschaft|squadra|zespół|tým|joukkue)\s(?:of|von|de|di|aus|van|composée? de|mit)\s(?<count>${qualifier}${number})(?=\s(?!(?:years|jahren?|ans|años|anni|companies|firms|brands|schools|unternehmen|sociétés|entreprises|%)(?!\p{L}))|[.,;!)]|$)`,
    ),
    sure: 0.8,
  },
  {
    hint: /people|person|menschen|mensen/iu,
    pattern: source(
      String.raw`(?<![\p{L}\d])(?<count>${qualifier}${number})\s(?:people|persons?|personen|menschen|personnes|persone|personas|mensen)\s(?:\p{L}{1,12}\s){0,2}?(?:work|employed|strong|on (?:our|the) team|in our team|arbeiten|beschäftigt|travaillent|lavorano|trabajan|werken)`,
    ),
    sure: 0.8,
  },
  {
    hint: /(?:employ|beschäftigen|employons|impieghiamo|have|haben|sommes|siamo|somos|are|sind|con|com|tenemos|temos|abbiamo|contiamo|empleamos|empregamos)\s/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:(?:we|wir|nous|noi|wij)\s(?:\p{L}{1,14}\s){0,3}?(?:employ|beschäftigen|employons|impieghiamo|have|haben|sommes|siamo|somos|are|sind)|contamos con|contamos com|tenemos|temos|abbiamo|contiamo|impieghiamo|empleamos|empregamos)\s(?<count>${qualifier}${number})\s${adjective}${workers}(?!\p{L})`,
    ),
    sure: 0.85,
    isOwn: true,
  },
  {
    hint: /(?:employs?|employing|beschäftigt|emploie|impiega|emplea)\s/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:employs?|employing|beschäftigt|emploie|impiega|emplea)\s(?<count>${qualifier}${number})(?:\s(?:people|persons|personen|personnes|persone|personas|menschen)|\s${adjective}${workers})(?!\p{L})`,
    ),
    sure: 0.8,
  },
  {
    hint: /[:：\n]\D{0,80}\d/u,
    pattern: source(
      String.raw`(?<![\p{L}\d])(?:company size|number of employees|employees|headcount|team size|mitarbeiterzahl|mitarbeiter(?:innen|:innen|\*innen)?|mitarbeitende|beschäftigte|anzahl (?:der )?(?:mitarbeiter|mitarbeitenden)|effectifs?|nombre (?:de salariés|d['’]employés)|salariés|collaborateurs|dipendenti|numero (?:di )?dipendenti|empleados|número de empleados|nº de empleados|funcionários|colaboradores|número de (?:funcionários|colaboradores)|medewerkers|aantal medewerkers|werknemers|anställda|antal anställda|antal ansatte|ansatte|medarbejdere|henkilöstö|henkilöstömäärä|liczba pracowników|pracownicy|počet zaměstnanců|zaměstnanci|従業員数?|社員数|员工人数|численность)\s?[:：\n]\s?(?<count>${qualifier}${number})(?!\d|\s?%|[./-]\d)`,
    ),
    sure: 0.8,
  },
  {
    hint: /employees|members|mitarbeit|beschäftigte|collaborat|salariés|dipendenti|addetti|empleados|trabajadores|medewerkers|werknemers|pracownik|medarbejdere|anställda|ansatte|colaboradores|funcionários|zaměstnanců|pracovníků|työntekijää|munkatárssal|angajați/iu,
    pattern: source(
      String.raw`(?<![\p{L}\d])(?<count>${qualifier}${number})\s${adjective}(?:employees|staff members|team members|mitarbeiter(?:n|innen|/-innen|:innen|\*innen)?|mitarbeitende[rn]?|beschäftigte[rn]?|collaborateurs|salariés|dipendenti|collaboratori|addetti|empleados|trabajadores|medewerkers|werknemers|pracowników|medarbejdere|anställda|ansatte|colaboradores|funcionários|zaměstnanců|pracovníků|työntekijää|munkatárssal|angajați)(?!\p{L})`,
    ),
    sure: 0.7,
    isByTheWay: true,
  },
  {
    hint: /strong/iu,
    pattern: source(
      String.raw`(?<!\p{L})(?:we are|we're|now|today|over|team is)\s(?<count>${qualifier}${number})\s?-?strong(?!\p{L})`,
    ),
    sure: 0.75,
  },
  {
    hint: /-köpfige/iu,
    pattern: source(
      String.raw`(?<![\p{L}\d])(?<count>${number})-köpfige[nrsm]?\s(?:team|mannschaft|crew|belegschaft)(?!\p{L})`,
    ),
    sure: 0.75,
  },
  {
    hint: /^(?:our team|team|company|number|employees|size)/iu,
    pattern: source(
      String.raw`^(?:our team|team size|team|company size|number of employees|employees|size)\s?[:：]?\s(?<count>${number})(?:\s(?:people|employees|persons|members|staff))?$`,
    ),
    sure: 0.75,
  },
];

/** People who are not the company's own: customers, users, those a customer employs, awards. */
const ofOthers =
  /\b(?:serving|we (?:serve|train|insure)|most \p{L}+|many \p{L}+|a (?:company|business|firm|practice) (?:with|of)|customers?|clients?|users?|members|companies (?:with|from|of)|businesses (?:with|of)|firms (?:with|of)|organi[sz]ations (?:with|of)|trusted by|kunden|anwender|nutzer|unternehmen (?:mit|ab)|firmen (?:mit|ab)|betriebe (?:mit|ab)|clients? de|entreprises de|utilisateurs|clienti|aziende (?:con|da)|clientes|usuarios|empresas (?:con|de)|klanten|bedrijven met|per user|for (?:teams|companies|businesses|firms) (?:of|with)|if you have|your (?:team|staff|employees|company|business)|ihre? mitarbeiter\w*|seats?|students?|training|trained|geschult|visitors?|insured|patients?|case study|award)\b/iu;

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
  /team|staff|workforce|people|person|employ|emploi|member|special|engineer|technic|profession|expert|consult|colleag|menschen|belegschaft|mitarbeit|beschäft|angestell|kolleg|köpfe|équipe|equip|effectif|collab|salari|squadra|dipend|impieg|addett|trabaj|emple|medewerk|werknem|mensen|pracown|medarb|anställ|ansatt|company size|headcount|strong|köpfig|pessoas|pracov|työn|munka|angaja|size|person|funcion|colabor|zaměst|henkil|従業員|社員|员工|числен/iu;

const canCount = ({ text, region, linkShare }: Line): boolean =>
  /\d/.test(text) && region !== 'nav' && linkShare < 0.6 && text.length < 2_000 && countsPeople.test(text);

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
  const isOfMany = ['article', 'directory'].includes(pageKind(page));
  for (const { hint, pattern, sure, isOwn, isByTheWay } of isOfMany
    ? patterns.filter(({ isOwn }) => isOwn)
    : patterns) {
    const match = hint.test(line.text) ? pattern.exec(line.text) : null;
    const count = match?.groups?.['count'];
    if (match === null || count === undefined) continue;
    const clause = clauseAround(line.text, match);
    if (
      ofOthers.test(clause) ||
      presented.test(line.text.slice(Math.max(0, match.index - 120), match.index)) ||
      !(isOwn || isByTheWay === undefined || speaksOfItself(line, clause, page))
    )
      continue;
    const value = numberOfPeople(count);
    if (value !== undefined && isPlausible(value))
      return [{ people: value, draft: fact('headcount', value, certain(seen(line, match, sure), page)) }];
  }
  return [];
};

/** Another firm presented in passing: ", an IT company in Meridian with 35 employees". */
const presented = /, an? [^,.]{1,90} (?:with|of)\s?$/iu;
const itself =
  /(?<!\p{L})(?:familienunternehmen|familienbetrieb|familiebedrijf|l['’]azienda|l['’]entreprise|das (?:unternehmen|büro)|la empresa|we|our|us|wir|uns|unser\w{0,2}|nous|notre|nos|noi|nostr[oai]|nosotros|nuestr[oa]s?|wij|ons|onze|vi|vores|vår)(?!\p{L})/iu;
const longestNote = 60;
/** "Up to 250 employees" by itself is a plan for firms of that size. */
const ceiling = /^(?:for )?(?:up to|fewer than|less than|bis zu|jusqu['’]à|hasta|fino a|até|tot)\s/iu;

/** A short line stands for itself ("51–200 employees"); in a sentence the company must say "we" or its name. */
const speaksOfItself = (line: Line, clause: string, page: ReadablePage): boolean => {
  const name = bestName(page)?.name;
  return (
    (line.text.length <= longestNote && !ceiling.test(line.text)) ||
    itself.test(clause) ||
    (name !== undefined && clause.includes(name))
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
      .split(/[.!?;]\s/)
      .at(-1) ?? '';
  const after = text.slice(end).split(/[.!?;](?:\s|$)/)[0] ?? '';
  return `${before.slice(-90)}${match[0]}${after.slice(0, 50)}`;
};
