/** Every set of so many of these, in their order. */
function setsOf<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => setsOf(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}

/** What is left when everything is dropped that is not needed, from the last on. */
const needed = <Item>(items: readonly Item[], isEnough: (some: readonly Item[]) => boolean): Item[] =>
  items.reduceRight<Item[]>(
    (left, item) => {
      const without = left.filter((other) => other !== item);
      return isEnough(without) ? without : left;
    },
    [...items],
  );

/**
 * The smallest set of these that is enough, the first of that size in their order; undefined when all together are not.
 * What is enough must stay so when more is added.
 */
export function smallest<Item>(
  items: readonly Item[],
  isEnough: (some: readonly Item[]) => boolean,
): Item[] | undefined {
  if (!isEnough(items)) return undefined;
  const bound = needed(items, isEnough);
  for (let size = 0; size < bound.length; size++)
    for (const some of setsOf(items, size)) if (isEnough(some)) return some;
  return bound;
}
