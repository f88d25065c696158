import type { ReadablePage } from './page.ts';

/** Makes a look at the page that is taken once and then shared: `const tablesOf = perPage((page) => …)`. */
export const perPage = <T>(look: (page: ReadablePage) => T): ((page: ReadablePage) => T) => {
  const taken = new WeakMap<ReadablePage, { value: T }>();
  return (page) => {
    const earlier = taken.get(page);
    if (earlier !== undefined) return earlier.value;
    const value = look(page);
    taken.set(page, { value });
    return value;
  };
};
