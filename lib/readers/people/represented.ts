import type { Line } from '../page-lines.ts';
import { withoutArticles } from './employed.ts';
import { type PersonName, personName } from './name.ts';
import { type TitleText, titleText } from './title-text.ts';

/** Someone who speaks for the firm, as a sentence of its imprint names them. */
export type Represented = { person: PersonName; title?: TitleText };

/** Words of imprints in front of whoever speaks for the firm. */
const speaks =
  /(?<!\p{L})(?:(?:gesetzlich |rechtlich )?vertreten durch|(?:legally )?represented by|représentée? (?:légalement )?par|(?:legalmente )?rappresentat[ao] da(?:l|lla|i)?|(?:legalmente )?representad[ao] (?:legalmente )?por|sitio web es propiedad de|operad[ao] por|(?:rechtsgeldig )?vertegenwoordigd door|in persona del(?:la)?|en la persona de|(?<label>legale rappresentante|représentante? légale?|representante legal|legal representative)|direct(?:eur|rice) de (?:la )?publication|responsable de (?:la )?(?:publication|rédaction)|v\/|(?<rank>inh\.|inhaber(?:in)?|proprietor|titolare(?! d)|eigenaar|zaakvoerder|gérante?))(?:\s(?:est|is|ist|è|es)(?=\s))?\s?:?\s/iu;

const mostWords = 40;
const mostBetween = 7;
const mostNames = 6;
const longest = 600;
const sure = 0.8;

type Found = { person: PersonName; after: number };

/** The name that begins at a word: the longest that is one. */
const nameAt = (words: readonly string[], at: number): Found | undefined => {
  for (let count = 5; count >= 2; count--) {
    const piece = words.slice(at, at + count);
    if (piece.length < count || piece.slice(0, -1).some((word) => /[,;:]$/.test(word))) continue;
    const person = personName(piece.join(' ').replace(/[,.;:)]{1,3}$/, ''));
    if (person !== undefined && person.given > sure) return { person, after: at + count };
  }
  return undefined;
};

const joins = /^(?:und|and|et|e|ed|y|en|og|och|sowie|&)$/iu;

/** "die Partner Rechtsanwalt …": what all of them are, before what each is. */
const together =
  /^(?:die|the|les|i|gli|los|as|os|de)\s(?:partners?|gesellschafter|geschäftsführer|directors|associés|gérants|soci|socios|sócios|vennoten)\s(?=\p{Lu})/iu;

/** The post in front of a name: "die Partner Rechtsanwalt und Notar", "la gérante". */
const postBefore = (words: readonly string[]): TitleText | undefined => {
  const said = words.filter((word, nth) => nth > 0 || !joins.test(word)).join(' ');
  const title = titleText(
    withoutArticles(said.replace(together, '')).replace(
      /^(?:den|dem|die|ihren?|seinen?|sa|son|ses|loro|suo|sua)\s/iu,
      '',
    ),
  );
  return title?.work === 'post' ? title : undefined;
};

/** The post behind a name and a comma: "…, gérant, …". */
const postBehind = (words: readonly string[], after: number): TitleText | undefined => {
  if (!words[after - 1]?.endsWith(',')) return undefined;
  const [piece = ''] = words
    .slice(after, after + mostBetween)
    .join(' ')
    .split(/[,;.(](?:\s|$)/, 1);
  const title = /^\p{Ll}/u.test(piece) ? titleText(piece) : undefined;
  return title?.work === 'post' ? title : undefined;
};

/** True where the words between two names end the list of names: a sentence that ends, or other words than a post. */
const isOver = (words: readonly string[]): boolean =>
  words.length > mostBetween || words.some((word) => /(?:[\p{Ll}\d]{3}[.]|;)$/u.test(word) || /\d/.test(word));

/** Names and posts from the beginning of a text on. */
const namesFrom = (text: string): Represented[] => {
  const words = text.split(' ').slice(0, mostWords);
  const found: Represented[] = [];
  let from = 0;
  for (let at = 0; at < words.length && found.length < mostNames; at++) {
    const name = nameAt(words, at);
    if (name === undefined) {
      if (isOver(words.slice(from, at + 1))) break;
      continue;
    }
    const title = postBefore(words.slice(from, at)) ?? postBehind(words, name.after);
    found.push({ person: name.person, ...(title === undefined ? {} : { title }) });
    if (/[.;)]$/.test(words[name.after - 1] ?? '')) break;
    from = name.after;
    at = name.after - 1;
  }
  return found;
};

/** Whom a line names behind "represented by", "v/" and the like, anywhere in it: "Northgate GmbH, vertreten durch …". */
export const representedIn = (line: Line): Represented[] => {
  const text = line.text.replace(/(?<=^|\s)v\/(?=\p{Lu})/u, 'v/ ');
  const match = text.length > longest * 4 ? null : speaks.exec(text.slice(0, longest * 2));
  if (match === null) return [];
  const { label, rank } = match.groups ?? {};
  const said = titleText(label ?? rank ?? '');
  const all = namesFrom(text.slice(match.index + match[0].length, match.index + match[0].length + longest));
  const named = rank === undefined ? all : all.slice(0, 1);
  return said === undefined ? named : named.map((one) => ({ title: { ...said, work: 'post' }, ...one }));
};
