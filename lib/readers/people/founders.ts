import { givenName } from './given-names.ts';
import { type PersonName, personName } from './name.ts';

/** A person a sentence names; without a title where it says only that they lead. */
export type Spoken = { person: PersonName; title: string };

const founded =
  /\b(?:founded|started|established|created|launched|gegründet|fondée?|créée?|fundad[ao]|fondata|opgericht|grundat|grundades|grunnlagt|grundlagt|založena?|założona|owned and operated|owned|run)\b(?<gap>[^.;:]{0,40}?)\s(?:by|von|par|por|da|door|av|af|przez)\s(?:(?:our|its|the|husband and wife|brothers|sisters|partners|friends|wife and husband|siblings|engineers|den brüdern|les frères|dem ingenieur)\s){0,2}/giu;
const passive =
  /\s(?:von|durch)\s(?=\p{Lu})(?<names>[^.;:,]{5,80}?)\s(?:als\s[^.;:,]{3,40}?\s)?(?:gegründet|aufgebaut)\b/iu;
/** "was founded in 1999 and is led by": the name behind it did not found it. */
const another = /\b(?:and|und|et|e|y)\s(?:is|was|wird|wurde|est|now|today|heute|has)\b/iu;
const past =
  /\b(?:former(?:ly)?|retired|until|the late|passed away|previously|ehemalig\p{L}{0,2}|früher\p{L}{0,2}|verstorben\p{L}{0,2}|ancien(?:ne)?|before joining|prior to|left the company)\b/iu;

/** True for sentences about what someone was before. */
export const isPast = (sentence: string): boolean => past.test(sentence);

const mostNames = 3;
const and = /\s?,\s|\s(?:and|und|et|y|e|og|och|i|en)\s|\s&\s/u;

const nameIn = (part: string): PersonName | undefined => {
  const words = part.trim().split(' ');
  return [4, 3, 2]
    .map((count) => personName(words.slice(0, count).join(' ').replace(/[,.]$/, '')))
    .find((one) => one !== undefined && one.given > 0.7);
};

/** "Liam" before "and Noah Brook" is a Brook too. */
const withFamily = (part: string, next: PersonName | undefined): PersonName | undefined => {
  const given = part.trim();
  const family = next?.name.split(' ').slice(1).join(' ') ?? '';
  return givenName(given) === 1 && family !== '' ? { name: `${given} ${family}`, printed: given, given: 1 } : undefined;
};

/** The names at the beginning of a text, at most three; the first word that is none ends them. */
export const namesAt = (text: string): PersonName[] => {
  const found: PersonName[] = [];
  const piece =
    text
      .slice(0, 120)
      .split(/(?<!(?:^|\s)\p{Lu})[.;:(](?=\s|$)|\sin\s|\swho\s|\sto\s|\swith\s|\sals\s|\sas\s/u, 1)[0] ?? '';
  const parts = piece.split(and).slice(0, mostNames);
  for (const [nth, part] of parts.entries()) {
    const name = nameIn(part) ?? (nth + 1 < parts.length ? withFamily(part, nameIn(parts[nth + 1] ?? '')) : undefined);
    if (name === undefined) break;
    found.push(name);
  }
  return found;
};

const isOwnership = (words: string): boolean => /own|run/i.test(words) && !/found|gründ|fond|fund/i.test(words);

/** Those who founded or own the firm: "founded in 1999 by Ann Brook", "von Ann Brook gegründet". */
export const foundersIn = (sentence: string): Spoken[] => {
  const behind = [...sentence.matchAll(founded)].slice(0, 2).flatMap((match) => {
    if (another.test(match.groups?.['gap'] ?? '')) return [];
    const title = isOwnership(match[0]) ? 'Owner' : 'Founder';
    return namesAt(sentence.slice(match.index + match[0].length)).map((person) => ({ person, title }));
  });
  const before = namesAt(passive.exec(sentence)?.groups?.['names'] ?? '');
  return [...behind, ...before.map((person) => ({ person, title: 'Founder' }))];
};
