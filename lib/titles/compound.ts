import type { JobFunction } from '../prospect/person.ts';
import type { PhraseIndex } from './index-of-phrases.ts';
import type { Entry } from './lexicon.ts';

const longestCompound = 60;

/** Letters that join the parts of a compound: "Vertrieb-s-leiter", "Kunde-n-betreuer". */
const joints = ['', 's', 'n', 'en', 'es', 'er', 'e', 'ungs'];

const headOf = (start: string, index: PhraseIndex): JobFunction | undefined => {
  for (const joint of joints) {
    if (!start.endsWith(joint)) continue;
    const found = index.heads.get(start.slice(0, start.length - joint.length));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The longest known beginning, of four letters at least: "personal…" of "Personalbeschaffung". */
const beginningOf = (word: string, index: PhraseIndex): JobFunction | undefined => {
  for (let end = word.length - 1; end >= 4; end--) {
    const found = index.heads.get(word.slice(0, end));
    if (found !== undefined) return found;
  }
  return undefined;
};

const withHead = (entry: Entry, start: string, index: PhraseIndex): Entry => {
  const stands = headOf(start, index) ?? beginningOf(start, index);
  const raised = index.entries.get(start)?.roles.includes('senior') ? (['senior'] as const) : [];
  return { ...entry, roles: [...entry.roles, ...raised], ...(stands === undefined ? {} : { field: stands }) };
};

/** A tail of so few letters is a word's ending by chance unless what stands before it is known too. */
const isChance = (tail: string, start: string, index: PhraseIndex): boolean =>
  tail.length < 5 && !/[^\p{Script=Latin}]/u.test(tail) && headOf(start, index) === undefined;

const takeApart = (word: string, index: PhraseIndex): Entry | undefined => {
  for (let cut = 1; cut < word.length; cut++) {
    const tail = word.slice(cut);
    const entry = index.tails.has(tail) ? index.entries.get(tail) : undefined;
    if (entry !== undefined && !isChance(tail, word.slice(0, cut), index))
      return withHead(entry, word.slice(0, cut), index);
  }
  const field = beginningOf(word, index);
  return field === undefined ? undefined : { roles: [], hint: field };
};

const endings = ['in', 'innen', 'n', 'e', 's'];

/** The word without an ending for gender, case or number, where that leaves a word a compound may end with. */
const withoutEnding = (word: string, index: PhraseIndex): Entry | undefined => {
  for (const ending of endings) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (index.tails.has(stem)) return index.entries.get(stem);
  }
  return undefined;
};

/** What a word is that no lexicon lists, taken apart as the compounding languages build words. */
export const compoundEntry = (word: string, index: PhraseIndex): Entry | undefined => {
  if (word.length > longestCompound) return undefined;
  const whole = withoutEnding(word, index) ?? takeApart(word, index);
  if (whole?.post !== undefined) return whole;
  const masculine = takeApart(word.replace(/in(?:nen)?$/, ''), index);
  return masculine?.post === undefined ? whole : masculine;
};
