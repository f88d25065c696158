import type { OutlineEntry } from '../prospect/snapshot.ts';
import type { Budget } from './budget.ts';
import { about, checkVisibility, closest, contains, isBefore, lightNode, select } from './dom.ts';
import { limits, reserve } from './limits.ts';
import { pageKind } from './look.ts';
import { type Walk, walk } from './walk.ts';
import { Writer } from './writer.ts';

/** Depth of what stands directly in the body. */
const inBody = 2;
const footer = 'footer, [role="contentinfo" i], address';
const contact = `${footer}, a[href^="mailto:" i], a[href^="tel:" i]`;
const line = 'li, tr, p, dd';

type Page = Pick<Walk, 'budget' | 'kind'>;
/** A piece of the page to read, and its place among the pieces. */
type Piece = { root: Element; place: number };

/** Pieces behind the cut that must not be lost, in the order of the page. */
const piecesBehind = (document: Document, cut: Node): Piece[] => {
  const elements = select(document, contact);
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const element = elements[middle];
    if (element !== undefined && element !== cut && isBefore(element, cut)) from = middle + 1;
    else to = middle;
  }
  return elements.slice(from).map((root, place) => ({ root, place }));
};

/** The whole line of a contact link tells whose it is; unless the cut went through it. */
const wholeLine = (link: Element, cut: Node) => {
  const whole = closest.call(link, line);
  return whole === null || contains.call(whole, cut) ? link : whole;
};

/** Pieces within another piece were read with it. */
const inOrder = (pieces: (Piece & { entries: OutlineEntry[] })[]): OutlineEntry[] => {
  let last: Element | undefined;
  return pieces
    .sort((one, other) => one.place - other.place)
    .flatMap(({ root, entries }) => {
      if (last !== undefined && contains.call(last, root)) return [];
      last = root;
      return entries;
    });
};

/** The last footers and addresses are wanted most, then lines with contact links from the cut on. */
const byWant = (pieces: Piece[], cut: Node): Piece[] => {
  const isFooter = ({ root }: Piece) => closest.call(root, footer) === root;
  const links = pieces.filter((piece) => !isFooter(piece));
  return [
    ...pieces.filter(isFooter).reverse(),
    ...links.map(({ root, place }) => ({ root: wholeLine(root, cut), place })),
  ];
};

const readPieces = (document: Document, cut: Node, page: Page): OutlineEntry[] => {
  const done = new Set<Element>();
  const pieces: (Piece & { entries: OutlineEntry[] })[] = [];
  for (const { root, place } of byWant(piecesBehind(document, cut), cut)) {
    if (done.has(root)) continue;
    done.add(root);
    const writer = new Writer(page.budget, inBody);
    const stop = walk(root, { ...page, writer, isBelowHidden: !checkVisibility.call(root) });
    pieces.push({ root, place, entries: writer.entries });
    if (stop) break;
  }
  return inOrder(pieces);
};

/**
 * The outline of a page in reading order, of at most `bytes` in JSON; `isWhole` is false when a cap cut it short. Then
 * contact links, addresses and the footer behind the cut still follow, paid from what was held back.
 */
export const outlineOf = (document: Document, bytes: number): { outline: OutlineEntry[]; isWhole: boolean } => {
  const body = about.body.call(document);
  if (body === null) return { outline: [], isWhole: true };
  const kind = pageKind(body); // asks for a style: a page not laid out yet is laid out before the clock starts
  const until = performance.now() + limits.ms - reserve.ms;
  const budget: Budget = { nodes: limits.nodes, bytes, until, askAt: limits.nodes, low: reserve, isShort: false };
  const writer = new Writer(budget, 0);
  const stop = walk(about.root.call(document), { budget, kind, writer, isBelowHidden: false });
  if (stop === undefined) return { outline: writer.entries, isWhole: true };
  const heldBack = {
    ...{ ...stop.left, until: performance.now() + reserve.ms, askAt: stop.left.nodes },
    ...{ low: { nodes: 0, bytes: 0 }, isShort: false },
  };
  const pieces = readPieces(document, lightNode(stop.node), { budget: heldBack, kind });
  return { outline: [...writer.entries.slice(0, stop.entries), ...pieces], isWhole: false };
};
