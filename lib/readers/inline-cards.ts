import type { PageElement, PageText, PageTree } from './page-tree.ts';
import { personName } from './people/name.ts';

/** An element of nothing but inline pieces, as a card of a team may be: a name and a post that only styles part. */
type Candidate = { element: PageElement; pieces: readonly PageElement[] };

const mostPieces = 6;
const longestPiece = 80;
const deepest = 2;
const mostWithin = 4;

const textIn = (element: PageElement, depth = 0): string =>
  element.children
    .slice(0, mostWithin)
    .map((child) => (child.kind === 'text' ? child.text : depth < deepest ? textIn(child, depth + 1) : ''))
    .join(' ')
    .slice(0, longestPiece * 2)
    .replace(/\s+/g, ' ')
    .trim();

const isBlank = (child: PageText): boolean => child.text.trim() === '';

const candidateOf = (element: PageElement): Candidate | undefined => {
  const { children } = element;
  if (children.length < 2 || children.length > mostPieces * 3 || element.isHidden || element.region === 'nav')
    return undefined;
  const pieces: PageElement[] = [];
  for (const child of children) {
    if (child.kind === 'text') {
      if (!isBlank(child)) return undefined;
    } else if (child.isBlock) return undefined;
    else if (/\p{L}{2}/u.test(textIn(child))) pieces.push(child);
  }
  return pieces.length < 2 || pieces.length > mostPieces ? undefined : { element, pieces };
};

const shapeOf = ({ tag, attributes }: PageElement): string => `${tag}.${attributes.class ?? ''}`;

/** Cards of a team are of one shape. */
const keyOf = ({ element, pieces }: Candidate): string =>
  [...(element.parent === undefined ? [] : [element.parent]), element, ...pieces.slice(0, 2)].map(shapeOf).join(' ');

/** True where one of the first two pieces is a person's name and the other words that go on in no name. */
const showsPerson = ({ pieces }: Candidate): boolean => {
  const [first = '', second = ''] = pieces.map((piece) => textIn(piece));
  const isWords = [first, second].every((text) => text.length <= longestPiece && !/[\d:@]/.test(text));
  if (!isWords || personName(`${first} ${second}`) !== undefined) return false;
  const [one, other] = [personName(first)?.given ?? 0, personName(second)?.given ?? 0];
  return Math.max(one, other) > 0.6 && Math.min(one, other) < 0.4;
};

const fewest = 2;

/**
 * Lets the cards of a team, and what stands in each, begin lines of their own where the page has built them of inline
 * elements: "<a><span>Ann Brook</span><span>Florist</span></a>", several times in one shape.
 */
export const partInlineCards = ({ elements }: PageTree): void => {
  const candidates = elements.flatMap((element) => candidateOf(element) ?? []);
  for (const alike of Map.groupBy(candidates, keyOf).values()) {
    if (alike.length < fewest || alike.filter(showsPerson).length * 2 < alike.length) continue;
    for (const { element, pieces } of alike) for (const part of [element, ...pieces]) part.isBlock = true;
  }
};
