import type { PageElement } from '../page-tree.ts';

/** What stands within a stretch of the outline, at most `max`, of things in reading order; found by halving. */
export function within<Item extends { readonly element: { readonly index: number } }>(
  items: readonly Item[],
  { index, end }: Pick<PageElement, 'index' | 'end'>,
  max: number,
): Item[] {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((items[middle]?.element.index ?? 0) < index) from = middle + 1;
    else to = middle;
  }
  const after = items.slice(from, from + max).findIndex(({ element }) => element.index >= end);
  return items.slice(from, after < 0 ? from + max : from + after);
}
