import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { employedAs, leading, withoutArticles } from './employed.ts';
import { foundersIn, isPast, namesAt, type Spoken } from './founders.ts';
import { type PersonName, personName } from './name.ts';
import { isNamesake, isOwnFirm } from './own-firm.ts';
import { soleOwnerIn } from './sole-owner.ts';
import { titleText } from './title-text.ts';

/** A person a sentence names with a post in the firm. */
export type Told = Spoken & { line: Line };

/** Posts that others have too: "our partner", "our guest speaker". */
const othersPost =
  /\b(?:(?<!(?:senior|managing|founding|equity|general|name) )partners?|customers?|clients?|guests?|speakers?|friends?|authors?|members?|patients?|teachers?|bio|biography)$/iu;

const mostTitleWords = 7;

/** "CEO Ann Brook", "our founder, Ann Brook": some words of a title, then a name. */
const titledName = (text: string): { person: PersonName; title: string } | undefined => {
  const words = text.slice(0, 160).split(' ');
  for (let at = 1; at <= mostTitleWords && at < words.length; at++) {
    const person = namesAt(words.slice(at, at + 5).join(' '))[0];
    if (person === undefined || !words[at]?.startsWith(person.printed.split(' ')[0] ?? '')) continue;
    const title = titleText(withoutArticles(words.slice(0, at).join(' ')).replace(/[,:]$/, ''));
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
  const found = titledName(sentence.slice(match.index + match[0].length));
  return found !== undefined && leading.test(found.title) ? [found] : [];
};

const ours =
  /(?:^|[\s,(])(?:our|unser(?:e|en|em|er)?|notre|il nostro|la nostra|nuestr[oa]|onze|vår|vores)\s(?=\p{L})/giu;

/** "our founder, Ann Brook, …", "Unsere Geschäftsführerin Eva Stein …". */
const oursIn = (sentence: string): Spoken[] =>
  [...sentence.matchAll(ours)]
    .slice(0, 3)
    .flatMap((match) => titledName(sentence.slice(match.index + match[0].length)) ?? []);

const named =
  /^(?<name>(?:\p{Lu}[\p{L}.'’-]{0,24}\s){1,3}\p{Lu}[\p{L}.'’-]{1,24})(?:,\s[A-Z][A-Za-z.]{1,5},(?=\s(?:is|serves)\s))?(?<comma>,?)\s/u;
const verb =
  /^(?:is|serves as|was appointed|was named|has been(?: appointed)?|joined (?:us|the company|the firm|the team) as|ist(?: seit \d{4})?|leitet als|est|es|è|är|er)\s/iu;

/** "Ann Brook is the owner of …", "Ann Brook, our CFO, has …": only posts that lead, as others are told of guests and customers too. */
const describedIn = (page: ReadablePage, sentence: string): Spoken[] => {
  const match = named.exec(sentence.slice(0, 120));
  const person = personName(match?.groups?.['name'] ?? '');
  if (match === null || person === undefined || person.given < 0.85) return [];
  const rest = sentence.slice(match[0].length);
  const says = match.groups?.['comma'] === ',' ? '' : verb.exec(rest)?.[0];
  const employed = says === undefined ? undefined : employedAs(page, rest.slice(says.length));
  const title = titleText(employed?.title ?? '');
  if (title?.work !== 'post' || !isOwnFirm(page, employed?.firm)) return [];
  if (!leading.test(title.title) && !isNamesake(page, person)) return [];
  return /^,\s\p{Lu}/u.test(rest.slice(rest.indexOf(title.title) + title.title.length))
    ? []
    : [{ person, title: title.title }];
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

const myself =
  /^(?:\p{L}{2,12}[!,]\s)?(?:i am|i['’]m|my name is|ich bin|mein name ist|ich heiße|ich heisse|ik ben|mijn naam is|ik heet|je suis|je m['’]appelle|mi chiamo|sono|soy|me llamo|mi nombre es|eu sou|meu nome é|chamo-me|jag heter|jag är|jeg heter|jeg er|jeg hedder|mit navn er|mitt namn är|mitt navn er|nazywam się|jestem|jmenuji se|minä olen|olen)\s(?=\p{Lu})/iu;

/** "I am Ann Brook, the florist behind Northgate": whoever speaks, with what they say they are. */
const speakingOf = (page: ReadablePage, sentence: string): Spoken[] => {
  const said = myself.exec(sentence.slice(0, 60))?.[0];
  const rest = sentence.slice(said?.length ?? 0);
  const person = said === undefined ? undefined : namesAt(rest)[0];
  if (person === undefined || person.given < 0.85 || !rest.startsWith(person.printed)) return [];
  const employed = employedAs(page, rest.slice(person.printed.length).replace(/^,?\s/u, ''));
  const title = titleText(employed?.title ?? '');
  const isPost = title?.work === 'post' && isOwnFirm(page, employed?.firm);
  return [{ person, title: isPost ? title.title : '' }];
};

const longestSentence = 400;
const mostSentences = 12;

const sentencesOf = (text: string): string[] =>
  text
    .slice(0, longestSentence * mostSentences)
    .split(/(?<=[.!?])(?<!\s\p{Lu}\.)\s(?=\p{Lu})/u)
    .slice(0, mostSentences)
    .filter((sentence) => sentence.length > 20 && sentence.length < longestSentence);

const firstSentences = (text: string): string[] => (text.length < 20 ? [] : [text, ...sentencesOf(text).slice(1, 3)]);

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

/** The one who speaks of themselves on a page; of several each may be a guest with a story. */
export const selfOf = madeOnce((page: ReadablePage): Told[] => {
  const found = page.lines
    .filter(({ region, text }) => region === 'main' && text.length < longestSentence * mostSentences)
    .slice(0, mostLines)
    .flatMap((line) =>
      firstSentences(line.text)
        .flatMap((one) => speakingOf(page, one))
        .map((said) => ({ ...said, line })),
    );
  return new Set(found.map(({ person }) => person.name)).size === 1 ? found.slice(0, 1) : [];
});

/** Those whom sentences of the page call its founders, owners and heads. */
export const toldOf = madeOnce((page: ReadablePage): Told[] => {
  const sole = spokenOf(page, soleOwnerIn);
  const told = spokenOf(page, (sentence) => inSentence(page, sentence));
  return (sole.length === 0 ? told : [...sole, ...told.filter(({ title }) => title !== 'Founder')]).slice(0, mostTold);
});

const spokenOf = (page: ReadablePage, read: (sentence: string) => Spoken[]): Told[] =>
  page.lines
    .filter(
      ({ region, text }) => text.length > (region === 'main' ? 30 : 60) && (region === 'main' || region === 'footer'),
    )
    .slice(0, mostLines)
    .flatMap((line) =>
      sentencesOf(line.text).flatMap((sentence) => read(sentence).map((spoken) => ({ ...spoken, line }))),
    );
