import { userEvent } from 'vitest/browser';

/** What can hold the focus. */
const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const nameOf = (element: Element) => `${element.tagName} ${element.textContent?.trim().slice(0, 60)}`;

/** Elements that get the focus and do not show it, in words. */
export async function unseenFocus(): Promise<string[]> {
  await userEvent.keyboard('{Tab}'); // from here on the focus is one that keys move
  const all = [...document.querySelectorAll<HTMLElement>(focusable)].filter(isShown);
  const unseen = all.filter((element) => {
    element.focus({ preventScroll: true });
    // A field drawn as a button shows the focus on its label.
    const drawn = element.classList.contains('sr-only') ? element.closest('label') : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn ?? element);
    return document.activeElement === element && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2);
  });
  return unseen.map(nameOf);
}

/** Where words do not fit their box and are cut off, in words; what tells all of itself in a `title` may be. */
export function cutOff(): string[] {
  const boxes = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) => isShown(element) && !element.closest('.sr-only, [title], svg, [aria-hidden="true"]'),
  );
  const isCut = (element: HTMLElement) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const across = overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1;
    const down = overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1;
    return across || down;
  };
  return boxes.filter((element) => !element.matches('textarea, input') && isCut(element)).map(nameOf);
}

const textsOf = (root: Element) => {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.data.trim() && node.parentElement && isShown(node.parentElement)) texts.push(node);
  }
  return texts;
};

/** Words that stand letter below letter, for what is beside them has taken their room, in words. */
export function squeezed(): string[] {
  const room = ({ data }: Text) => Math.min(12, Math.max(...data.split(/\s+/).map(({ length }) => length))) * 5;
  const isSqueezed = (node: Text) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect().width < room(node);
  };
  return textsOf(document.body)
    .filter(({ data, parentElement }) => /\p{L}{3}/u.test(data) && !parentElement?.closest('svg, .sr-only'))
    .filter(isSqueezed)
    .map(({ data }) => data);
}

/** Words that lie over other words, in words. What stands over the page on purpose (bars, dialogs) or is cut off is left out. */
export function overlapping(): string[] {
  const isOver = (element: Element | null) =>
    element?.closest('.truncate, .sticky, .fixed, .sr-only, [role="dialog"], [role="presentation"]');
  const boxes = textsOf(document.body)
    .filter(({ parentElement }) => !isOver(parentElement))
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({ node, box }));
    });
  const isClash = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
  return boxes.flatMap(({ node, box }, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => other.node !== node && isClash(box, other.box))
      .map((other) => `${node.data} | ${other.node.data}`),
  );
}
