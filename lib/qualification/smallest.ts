/** Every set of so many of these, in their order, one after the other. */
function* setsOf<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  if (size === 0) yield [];
  else
    for (const [at, item] of items.entries())
      for (const rest of setsOf(items.slice(at + 1), size - 1)) yield [item, ...rest];
}

/**
 * The smallest set of these that is enough, the first of that size in their order; undefined when all together are not.
 * What is enough must stay so when more is added: where no set of one size is enough, no smaller one is.
 */
export function smallest<Item>(
  items: readonly Item[],
  isEnough: (some: readonly Item[]) => boolean,
): Item[] | undefined {
  if (!isEnough(items)) return undefined;
  const musts = new Set(items.filter((item) => !isEnough(items.filter((other) => other !== item))));
  const others = items.filter((item) => !musts.has(item));
  const firstOf = (size: number): Item[] | undefined => {
    for (const some of setsOf(others, size)) {
      const set = items.filter((item) => musts.has(item) || some.includes(item));
      if (isEnough(set)) return set;
    }
    return undefined;
  };
  let best = [...items];
  for (let size = others.length - 1; size >= 0; size--) {
    const smaller = firstOf(size);
    if (smaller === undefined) return best;
    best = smaller;
  }
  return best;
}
