import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { ownNameIn } from '../people/own-firm.ts';

const since = '(?:since|seit|depuis|desde|dal|sinds|sedan|siden|od|vuodesta)';
const year = String.raw`(?:(?:dem jahre? |l['’]année |l['’]anno |het jaar |el año |o ano |roku |år )?(?<year>1[6-9]\d{2}|20[0-4]\d))(?!\d)`;

/** "Seit 1990 steht die Tischlerei … für …", "Depuis 1979, …": the sentence begins with it. */
const opening = new RegExp(String.raw`(?:^|[.!?]\s)${since}\s${year},?\s(?<then>\p{L}[^.!?]{3,160})`, 'iu');
/** "Northgate istnieje na rynku od 2003 r.", "opera a Pesaro dal 1988": a word for being in business before it. */
const existing = new RegExp(
  String.raw`(?<!\p{L})(?:besteht|existiert|tätig|aktiv|existe|exist(?:s|ed)|bestaat|actief|istnieje(?:my)?|działa(?:my)?|opera|operiamo|operates?|operating|attiv[aoi]|activ[ao]s?|market|markt|mercado|mercato|marché|rynku|trhu|eksisteret|eksistert|funnits|toiminut)\s(?:[\p{L}-]{1,20},?\s){0,5}?${since}\s${year}`,
  'iu',
);
/** "L'azienda nasce nel 1987", "Firma powstała w 1987 roku", "we started in 1987". */
const begun = new RegExp(
  String.raw`(?<!\p{L})(?:nasc(?:e|iamo)|nat[oa]|nac(?:e|ió|ida)|nasceu|powstał[ao]?|vznikl[ao]?|began|started)\s(?:back )?(?:in|nel|en|em|w|v roce|w roku)\s${year}`,
  'iu',
);
/** "Sinds 1994." as the last words of a line. */
const closing = new RegExp(String.raw`(?:[.!?·•|–-]\s)${since}\s${year}[.!]?$`, 'iu');

/** What somebody has been since then, or offers beside the rest since then, is no beginning. */
const isOfAnything =
  /(?<!\p{L})(?:auch|zusätzlich|zudem|ebenfalls|also|too|aussi|également|anche|también|también|ook|også|również|member|mitglied|membre|miembro|socio|membro|lid|medlem|partner|customers?|kund(?:e|en|in)|clients?|cliente|accredited|certified|certificat\p{L}{0,3}|certificad[oa]s?|certifiée?s?|zertifiziert|licen[cs]ed|registered|listed|available|sold|owner|inhaber(?:in)?|gérante?|titolare|leite[tn]|geleitet|geführt|geschäftsführ\p{L}{1,6}|direct(?:or|eur|rice)|president|bietet|bieten|propose|offre|offers?|offering|ofrece|verfügt|dispose|nutzt|nutzen|gehört|gehören|belongs?|appartient|fait partie|pertenece|arbeite ich|bin ich|i have|je suis|law|loi|gesetz)(?!\p{L})/iu;
const itself =
  /(?<!\p{L})(?:we|wir|nous|noi|nosotros|wij|we're|our company|our family|unser (?:unternehmen|betrieb|team|büro)|unsere (?:firma|kanzlei|praxis|agentur)|notre (?:entreprise|société|équipe|cabinet)|la nostra azienda|nuestra empresa|ons bedrijf|firma|das unternehmen|the company|l['’]entreprise|l['’]azienda|la empresa|a empresa|bedriften|virksomheden|företaget|yritys|yrityksemme|společnost|spółka)(?!\p{L})/iu;

const mostBefore = 3;
const longestLine = 240;

/** True where the first words are the company's own name. */
const beginsWithOwn = (page: ReadablePage, words: string): boolean => {
  const found = ownNameIn(page, words);
  return found !== undefined && found[0] <= mostBefore;
};

/** True where the sentence so far is about the company: it says its name, "we" or "the firm". */
const isOfItself = (page: ReadablePage, said: string): boolean =>
  itself.test(said) || ownNameIn(page, said) !== undefined;

/** The sentence around a match, up to the match and whole. */
const sentenceOf = ({ input: text, index, 0: { length } }: RegExpExecArray): { lead: string; whole: string } => {
  const before = text.slice(Math.max(0, index - 160), index);
  const lead = before.split(/[.!?]\s/u).at(-1) ?? '';
  const after = text.slice(index + length, index + length + 120).split(/[.!?](?:\s|$)/u, 1)[0] ?? '';
  return { lead, whole: `${lead}${text.slice(index, index + length)}${after}` };
};

/** "Nata nel 1987, Northgate …": the sentence begins so and the company's name follows. */
const isLed = (page: ReadablePage, match: RegExpExecArray): boolean => {
  const { lead, whole } = sentenceOf(match);
  return lead === '' && beginsWithOwn(page, whole.slice(match[0].length));
};

/** The ways to say it, each with what makes the sentence the company's own. */
const ways: readonly { pattern: RegExp; isOwn: (page: ReadablePage, match: RegExpExecArray) => boolean }[] = [
  { pattern: opening, isOwn: (page, { groups }) => beginsWithOwn(page, groups?.['then'] ?? '') },
  { pattern: existing, isOwn: (page, match) => isOfItself(page, sentenceOf(match).lead) },
  { pattern: begun, isOwn: (page, match) => isOfItself(page, sentenceOf(match).lead) || isLed(page, match) },
  { pattern: closing, isOwn: (page, { input }) => input.length < longestLine && isOfItself(page, input) },
];

/** Since when the company is in business, where the sentence is about it and about nothing narrower. */
export const beginningSince = ({ text }: Pick<Line, 'text'>, page: ReadablePage) => {
  for (const { pattern, isOwn } of ways) {
    const match = pattern.exec(text);
    if (match === null || isOfAnything.test(sentenceOf(match).whole) || !isOwn(page, match)) continue;
    return { match, year: Number(match.groups?.['year']) };
  }
  return undefined;
};
