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

/** Drafts of the same person under one name; two people with different middle names stay two. */
export const underOneName = (drafts: readonly PersonDraft[]): PersonDraft[] => {
  const names = longest(drafts.map(({ name }) => name));
  return drafts.map((draft) => {
    const name = names.get(ends(draft.name)) ?? draft.name;
    return draft.name.split(' ').length === 2 ? { ...draft, name } : draft;
  });
};
