import type { PageElement, PageTree } from './page-tree.ts';

/** Place of the first element at or after an outline index, by halving. */
const firstFrom = (elements: readonly PageElement[], index: number): number => {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The element that stands at an outline index. */
export const elementAt = ({ elements }: PageTree, index: number): PageElement | undefined => {
  const element = elements[firstFrom(elements, index)];
  return element?.index === index ? element : undefined;
};

/** The elements below an element, in reading order, at most `max`: nested deep, all of each would be looked at again and again. */
export const elementsBelow = ({ elements }: PageTree, { index, end }: PageElement, max = 200): PageElement[] => {
  const first = firstFrom(elements, index + 1);
  return elements.slice(first, first + max).filter((one) => one.index < end);
};
