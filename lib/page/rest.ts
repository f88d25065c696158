import type { Capture } from '../prospect/capture.ts';
import { checkVisibility, closest, contains, isBefore, lightElement, outerHtml, select } from './dom.ts';
import { lightHtml } from './light.ts';
import { limits } from './limits.ts';

const footer = 'footer, [role="contentinfo" i], address';
const contact = `${footer}, a[href^="mailto:" i], a[href^="tel:" i]`;
const line = 'li, tr, p, dd';

/** The whole line of a contact link tells whose it is; unless the cut went through it. */
const wholeLine = (link: Element, cut: Element | undefined) => {
  const whole = closest.call(link, line);
  return whole === null || (cut !== undefined && contains.call(whole, cut)) ? link : whole;
};

/**
 * Elements of the document behind the cut, in its order; without a cut, those whose markup is not in what is handed over.
 * Looked up by halves: a page may hold many thousands.
 */
const behind = (elements: Element[], cut: Element | undefined, html: string): Element[] => {
  const light = cut && lightElement(cut);
  const isBehind = (element: Element) =>
    light === undefined
      ? !(html.includes(lightHtml(element)) || html.includes(outerHtml.call(element)))
      : element === light || !isBefore(element, light);
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const element = elements[middle];
    if (element === undefined || isBehind(element)) to = middle;
    else from = middle + 1;
  }
  return elements.slice(from);
};

/** The last footers and addresses are wanted most, then lines with contact links from the cut on. */
const byWant = (elements: Element[], cut: Element | undefined): Element[] => {
  const isFooter = (element: Element) => closest.call(element, footer) === element;
  const lines = elements.filter((element) => !isFooter(element)).map((link) => wholeLine(link, cut));
  return [...elements.filter(isFooter).reverse(), ...lines];
};

/** In the order of the page; what stands within another one is handed over with that. */
const inOrder = (chosen: Map<Element, string>): [Element, string][] => {
  let last: Element | undefined;
  return [...chosen]
    .sort(([one], [other]) => (isBefore(one, other) ? -1 : 1))
    .filter(([element]) => {
      if (last !== undefined && contains.call(last, element)) return false;
      last = element;
      return true;
    });
};

/** So many may be too long: one behind it may be shorter. */
const patience = 10;

/** Footers, addresses and lines with contact links of a page that could not be handed over whole; as many as there is room for. */
export const restOf = (document: Document, html: string, cut: Element | undefined): Capture['rest'] => {
  const chosen = new Map<Element, string>();
  let room: number = limits.rest;
  let misses = 0;
  for (const element of byWant(behind(select(document, contact), cut, html), cut)) {
    if (chosen.size === limits.pieces || misses === patience) break;
    if (chosen.has(element)) continue;
    const light = lightHtml(element);
    if (light.length > room) misses += 1;
    else {
      room -= light.length;
      chosen.set(element, light);
    }
  }
  return inOrder(chosen).map(([element, light]) => ({ html: light, isHidden: !checkVisibility.call(element) }));
};
