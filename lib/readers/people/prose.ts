import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { perPage } from '../per-page.ts';
import { type PersonName, personName } from './name.ts';
import { titleText } from './title-text.ts';

/** A person a sentence names with a post in the firm. */
export type Told = { person: PersonName; title: string; line: Line };

const founded =
  /\b(?:founded|started|established|created|launched|gegründet|fondée?|créée?|fundad[ao]|fondata|opgericht|owned and operated|owned|run)\b(?:[^.;:]{0,40}?)\s(?:by|von|par|por|da|door)\s(?:(?:our|its|the|husband and wife|brothers|sisters|partners|friends|wife and husband)\s){0,2}/giu;
const is =
  /^(?<name>(?:\p{Lu}[\p{L}.'’-]{0,24}\s){2,4})(?:is|serves as|ist|est|es|è)\s(?:the|our|a|an|currently|der|die|unser|unsere|le|la)?\s?(?<title>[\p{L}&,/ -]{3,70}?)(?=\s(?:of|at|for|who|with|and (?:has|is)|bei|von|der|de|du|di)\s|[.,;])/u;
const mostNames = 3;
const sentences = 40;

const leading =
  /\b(?:owner|founder|president|ceo|chief|principal|partner|director|inhaber|gründer|geschäftsführer|fondat|gérant|président|direct|titolare|propriet|fundador|eigenaar|vice)/iu;

const namesAt = (text: string): PersonName[] => {
  const found: PersonName[] = [];
  const piece = text.slice(0, 120).split(/[.;:(]|\sin\s|\swho\s|\sto\s|\swith\s|\sals\s|\sen\s/u, 1)[0] ?? '';
  for (const part of piece.split(/\s?,\s|\sand\s|\s&\s|\sund\s|\set\s|\sy\s|\se\s/u).slice(0, mostNames)) {
    const words = part.trim().split(' ');
    const name = [4, 3, 2]
      .map((count) => personName(words.slice(0, count).join(' ')))
      .find((one) => one !== undefined && one.given > 0.7);
    if (name === undefined) break;
    found.push(name);
  }
  return found;
};

const foundersIn = (line: Line): Told[] =>
  [...line.text.matchAll(founded)].slice(0, 2).flatMap((match) =>
    namesAt(line.text.slice(match.index + match[0].length)).map((person) => ({
      person,
      title: /own|run/i.test(match[0]) && !/found/i.test(match[0]) ? 'Owner' : 'Founder',
      line,
    })),
  );

/** "Ann Brook is the owner of …": only posts that lead, as others are told of guests and customers too. */
const describedIn = (line: Line): Told[] => {
  const groups = is.exec(line.text.slice(0, 200))?.groups;
  const person = personName(groups?.['name'] ?? '');
  const title = titleText(groups?.['title'] ?? '');
  if (person === undefined || person.given < 0.9 || title?.work !== 'post' || !leading.test(title.title)) return [];
  return [{ person, title: title.title, line }];
};

/** Those whom sentences of the page call its founders, owners and heads. */
export const toldOf = perPage((page: ReadablePage): Told[] =>
  page.lines
    .filter(({ region, text }) => region === 'main' && text.length > 30)
    .slice(0, sentences * 10)
    .flatMap((line) => [...foundersIn(line), ...describedIn(line)])
    .slice(0, sentences),
);
