import { numberWords, phrase } from '../words/phrase.ts';
import type { Definition } from './definition.ts';
import { choiceLabel, labelAt } from './described.ts';
import type { Part } from './diff.ts';
import { lastOf, valueAt } from './path.ts';
import { questionWords } from './questions.ts';
import { changedSet, isTexts, valueInWords } from './value-in-words.ts';

/** The two definitions that a part may stand in. */
export type Both = { before: Definition; after: Definition };

const textAt = (document: unknown, path: string): string | undefined => {
  const value = valueAt(document, path);
  if (typeof value === 'number') return numberWords(value);
  return typeof value === 'string' ? value : undefined;
};

/** A text of either definition, as it was before where it was there. */
const either = ({ before, after }: Both, path: string): string => textAt(before, path) ?? textAt(after, path) ?? '';

function ruleName(both: Both, path: string): string {
  const from = either(both, `${path}/from`);
  const to = either(both, `${path}/to`);
  return to === ''
    ? phrase('the rule from {from} people', { from })
    : phrase('the rule for {from} to {to} people', { from, to });
}

/** What an entry of a list is called. */
const entryNames: Readonly<Record<string, (both: Both, path: string) => string>> = {
  profiles: (both, path) => phrase('profile “{name}”', { name: phrase(either(both, `${path}/name`)) }),
  criteria: (both, path) => phrase('criterion “{name}”', { name: phrase(either(both, `${path}/label`)) }),
  knockOuts: (both, path) => phrase('knock-out “{name}”', { name: phrase(either(both, `${path}/label`)) }),
  readyActions: (both, path) => phrase('action “{name}”', { name: phrase(either(both, `${path}/label`)) }),
  stories: (both, path) => phrase('story “{name}”', { name: either(both, `${path}/title`) }),
  wording: (_both, path) => phrase('your words for “{question}”', { question: questionWords(lastOf(path)) }),
  plays: (_both, path) => phrase('your line for: {play}', { play: choiceLabel(lastOf(path)) }),
  authority: ruleName,
};

type Step = { list: string; path: string };

/** The entries a path leads through, outermost first. */
function entriesOn(path: string): Step[] {
  const keys = path.split('/');
  return keys.flatMap((list, at) =>
    Object.hasOwn(entryNames, list) && keys[at + 1] !== undefined
      ? [{ list, path: keys.slice(0, at + 2).join('/') }]
      : [],
  );
}

/** What the part of a definition at this path is called: "Weight of criterion “5 to 100 people”". */
export function nameOf(path: string, both: Both): string {
  const steps = entriesOn(path);
  const inner = steps.at(-1);
  if (inner === undefined) return labelAt(path);
  const entry = entryNames[inner.list]?.(both, inner.path) ?? '';
  const field = inner.path === path ? entry : phrase('{field} ({entry})', { field: labelAt(path), entry });
  const profiles = Math.max(both.before.profiles.length, both.after.profiles.length);
  const profile = steps.length > 1 && profiles > 1 ? steps[0] : undefined;
  const name = profile && either(both, `${profile.path}/name`);
  return name === undefined ? field : phrase('{what}, in profile “{name}”', { what: field, name: phrase(name) });
}

const isEntry = (path: string): boolean => entriesOn(path).at(-1)?.path === path;
const isList = (path: string): boolean => Object.hasOwn(entryNames, lastOf(path));

/** One difference in words: "Tier A: from 75 to 80". */
export function inWords({ path, before, after }: Part, both: Both): string {
  const what = isList(path) ? choiceLabel(lastOf(path)) : nameOf(path, both);
  if (isEntry(path) && before === undefined) return phrase('Added: {what}', { what });
  if (isEntry(path) && after === undefined) return phrase('Taken out: {what}', { what });
  if (isList(path)) return phrase('{what}: another order', { what });
  if (isTexts(before) && isTexts(after)) return changedSet(what, path, { before, after });
  return phrase('{what}: from {before} to {after}', {
    what,
    before: valueInWords(path, before),
    after: valueInWords(path, after),
  });
}
