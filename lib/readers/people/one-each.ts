import { fold } from '../../titles/fold.ts';
import type { PersonDraft } from '../reader.ts';

const ends = (name: string): string => {
  const words = fold(name).split(' ');
  return `${words[0]} ${words.at(-1)}`;
};

/** The longest name of those that share the first and the last word: "Ada Brook" is the "Ada J. Brook" of the same page. */
const longest = (names: readonly string[]): Map<string, string> => {
  const byEnds = new Map<string, string>();
  for (const name of names) {
    const known = byEnds.get(ends(name));
    if (known === undefined || name.split(' ').length > known.split(' ').length) byEnds.set(ends(name), name);
  }
  return byEnds;
};

/** "A. Brook" is the one "Ada Brook" of the page; of two whom it may be, neither. */
const ofInitial = (name: string, names: readonly string[]): string | undefined => {
  const [, initial, family] = /^(\p{Lu})\.\s(\p{L}.*)$/u.exec(name) ?? [];
  if (initial === undefined || family === undefined) return undefined;
  const rest = ` ${fold(family)}`;
  const whole = names.filter(
    (one) => fold(one).startsWith(fold(initial)) && fold(one).endsWith(rest) && !/^\p{L}\.?\s/u.test(one),
  );
  return new Set(whole.map(fold)).size === 1 ? whole[0] : undefined;
};

/** Drafts of the same person under one name; two people with different middle names stay two. */
export const underOneName = (drafts: readonly PersonDraft[]): PersonDraft[] => {
  const all = [...new Set(drafts.map(({ name }) => name))];
  const names = longest(all);
  return drafts.map((draft) => {
    const spelt = ofInitial(draft.name, all);
    if (spelt !== undefined) return { ...draft, name: names.get(ends(spelt)) ?? spelt };
    const name = names.get(ends(draft.name)) ?? draft.name;
    return draft.name.split(' ').length === 2 ? { ...draft, name } : draft;
  });
};
