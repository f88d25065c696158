import { workIn } from '../../titles/title.ts';
import { givenName } from './given-names.ts';

const family = /^\p{Lu}[\p{L}'’-]{1,24}$/u;
const capitals = /^\p{Lu}{2,}(?:[-'’]\p{Lu}+)*$/u;
const particle = /^(?:von|van|de|der|den|di|da|le|la|del|dos|du|zu|ter|ten)$/iu;
const initial = /^\p{Lu}\.?$/u;

/** "Brook, Max" as "Max Brook": a known given name behind the comma, and none before it unless an initial follows: "Martin, Anna L.". */
const behindComma = (text: string): string | undefined => {
  const [before = '', after = '', ...more] = text.split(', ');
  const last = before.split(' ');
  const first = after.split(' ');
  const isFamily = last.length < 4 && last.every((word) => family.test(word) || particle.test(word));
  const isGiven = first.length < 3 && givenName(first[0] ?? '') > 0.8;
  if (more.length > 0 || !isFamily || !isGiven || (givenName(last.at(-1) ?? '') > 0.8 && !initial.test(first[1] ?? '')))
    return undefined;
  return first.slice(1).every((word) => initial.test(word) || givenName(word) > 0) ? `${after} ${before}` : undefined;
};

/** "BROOK Max" as "Max BROOK": the family name in capitals before given names that are not. */
const behindCapitals = (text: string): string | undefined => {
  const words = text.split(' ');
  const at = words.findIndex((word) => !capitals.test(word));
  if (at < 1 || at > 3) return undefined;
  const last = words.slice(0, at);
  const first = words.slice(at);
  const isFamily = last.every((word) => particle.test(word) || (word.length > 2 && workIn(word) === undefined));
  const isGiven = givenName(first[0] ?? '') > 0.4 && first.every((word) => initial.test(word) || givenName(word) > 0);
  if (!isFamily || !isGiven) return undefined;
  return [...first, ...last.map((word) => (particle.test(word) ? word.toLowerCase() : word))].join(' ');
};

/** A name with the family name first in the order it is spoken in; undefined when it is in that order, or none. */
export const inSpokenOrder = (text: string): string | undefined =>
  text.length > 60 ? undefined : (behindComma(text) ?? behindCapitals(text));
