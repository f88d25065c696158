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
 * What is enough must stay so when more is added; `from` is a size below which none is, where that is known.
 */
export function smallest<Item>(
  items: readonly Item[],
  isEnough: (some: readonly Item[]) => boolean,
  from = 0,
): Item[] | undefined {
  if (!isEnough(items)) return undefined;
  const musts = new Set(items.filter((item) => !isEnough(items.filter((other) => other !== item))));
  const others = items.filter((item) => !musts.has(item));
  const bound = needed(items, isEnough);
  for (let size = Math.max(from, musts.size); size < bound.length; size++)
    for (const some of setsOf(others, size - musts.size)) {
      const set = items.filter((item) => musts.has(item) || some.includes(item));
      if (isEnough(set)) return set;
    }
  return bound;
}
