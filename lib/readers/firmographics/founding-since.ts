import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { isOwnFirm, ownNameIn } from '../people/own-firm.ts';
import { month } from './founding-patterns.ts';

const since = '(?:since|seit|depuis|desde|dal|sinds|sedan|siden|od|vuodesta|с)';
const day = String.raw`(?:(?:early|late|the year|spring|summer|autumn|fall|winter|anfang|mitte|ende|frühjahr|frühling|sommer|herbst|principios de|finales de|fine|inizio|début|fin|the|of|del|dell['’]anno|de|del año|l['’]année|l['’]anno|het jaar|el año|o ano de|o ano|roku|roce|anno|år|dem jahre?|jahre?|${month}|\d{1,2}\.?(?:st|nd|rd|th|er|º)?,?) ?){0,4}`;
const year = String.raw`${day}(?<year>1[6-9]\d{2}|20[0-4]\d)(?!\d)`;

/** "Seit 1990 steht die Tischlerei … für …", "Depuis 1979, …": the sentence begins with it. */
const opening = new RegExp(String.raw`(?:^|[.!?]\s)${since}\s${year},?\s(?<then>\p{L}[^.!?]{3,160})`, 'iu');
/** "Northgate istnieje na rynku od 2003 r.", "opera a Pesaro dal 1988": a word for being in business before it. */
const existing = new RegExp(
  String.raw`(?<!\p{L})(?:besteht|bestehen|existiert|tätig|aktiv|existe|exist(?:s|ed)|bestaat|actief|istnieje(?:my)?|działa(?:my)?|opera|operiamo|operates?|operating|attiv[aoi]|activ[ao]s?|market|markt|mercado|mercato|marché|rynku|trhu|eksisteret|eksistert|funnits|toiminut|рынке)\s(?:[\p{L}-]{1,20},?\s){0,5}?${since}\s${year}`,
  'iu',
);
/** "L'azienda nasce nel 1987", "Firma powstała w 1987 roku", "we started in 1987". */
const begun = new RegExp(
  String.raw`(?<!\p{L})(?:nasc(?:e|iamo)|nat[oa]|nac(?:e|ió|ida)|nasceu|powstał[ao]?|vznik(?:l[ao]?|á)|založen[áaý]|began|begun|started|formed|launched|organi[sz]ed|dates? back|goes back|going back|costituit[ao]|constitu(?:yó|ida|ído|ée?)|surg(?:e|ió|iu)|vu le jour|gestart|ontstaan|begonnen|startade[s]?|bildade[s]?|startet|dannet|perustettiin|aloitti|aloittanut|основан[ао]?|создан[ао]?|eröffnet|entstand)\s(?:(?:by|von|par|da|por|av|af|przez|door)\s[^.;!?\d]{3,60}\s)?(?:mit \p{L}+ \p{L}+ |met (?:mijn|onze) [\p{L} ]{3,20} )?(?:back )?(?:(?:in|im|to|nel|a|en|em|no|w|v|i|vuonna|в|am|op) )?${year}`,
  'iu',
);
/** "In 2017 ben ik gestart met mijn eigen praktijk", "1985 wurde die Schreinerei von … gegründet", "Im Jahr 1985 eröffnete …": the year comes first. */
const yearFirst = new RegExp(
  String.raw`(?:^|[.!?]\s)(?:(?:in|im jahre?|im|nel|en|em|w|v) )?${year},? (?:(?:wurde|wurden) (?:die|der|das|unsere?) [\p{L}-]{0,20}(?:firma|unternehmen|betrieb|erei|geschäft|verein|verband|praxis|apotheke|kanzlei|büro|handlung|club|chor|schule|gesellschaft|kirche|gemeinde|stiftung|agentur|werkstatt)(?!\p{L})[^.;!?\d]{0,60} (?:gegründet|eröffnet)|gründeten? [^.;!?\d]{3,60} (?:die|das|den|unsere?n?|sein(?:e|en)?|ihr(?:e|en)?) (?:firma|unternehmen|betrieb|büro|kanzlei|agentur|praxis|verein)|ben ik (?:gestart|begonnen) met mijn|startte (?:ik|wij|hij|zij) (?:met )?(?:mijn|ons|onze|zijn|haar) |[\p{L}., ]{3,50} founded (?:the (?:firm|company|business|practice|club)|our |(?<body>(?:\p{Lu}[\p{L}&'’-]{1,30} ?){1,5})[.,]))`,
  'iu',
);
/** "działamy na rynku od 1985", "we have been laying tiles since 1985": who speaks says since when. */
const ofUs = new RegExp(
  String.raw`(?<!\p{L})(?:działamy|istniejemy|jesteśmy|působíme|pôsobíme|fungujeme|toimineet|siamo|operiamo|lavoriamo|somos|estamos|trabajamos|atuamos|работаем|zijn wij|wij zijn|we zijn|nous sommes|wir sind|we are|have been|has been|vi har|har vi|вместе)\s(?:[\p{L}&'’,-]{1,24}\s){0,14}?${since}\s${year}`,
  'iu',
);
/** "Sinds 1994." as the last words of a line. */
const closing = new RegExp(String.raw`(?:[.!?·•|–-]\s)${since}\s${year}[.!]?$`, 'iu');

/** What somebody has been since then, or offers beside the rest since then, is no beginning. */
const isOfAnything =
  /(?<!\p{L})(?:auch|zusätzlich|zudem|ebenfalls|also|too|aussi|également|anche|también|también|ook|også|również|member|mitglied|membre|miembro|socio|membro|lid|medlem|partner|customers?|kund(?:e|en|in)|clients?|cliente|accredited|certified|certificat\p{L}{0,3}|certificad[oa]s?|certifiée?s?|zertifiziert|licen[cs]ed|registered|listed|available|sold|owner|inhaber(?:in)?|gérante?|titolare|leite[tn]|geleitet|geführt|geschäftsführ\p{L}{1,6}|direct(?:or|eur|rice)|president|bietet|bieten|propose|offre|offers?|offering|ofrece|verfügt|dispose|nutzt|nutzen|gehört|gehören|belongs?|appartient|fait partie|pertenece|arbeite ich|bin ich|i have|je suis|law|loi|gesetz)(?!\p{L})/iu;
const itself =
  /(?<!\p{L})(?:we|wir|nous|noi|nosotros|wij|we're|vi|me|мы|it all|our (?:company|family|firm|business|practice|shop|store|club|church|school|association|organi[sz]ation|agency|clinic|restaurant|history|story|roots)|the (?:company|firm|business|practice|shop|store|club|church|school|association|organi[sz]ation|agency|clinic|restaurant|society|group|charity|partnership)|unser(?:e|em|er)? (?:unternehmen|betrieb|team|büro|verein|geschäft|firma|kanzlei|praxis|agentur|schule|chor|club)|(?:das|die|der) (?:unternehmen|firma|betrieb|verein|praxis|geschäft|kanzlei|gesellschaft|verband|stiftung|büro|familienbetrieb|genossenschaft|club|schule)|notre (?:entreprise|société|équipe|cabinet|histoire|association|agence)|(?:l['’]|la |le )(?:entreprise|société|cabinet|association|club|agence|fondation|étude)|(?:la nostra |l['’]|lo |la |il )(?:azienda|associazione|studio|società|impresa|ditta|negozio|cooperativa|attività|agenzia|fondazione|club)|(?:nuestra |nuestro |la |el )(?:empresa|asociación|despacho|compañía|sociedad|fundación|club|historia|clínica|estudio|cooperativa)|(?:a |o |nossa )(?:empresa|associação|loja|escritório|clínica|sociedade|história)|(?:ons |onze |het |de )(?:bedrijf|onderneming|vereniging|stichting|praktijk|club|school)|eigen (?:bedrijf|praktijk|zaak|winkel|dieren ?winkel)|bedriften|firmaet|selskapet|virksomheden|foreningen|klubben|företaget|bolaget|firman|föreningen|yritys|yrityksemme|yhdistys|seura|toimisto|firma|spółka|stowarzyszenie|kancelaria|przedsiębiorstwo|společnost|spolek|spoločnosť|združenie|компания|фирма|организация)(?!\p{L})/iu;

const yourPartner = /(?:ihr|your|votre|uw|su|il vostro|din|váš|spoľahlivý)(?: [\p{L}-]{3,20}){0,2} partner/iu;

const mostBefore = 3;
const longestLine = 240;

/** True where the first words are the company's own name. */
const beginsWithOwn = (page: ReadablePage, words: string): boolean => {
  const found = ownNameIn(page, words);
  return found !== undefined && found[0] <= mostBefore;
};

const serving =
  /^(?:ihr|ihre|für sie|im dienst|in familien|your|for you|in business|votre|à votre|sur le marché|il vostro|al vostro|al servizio|sul mercato|su |a su servicio|al servicio|en el mercado|seu|ao seu|no mercado|uw |op de markt|din |ditt |deres )|^(?:\p{L}{2,12} ){0,2}(?:we|wir|nous|noi|wij|vi|operiamo|siamo|somos|trabajamos|atuamos|działamy|jesteśmy|мы)(?!\p{L})/iu;

/** What follows "since 1985" is the company, or what it is to its customers. */
const isServing = (page: ReadablePage, then: string): boolean => beginsWithOwn(page, then) || serving.test(then);

/** True where the sentence so far is about the company: it says its name, "we" or "the firm". */
const isOfItself = (page: ReadablePage, said: string): boolean =>
  itself.test(said) || ownNameIn(page, said) !== undefined;

/** The sentence around a match, up to the match and whole. */
const sentenceOf = ({ input: text, index, 0: { length } }: RegExpExecArray): { lead: string; whole: string } => {
  const before = text.slice(Math.max(0, index - 160), index);
  const lead = before.split(/(?<=\p{L}{3}|\d)[.!?]\s(?=[\p{Lu}\d])/u).at(-1) ?? '';
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
  { pattern: opening, isOwn: (page, { groups }) => isServing(page, groups?.['then'] ?? '') },
  { pattern: existing, isOwn: (page, match) => isOfItself(page, sentenceOf(match).lead) },
  { pattern: begun, isOwn: (page, match) => isOfItself(page, sentenceOf(match).lead) || isLed(page, match) },
  {
    pattern: yearFirst,
    isOwn: (page, { groups }) => groups?.['body'] === undefined || isOwnFirm(page, groups['body']),
  },
  {
    pattern: ofUs,
    isOwn: (page, match) => !/^ha(?:s|ve) /iu.test(match[0]) || isOfItself(page, sentenceOf(match).lead),
  },
  { pattern: closing, isOwn: (page, { input }) => input.length < longestLine && isOfItself(page, input) },
];

/** Since when the company is in business, where the sentence is about it and about nothing narrower. */
export const beginningSince = ({ text }: Pick<Line, 'text'>, page: ReadablePage) => {
  for (const { pattern, isOwn } of ways) {
    const match = pattern.exec(text);
    if (match === null || isOfAnything.test(sentenceOf(match).whole.replace(yourPartner, '')) || !isOwn(page, match))
      continue;
    return { match, year: Number(match.groups?.['year']) };
  }
  return undefined;
};
