import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { isOperatorLabel, isPublisherBeside } from './publisher.ts';

/** A credit in one line: "Website by Bright Pixel", "Realisierung: Pixelwerk". */
const credit =
  /\b(?:(?:web ?)?site|theme|template|web ?design|design|designed|website design|developed|development|created|built|made|powered|hosted|hosting|realisé|réalisé|conçu|création|sviluppato|realizzato|creato|progettato|diseñado|desarrollado|diseño web|desenvolvido|ontworpen|gebouwd|erstellt|umgesetzt|programmiert|produced|crafted|maintained) (?:and \w{4,12} )?(?:by|par|da|por|door|von)\b|^(?:\p{L}{4,14}\s?(?:&|und|and|et|e|y|\+|,)\s?){0,2}(?:konzept\w*|konzeption|umsetzung|realisierung|realisation|réalisation|gestaltung|webdesign|web ?design|programmierung|technische umsetzung|hosting|hébergement|hébergeur|provider|agentur|agence)\b[^:]{0,40}:/iu;

/** Headings over the contact data of those who made the site; a firm that sells such work has them too, so only in an imprint. */
const makers =
  /\b(?:web ?design|webseite|webauftritt|internetauftritt|hosting|hoster|webhosting|umsetzung|realisierung|realisation|réalisation|conception|création du site|concepteurs?|prestataire technique|hébergeur|hébergement|gestaltung|konzept\w*|programmierung|technische betreuung|webmaster|agentur|agence web|realizzazione|vormgeving|\w{4,12}nachweise?|image credits?|photo credits?|crédits?)(?![\p{L}\d])/iu;

/** Those who supervise, insure, arbitrate and bank. */
const authorities =
  /(?:\p{L}*kammer(?![\p{L}\d])|aufsichtsbehörden?|zuständige behörde|supervisory authority|regulatory authority|schlichtung\p{L}*|streitschlichtung|streitbeilegung|dispute resolution|ombuds\p{L}*|haftpflicht\p{L}*|(?<!\p{L})versicherer(?!\p{L})|professional indemnity|chambre de|médiat(?:eur|ion)(?!\p{L})|protección de datos|reclamaciones|resolución de conflictos|litígios?|arbitra(?:gem|je|to)(?!\p{L})|geschillencommissie|autorità garante|landesbeauftragte\p{L}*|information commissioner|datenschutzbehörde|externe\p{L}* datenschutzbeauftragte\p{L}*|bankverbindung|bank details)/iu;

/** Lines for people in need, run by others, that pages of all kinds name. */
const helplines =
  /(?:(?:suicide|crisis|domestic violence|child abuse|runaway|veterans crisis) (?:\w{4,12} )?(?:hot|help|life)?line|poison (?:control|information|help)|telefonseelsorge|gift(?:notruf|informationszentr\p{L}{1,3}|zentrale)|sperr-?(?:notruf|hotline)|antipoison|anti-poison|hilfetelefon|dargebotene hand|centro antiveleni|sos amiti[ée])/iu;

/** Those who supervise trades, hear complaints and take taxes, as sentences of all kinds of pages name them with their numbers. */
const publicBodies =
  /(?<!\p{L})(?:ombuds\p{L}*|information commissioner|solicitors regulation authority|financial conduct authority|citizens advice|hmrc|internal revenue service|irs|better business bureau|regulated by the|licensed by the|department of (?:licensing|insurance|labou?r|health|justice|banking|consumer|motor|revenue)|(?:trade|securities|exchange|public utility|utilities) commission|social security administration|medicare|consumer (?:affairs|protection)|attorney general|bar association|(?:rechtsanwalts|steuerberater|ärzte|zahnärzte|architekten|wirtschafts|handwerks|notar|apotheker)kammer|advokatsamfund\p{L}{0,3}|advokatforening\p{L}{0,3}|autorità garante|huisartsenpost)(?!\p{L})/iu;
/** Where medicine is to be had, as a practice names it with its number. */
const pharmacies =
  /(?<!\p{L})(?:(?:apotheek|apotheke|pharmacie|farmacia|farmácia|pharmacy|apotek|apteka|lékárna)(?= ?:)|pharmacie de garde|farmacia (?:de guardia|di turno)|dienstdoende apotheek|notdienst-?apotheke)/iu;
const isPharmacy = (page: ReadablePage): boolean =>
  /apot|pharm|f[aá]rm[aá]c|aptek|lekarn|lékárn/iu.test(`${page.title.text} ${page.host}`);
/** A number further behind the name than this may be anyone's. */
const bodyReach = 160;

/** "In case of dispute: …" on a line of its own, as shops must say on every page. */
const arbiters =
  /(?:em caso de litígio|en caso de litigio|en cas de litige|im streitfall|in case of (?:a )?dispute|resolução alternativa de litígios|centro de arbitragem|médiateur de la consommation|agencia española de protección de datos)/iu;

const longestLabel = 90;
const longestStretch = 14;

const imprintWords =
  /\b(?:impressum|imprint|legal notice|mentions l[ée]gales|note legali|aviso legal|colofon|disclaimer|credits|site notice|legal)\b/i;

/** True on pages that name who is answerable for the site. */
const isImprint = madeOnce((page: ReadablePage): boolean => {
  const headings = page.lines.filter(({ heading }) => heading > 0 && heading < 3).slice(0, 5);
  return [page.url.replace(/[-_]/g, ' '), page.title.text, ...headings.map(({ text }) => text)].some((text) =>
    imprintWords.test(text),
  );
});

const isLabel = (line: Line, page: ReadablePage): boolean => {
  if (line.text.length > longestLabel || line.region === 'nav' || line.linkShare > 0.5 || line.text.includes('@'))
    return false;
  return isImprint(page) && (makers.test(line.text) || authorities.test(line.text) || isPublisherBeside(page, line));
};

/** Such a line on the page of another; its own page is named after it. */
const helplineIn = ({ text }: Line, page: ReadablePage): RegExpExecArray | null =>
  helplines.test(page.title.text) ? null : (helplines.exec(text) ?? arbiters.exec(text));

/** Visible lines [first, after) that speak of another organisation; on the first one only what follows `from`, as far as `to`. */
type Stretch = { first: number; after: number; from: number; to?: number };

const longestCredit = 250;

const stretchAt = (line: Line, page: ReadablePage): Stretch | undefined => {
  if (isLabel(line, page)) return { first: line.order, after: endAfter(page, line), from: 0 };
  const match = line.text.length < longestCredit ? (credit.exec(line.text) ?? helplineIn(line, page)) : null;
  if (match === null) return bodyIn(line, page);
  const opensNext = /(?:by|:)\s*$/i.test(line.text);
  return { first: line.order, after: line.order + (opensNext ? 2 : 1), from: match.index };
};

const bodyIn = ({ text, order, linkShare }: Line, page: ReadablePage): Stretch | undefined => {
  if (linkShare > 0.5) return undefined;
  const body = publicBodies.test(page.title.text) ? null : publicBodies.exec(text);
  const match = body ?? (isPharmacy(page) ? null : pharmacies.exec(text));
  return match === null
    ? undefined
    : { first: order, after: order + 1, from: match.index, to: match.index + bodyReach };
};

const stretches = madeOnce((page: ReadablePage): Stretch[] =>
  page.lines.flatMap((line) => stretchAt(line, page) ?? []),
);

/** "Zweigstelle: Lindenweg 3, Tel. …": another office of the firm itself. */
const ownBranch =
  /^(?:zweigstelle|zweigniederlassung|niederlassung|filiale|branch(?: office)?|bijkantoor|succursale) ?:/iu;

/** The lines under a label reach to the next heading, to a line that begins the firm's own part, or fourteen lines on. */
const endAfter = (page: ReadablePage, label: Line): number => {
  for (let at = label.order + 1; at < Math.min(page.lines.length, label.order + longestStretch); at++) {
    const line = page.lines[at];
    if (line === undefined || line.region !== label.region) return at;
    if ((line.heading > 0 && !isLabel(line, page)) || ownBranch.test(line.text) || isOperatorLabel(line)) return at;
    if (
      /^(?:contact|kontakt|telefon|address|adresse|impressum|angaben|opening|öffnungszeiten)\b[^\d@]{0,30}:?$/iu.test(
        line.text,
      ) &&
      label.heading === 0
    )
      return at;
  }
  return label.order + longestStretch;
};

/** Order of the visible line an outline index stands in or before. */
const lineOrder = (page: ReadablePage, index: number): number => {
  let low = 0;
  let high = page.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.lines[middle]?.index ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Where in its line an outline index begins. */
const offsetOf = (page: ReadablePage, order: number, index: number): number => {
  const line = page.lines[order];
  return line?.runs.find((run) => run.text.index >= index)?.start ?? line?.text.length ?? 0;
};

/**
 * True where the page speaks of another organisation: the agency that built it, a chamber, an insurer. `offset` is the
 * place within the visible line, where it is known better than by the outline index.
 */
export const isOfOthers = (page: ReadablePage, index: number, offset?: number): boolean => {
  const order = lineOrder(page, index);
  const at = offset ?? offsetOf(page, order, index);
  return stretches(page).some(
    ({ first, after, from, to = Number.POSITIVE_INFINITY }) =>
      order >= first && order < after && (order > first || (at >= from && at <= to)),
  );
};
