import { fold } from '../../titles/fold.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { employedAs, leading } from './employed.ts';
import { isPast } from './founders.ts';
import type { Mention } from './mentions.ts';
import { isAlsoName } from './no-names.ts';
import { isOwnFirm } from './own-firm.ts';
import { type TitleText, titleText } from './title-text.ts';

const introduced =
  /^(?:As|Als|En tant que|En qualité de|Come|In qualità di|Como|En calidad de)\s(?:(?:the|our|a|an|unser\p{L}{0,2}|notre|nuestr[oa])\s){0,2}(?<title>\p{L}[^,.;:()]{1,60}),\s(?<who>\p{Lu}[\p{L}'’-]{1,24}|he|she)\s/u;
const described =
  /^(?<who>(?:\p{Lu}[\p{L}'’-]{1,24}\s?){1,2}) (?:is|serves as|works as|acts as|ist|est|è|es|är|er) (?<ours>(?:also |currently )?(?:our|the|unser\p{L}{0,2}|notre|nuestr[oa]|il nostro|la nostra|onze)\s)?(?<rest>.{3,160})/u;
const pronoun = /^(?:he|she|er|sie|il|elle|lui|lei|él|ella)$/iu;

/** True for a part of the name, as a story about its bearer calls them. */
const isWho = (who: string, name: string): boolean =>
  pronoun.test(who) || who.split(' ').every((word) => name.split(/[\s()"“”]/u).includes(word));

const asTitle = (page: ReadablePage, text: string, title: string): TitleText | undefined => {
  const employed = employedAs(page, text);
  const found = titleText(employed?.title ?? title);
  return found?.work === 'post' && isOwnFirm(page, employed?.firm) ? found : undefined;
};

const inSentence = (page: ReadablePage, sentence: string, name: string): TitleText | undefined => {
  const { title = '', who = '' } = introduced.exec(sentence)?.groups ?? {};
  if (title !== '' && isWho(who, name)) return asTitle(page, `${title}, `, title);
  const { who: one = '', ours, rest = '' } = described.exec(sentence)?.groups ?? {};
  if (one === '' || !isWho(one.trim(), name)) return undefined;
  const found = asTitle(page, rest, '');
  return found !== undefined && (ours !== undefined || leading.test(found.title)) ? found : undefined;
};

const longestSentence = 240;
const shortestStory = 40;

/** The title behind a name that opens a line in type of its own: "<b>Ann Brook</b> Practice Manager of the firm. Ann …". */
const behindName = (page: ReadablePage, { line }: Mention): TitleText | undefined => {
  const second = line.runs[1]?.start;
  const found = second === undefined ? undefined : asTitle(page, line.text.slice(second).trimStart(), '');
  return found !== undefined && /^\p{Lu}/u.test(found.title) && leading.test(found.title) ? found : undefined;
};

/** The title that the first sentence under a name alone gives its bearer: "As co-founder, Ann brings …". */
export const storyTitle = (page: ReadablePage, mention: Mention): TitleText | undefined => {
  if (!mention.isAlone) return behindName(page, mention);
  const next = page.lines[mention.line.order + 1]?.text ?? '';
  const sentence = next.slice(0, longestSentence);
  return next.length < shortestStory || isPast(sentence) ? undefined : inSentence(page, sentence, mention.person.name);
};

const own: ReadonlySet<string> = new Set(['team', 'person', 'about']);

/** A name in a heading of its own, over a story that calls its bearer by it: "Ann Brook" over "Ann advises …". */
export const isToldOf = (page: ReadablePage, { isAlone, line, person }: Mention): boolean => {
  if (!isAlone || line.heading < 2 || line.region !== 'main' || person.given < 0.8 || !own.has(pageKind(page)))
    return false;
  const next = page.lines[line.order + 1]?.text ?? '';
  const words = person.name.split(' ');
  if (isAlsoName(fold(words.at(-1) ?? ''))) return false; // "Victoria Park" may be a place
  const [first = ''] = words;
  return next.length >= shortestStory && next.startsWith(`${first} `);
};
