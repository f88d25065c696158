import { around, type PageElement, type PageText } from './page-tree.ts';

const mostSteps = 3;

/** The few elements right around a run. */
const nearest = ({ parent }: PageText): PageElement[] => {
  const found: PageElement[] = [];
  for (const element of around(parent)) {
    found.push(element);
    if (found.length === mostSteps) break;
  }
  return found;
};

/** The elements beside each other that two runs stand in, where neither holds the other's run. */
const besides = (one: PageText, other: PageText): [PageElement, PageElement] | undefined => {
  const [mine, theirs] = [nearest(one), nearest(other)];
  for (const element of mine) {
    const beside = theirs.find(({ parent }) => parent === element.parent);
    if (beside !== undefined) return beside === element ? undefined : [element, beside];
  }
  return undefined;
};

const small = /\p{Ll}$/u;
const capital = /^\p{Lu}\p{L}/u;
const digits = /^[+(]?\d[\d\s/().-]{6}/;
/** "HANDCRAFTED" before "Elm Street": a word of capitals does not go on in small letters. */
const shouted = /(?<!\p{L})\p{Lu}{3,}$/u;
const named = /^\p{Lu}\p{Ll}{2}/u;

/** "Fax 030 555 01 42" before "info@…": no word goes on from a number. */
const number = /\d[\d\s/().-]{5,20}\d$/;
const beginsWord = /^\p{L}{2}/u;

const seemsCut = (before: string, after: string): boolean =>
  (number.test(before) && beginsWord.test(after)) ||
  (small.test(before) && (capital.test(after) || digits.test(after))) ||
  (shouted.test(before) && named.test(after));

/**
 * True where only the page's styles part two runs: "<span>Ann Brook</span><span>Florist</span>". Two links touch nowhere;
 * other elements beside each other are apart where a word seems to go on in a capital or in a telephone number, and one of
 * them has several words: "<b>Pixel</b><b>Works</b>" is a logo.
 */
export const isStyledApart = (last: PageText | undefined, text: PageText): boolean => {
  if (last === undefined || /\s$/.test(last.text) || /^(?:\s|$)/.test(text.text)) return false;
  // Text on both sides of an element with nothing in it, which the page's styles make a gap.
  if (last.parent === text.parent && text.index > last.index + 1) return seemsCut(last.text, text.text);
  if (text.parent.parent === last.parent && number.test(last.text) && beginsWord.test(text.text)) return true;
  const [one, other] = besides(last, text) ?? [];
  if (one === undefined || other === undefined) return false;
  if (one.tag === 'a' && other.tag === 'a' && Math.min(last.text.length, text.text.length) > 2) return true;
  const isOneWord = !/ /.test(last.text.trim()) && !/ /.test(text.text.trim());
  return !isOneWord && seemsCut(last.text, text.text);
};
