import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import { isPast, namesAt } from './founders.ts';
import { type PersonName, personName } from './name.ts';
import { ownNameIn } from './own-firm.ts';
import type { Told } from './prose.ts';
import { titleText } from './title-text.ts';

/** "said", with what follows it: who spoke. */
const said =
  /(?:^|[\s,–—“”"»«])(?:said|says|explains?|explained|adds|added|comments|commented|notes|noted|sagt|sagte|so|erklärt|erklärte|betont|betonte|ergänzt|ergänzte|explique|déclare|ajoute|affirme|afferma|dichiara|spiega|commenta|señala|afirma|explica|comenta|zegt|aldus|sier|säger|siger)\s(?=\p{L})/gu;
/** What follows who spoke: the verb, a colon before the words, what they are about. */
const speaks =
  /^,?\s?(?::|(?:said|says|explains|explained|adds|added|comments|commented|notes|noted|sagt|sagte|erklärt|erklärte|betont|betonte|explique|déclare|ajoute|affirme|afferma|dichiara|spiega|señala|afirma|explica|zegt|zum|zur|on|about)(?!\p{L}))/u;
const end = /[.;:!?“”„"«»()]|,\s|\s[–—]\s/u;

/** A line without the words quoted on it. */
const unquoted = (text: string): string =>
  text
    .slice(0, 3_000)
    .replace(/„[^„“”"]{1,1500}[“”"]|“[^“”]{1,1500}”|"[^"]{1,1500}"|«[^«»]{1,1500}»|»[^«»]{1,1500}«/gu, ' “” ')
    .replace(/\s{2,}/gu, ' ')
    .trim();

type Spoken = { person: PersonName; post: string };

const longestPost = 100;
const bare = (text: string): string => (text.split(end, 1)[0] ?? '').trim();

/** "Ann Brook, CEO of Northgate" at the beginning of a text, and what follows it. */
const nameFirst = (text: string): (Spoken & { rest: string }) | undefined => {
  const at = text.slice(0, 80).indexOf(', ');
  const person = at < 4 ? undefined : personName(text.slice(0, at));
  const post = bare(text.slice(at + 2, at + 2 + longestPost));
  return person === undefined || person.given < 0.8 || post === ''
    ? undefined
    : { person, post, rest: text.slice(at + 2 + post.length) };
};

const mostWords = 7;

/** "Northgate CEO Ann Brook" and "salgssjef i Northgate, Ann Brook" at the beginning of a text, and what follows it. */
const postFirst = (text: string): (Spoken & { rest: string }) | undefined => {
  const words = text.slice(0, 160).split(' ');
  for (let at = 1; at <= Math.min(mostWords, words.length - 2); at++) {
    const person = namesAt(words.slice(at, at + 5).join(' '))[0];
    if (person === undefined || person.given < 0.8 || words[at] !== person.printed.split(' ', 1)[0]) continue;
    const post = words.slice(0, at).join(' ');
    return { person, post: post.replace(/,$/, ''), rest: text.slice(post.length + 1 + person.printed.length) };
  }
  return undefined;
};

/** The post without the company's name before or behind it. */
const titleIn = (page: ReadablePage, post: string): string | undefined => {
  const own = ownNameIn(page, post);
  if (own === undefined || post.length > longestPost) return undefined;
  const words = post.split(' ');
  const isWhole = words.length > own[1] - own[0] && !words.some((word) => /[^\p{L}\p{N}&.,]/u.test(word));
  const left = !isWhole
    ? post
    : [...words.slice(0, own[0]), ...words.slice(own[1])]
        .join(' ')
        .replace(/^(?:the|der|die)\s|[\s,]{1,2}(?:of|at|bei|von|de|di|i|en|chez|presso|hos|van|der|the|in)$/iu, '');
  const title = titleText(left);
  return title?.work === 'post' ? title.title : undefined;
};

const inLine = (page: ReadablePage, text: string): { person: PersonName; title: string }[] => {
  const told = unquoted(text);
  const behind = [...told.matchAll(said)].slice(0, 3).map((match) => told.slice(match.index + match[0].length));
  const spoken = [
    ...behind.flatMap((rest) => [nameFirst(rest) ?? postFirst(rest) ?? []].flat()),
    ...[nameFirst(told) ?? postFirst(told) ?? []].flat().filter(({ rest }) => speaks.test(rest)),
  ];
  return spoken.flatMap(({ person, post }) => {
    const title = isPast(post) ? undefined : titleIn(page, post);
    return title === undefined ? [] : [{ person, title }];
  });
};

const signature = /^["“„«](?<words>.{40,900}?)["”“»]\s?(?:--|[–—-])\s?(?<who>[^"“”„«»]{6,120})$/u;
const ours = /(?<!\p{L})(?:we|our|wir|unser\p{L}{0,2}|nous|notre|nos|noi|nostr[oa]|nosotros|nuestr[oa]s?)(?!\p{L})/iu;

/** "“At Northgate, we answer.” – Ann Brook, CEO": whoever says "we" of the company by its name. */
const signed = (page: ReadablePage, text: string): { person: PersonName; title: string }[] => {
  const { words = '', who = '' } = signature.exec(text.slice(0, 1_100))?.groups ?? {};
  const spoken = nameFirst(who);
  const title = spoken === undefined ? undefined : titleText(spoken.post);
  const isOurs = ours.test(words) && ownNameIn(page, words) !== undefined;
  return spoken !== undefined && isOurs && spoken.rest.trim() === '' && title?.work === 'post'
    ? [{ person: spoken.person, title: title.title }]
    : [];
};

const mostLines = 400;
const mostSpeakers = 10;

/** Those whose words a page quotes and whom it calls the company's own by its name: "said Ann Brook, CEO of Northgate". */
export const speakersOf = madeOnce((page: ReadablePage): Told[] =>
  page.lines
    .filter(({ region, text }) => region === 'main' && text.length > 30)
    .slice(0, mostLines)
    .flatMap((line) => [...inLine(page, line.text), ...signed(page, line.text)].map((one) => ({ ...one, line })))
    .slice(0, mostSpeakers),
);
