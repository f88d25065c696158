import { domainLabel, labelAgreement, nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { perPage } from '../per-page.ts';
import { foundersIn, isPast, namesAt, type Spoken } from './founders.ts';
import { type PersonName, personName } from './name.ts';
import { titleText } from './title-text.ts';

/** A person a sentence names with a post in the firm. */
export type Told = Spoken & { line: Line };

const leading =
  /\b(?:owner|founder|president|ceo|cfo|cto|coo|chief|principal|partner|director|manager|head|inhaber|gründer|geschäftsführer|vorstand|leiter|fondat|gérant|président|direct|titolare|amministrat|propriet|fundador|gerente|eigenaar|directeur|oprichter|grundare|vd|daglig leder|direktør|vice)/iu;
/** Posts that others have too: "our partner", "our guest speaker". */
const othersPost =
  /\b(?:partners?|customers?|clients?|guests?|speakers?|friends?|authors?|members?|patients?|teachers?)$/iu;

const mostTitleWords = 7;
const articles =
  /^(?:(?:our|its|the|their|a|an|currently|now|today|long-?time|current|der|die|das|unser\p{L}{0,2}|notre|nos|le|la|l['’]|il|lo|el|los|nuestr[oa]|nostr[oa]|il nostro|la nostra|onze|de|vår|vores|company|firm['’]s|company['’]s)\s)+/iu;

/** "CEO Ann Brook", "our founder, Ann Brook": some words of a title, then a name. */
const titledName = (text: string): { person: PersonName; title: string } | undefined => {
  const words = text.slice(0, 160).split(' ');
  for (let at = 1; at <= mostTitleWords && at < words.length; at++) {
    const person = namesAt(words.slice(at, at + 5).join(' '))[0];
    if (person === undefined || !words[at]?.startsWith(person.printed.split(' ')[0] ?? '')) continue;
    const title = titleText(words.slice(0, at).join(' ').replace(articles, '').replace(/[,:]$/, ''));
    return title?.work === 'post' && !othersPost.test(title.title) ? { person, title: title.title } : undefined;
  }
  return undefined;
};

const led =
  /\b(?:led|headed|managed|directed|run|geleitet|geführt|dirigée?|diretta|guidata|dirigid[ao]|liderad[ao]|geleid)\s(?:today |now |currently |heute |aujourd['’]hui |oggi |hoy )?(?:(?:by|von|vom|par|da|dal|dalla|por|door)\s|dall['’])(?=\p{L})/iu;

/** "… is led by CEO Ann Brook". */
const leadersIn = (sentence: string): Spoken[] => {
  const match = led.exec(sentence);
  if (match === null) return [];
  return [titledName(sentence.slice(match.index + match[0].length)) ?? []].flat();
};

const ours =
  /(?:^|[\s,(])(?:our|unser(?:e|en|em|er)?|notre|il nostro|la nostra|nuestr[oa]|onze|vår|vores)\s(?=\p{L})/giu;

/** "our founder, Ann Brook, …", "Unsere Geschäftsführerin Eva Stein …". */
const oursIn = (sentence: string): Spoken[] =>
  [...sentence.matchAll(ours)]
    .slice(0, 3)
    .flatMap((match) => titledName(sentence.slice(match.index + match[0].length)) ?? []);

const named = /^(?<name>(?:\p{Lu}[\p{L}.'’-]{0,24}\s){1,3}\p{Lu}[\p{L}.'’-]{1,24})(?<comma>,?)\s/u;
const verb =
  /^(?:is|serves as|was appointed|was named|has been(?: appointed)?|joined (?:us|the company|the firm|the team) as|ist(?: seit \d{4})?|leitet als|est|es|è|är|er)\s/iu;
const titleEnd =
  /\s(?:at|for|who|with|where|since|and (?:has|is|was|leads|oversees)|bei|seit|depuis|chez|presso|dal|desde|en|van|hos)\s|[.;:()]|,\s/u;

type Employed = { title: string; firm?: string };

/** The title at the beginning of a text, and the firm it is of: "Vice President of Sales at Northgate, where …". */
const employedAs = (text: string): Employed | undefined => {
  const said = text.replace(articles, '').slice(0, 140);
  const end = titleEnd.exec(said);
  const whole = said.slice(0, end?.index ?? 0);
  const employer = /^\s(?:at|for|bei|chez|presso|hos)\s(?<firm>\p{Lu}[^,.;]{1,40})/u.exec(said.slice(end?.index ?? 0));
  const firm = employer?.groups?.['firm'];
  const [post = '', ...of] = whole.split(/\s(?:of|von|der|de|du|di|del|della|van)\s(?=\p{Lu}|the\s)/u);
  const isField =
    of.length > 0 && of.every((part) => titleText(part)?.work !== undefined && titleText(part)?.work !== 'none');
  const title = of.length === 0 || isField ? whole : post;
  const owned = of.length === 0 || isField ? firm : of[0];
  return title.length < 2 ? undefined : { title, ...(owned === undefined ? {} : { firm: owned }) };
};

const ownWords = /^(?:the|our|this|das|die|der|unser|la|le|il|el)\s/iu;

/** True unless the firm is somebody else's: a sentence about a customer's director is no fact about the company. */
const isOwnFirm = (page: ReadablePage, firm: string | undefined): boolean => {
  if (firm === undefined || ownWords.test(firm)) return true;
  const label = domainLabel(page);
  const key = nameKey(firm);
  if (label === '') return key.length > 3 && nameKey(page.title.text).includes(key);
  return labelAgreement(firm, label) > 0.3 || key.includes(label);
};

/** "Ann Brook is the owner of …", "Ann Brook, our CFO, has …": only posts that lead, as others are told of guests and customers too. */
const describedIn = (page: ReadablePage, sentence: string): Spoken[] => {
  const match = named.exec(sentence.slice(0, 120));
  const person = personName(match?.groups?.['name'] ?? '');
  if (match === null || person === undefined || person.given < 0.85) return [];
  const rest = sentence.slice(match[0].length);
  const says = match.groups?.['comma'] === ',' ? '' : verb.exec(rest)?.[0];
  const employed = says === undefined ? undefined : employedAs(rest.slice(says.length));
  const title = titleText(employed?.title ?? '');
  if (title?.work !== 'post' || !leading.test(title.title) || !isOwnFirm(page, employed?.firm)) return [];
  return [{ person, title: title.title }];
};

/** "Lead Carpenter: Rod Brook has been with …", "President Ann Brook is …": a title, a name, and the sentence goes on. */
const presentedIn = (sentence: string): Spoken[] => {
  const found = /^\p{Lu}/u.test(sentence) ? titledName(sentence) : undefined;
  if (found === undefined || !leadsOrLabels(found.title, sentence)) return [];
  const after = sentence.slice(sentence.indexOf(found.person.printed) + found.person.printed.length);
  return /^,?\s\p{Ll}/u.test(after) ? [found] : [];
};

const leadsOrLabels = (title: string, sentence: string): boolean =>
  leading.test(title) || sentence.startsWith(`${title}:`);

const longestSentence = 400;
const mostSentences = 12;

const sentencesOf = (text: string): string[] =>
  text
    .slice(0, longestSentence * mostSentences)
    .split(/(?<=[.!?])\s(?=\p{Lu})/u)
    .slice(0, mostSentences)
    .filter((sentence) => sentence.length > 20 && sentence.length < longestSentence);

const inSentence = (page: ReadablePage, sentence: string): Spoken[] =>
  isPast(sentence)
    ? foundersIn(sentence)
    : [
        ...foundersIn(sentence),
        ...leadersIn(sentence),
        ...oursIn(sentence),
        ...describedIn(page, sentence),
        ...presentedIn(sentence),
      ];

const mostLines = 400;
const mostTold = 40;

/** Those whom sentences of the page call its founders, owners and heads. */
export const toldOf = perPage((page: ReadablePage): Told[] =>
  page.lines
    .filter(({ region, text }) => region === 'main' && text.length > 30)
    .slice(0, mostLines)
    .flatMap((line) =>
      sentencesOf(line.text).flatMap((sentence) => inSentence(page, sentence).map((spoken) => ({ ...spoken, line }))),
    )
    .slice(0, mostTold),
);
