import { languageSpoken } from '../../../lib/words/phrase.ts';

export * from '../../../lib/words/phrase.ts';

// What the method remembers of a text, a thing or a language is forgotten with each changed copy and each test of the first run: else
// an answer of the copy before would stand for this one's, and only the first test that asked would count as reaching what makes it.

/** The changed copy that is tried, and the test that is run. */
const now = () => {
  const { activeMutant, currentTestId } = globalThis.__stryker__ ?? {};
  return `${activeMutant} ${currentTestId} ${languageSpoken()}`;
};

const perCopy = (emptied) => (make) => {
  let known = emptied();
  let since = now();
  return (asked) => {
    if (since !== now()) known = emptied();
    since = now();
    const earlier = known.get(asked);
    if (earlier !== undefined) return earlier.made;
    const made = make(asked);
    known.set(asked, { made });
    return made;
  };
};

export const madeOnce = perCopy(() => new WeakMap());
export const remembered = perCopy(() => new Map());
export const oncePerLanguage = perCopy(() => new Map());
