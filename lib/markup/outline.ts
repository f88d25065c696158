import type { Capture } from '../prospect/capture.ts';
import { type OutlineEntry, snapshotLimits } from '../prospect/snapshot.ts';
import type { Budget } from './budget.ts';
import { attributeOf, type MarkupElement } from './element.ts';
import type { Ways } from './tags.ts';
import { type Tree, treeOf } from './tree.ts';
import { type Stop, walk } from './walk.ts';
import { Writer } from './writer.ts';

/** The part of the limits held back for contact links, addresses and the footer of a page too large to read whole. */
export const reserve = { nodes: 6_000, bytes: 96_000 } as const;

/** Depth of what stands directly in the body. */
const inBody = 2;
const lines = new Set(['li', 'tr', 'p', 'dd']);

const isFooter = (element: MarkupElement) =>
  element.tag === 'footer' ||
  element.tag === 'address' ||
  attributeOf(element, 'role')?.toLowerCase() === 'contentinfo';

const isContact = (element: MarkupElement) =>
  element.tag === 'a' && /^(?:mailto|tel):/i.test(attributeOf(element, 'href') ?? '');

/** A line is no more than so many levels above a link in it. */
const nearby = 100;

/** The whole line of a contact link tells whose it is; unless the cut went through it. */
const wholeLine = (link: MarkupElement, cut: number) => {
  let line: MarkupElement | undefined = link;
  for (let level = 0; line !== undefined && !lines.has(line.tag); level += 1)
    line = level < nearby ? line.parent : undefined;
  return line === undefined || line.place < cut ? link : line;
};

/** Pieces behind the cut that must not be lost: the last footers and addresses are wanted most, then lines with contact links. */
const byWant = (elements: MarkupElement[], cut: number): MarkupElement[] => [
  ...elements.filter(isFooter).reverse(),
  ...elements.filter((element) => isContact(element) && !isFooter(element)).map((link) => wholeLine(link, cut)),
];

/** A piece that was read, its place among them, and the place behind it. */
type Piece = { place: number; end: number; entries: OutlineEntry[] };

/** In the order of the page; pieces within another piece were read with it. */
const inOrder = (pieces: Piece[]): OutlineEntry[] => {
  let read = 0;
  return pieces
    .sort((one, other) => one.place - other.place)
    .flatMap(({ place, end, entries }) => {
      if (place < read) return [];
      read = end;
      return entries;
    });
};

/** Reads what is wanted, most wanted first, as far as the budget lasts; what was handed over apart stands last. */
const readPieces = (wanted: MarkupElement[], apart: MarkupElement[], budget: Budget): OutlineEntry[] => {
  const orders = new Map(apart.map((root, nth) => [root, Number.MAX_SAFE_INTEGER - apart.length + nth]));
  const ways: Ways = new Map();
  const pieces: Piece[] = [];
  for (const root of new Set(wanted)) {
    const writer = new Writer(budget, inBody);
    const stop = walk(root, { budget, writer, slots: new Map(), ways });
    const order = orders.get(root);
    pieces.push({ place: order ?? root.place, end: order ?? root.end, entries: writer.entries });
    if (stop) break;
  }
  return inOrder(pieces);
};

/** What the page script handed over apart, as it lies behind the markup that was looked at. */
const apartOf = (rest: Capture['rest']): MarkupElement[] =>
  rest.flatMap(({ html, isHidden }) => treeOf({ html, isHidden, isXml: false }).root ?? []);

const atEnd = (writer: Writer, { nodes, bytes }: Budget): Stop => ({
  ...{ place: Number.MAX_SAFE_INTEGER, entries: writer.seal(), left: { nodes, bytes } },
});

/** What is wanted behind the cut of a tree, and of what was handed over apart. */
const wantedBehind = ({ elements }: Tree, cut: number, apart: MarkupElement[]): MarkupElement[] => {
  const behind = elements.filter(({ place }) => place >= cut);
  return [...apart.filter(isFooter).reverse(), ...byWant(behind, cut), ...apart.filter((root) => !isFooter(root))];
};

/**
 * The outline of a page in reading order, of at most `bytes` in JSON; `isWhole` is false when a cap cut it short. Then
 * contact links, addresses and the footer behind the cut still follow, paid from what was held back.
 */
export const outlineOf = (
  tree: Tree,
  { rest, isWhole }: Pick<Capture, 'rest' | 'isWhole'>,
  bytes: number,
): { outline: OutlineEntry[]; isWhole: boolean } => {
  const { root } = tree;
  if (root === undefined) return { outline: [], isWhole: true };
  const budget: Budget = { nodes: snapshotLimits.nodes, bytes, low: reserve, isShort: false };
  const writer = new Writer(budget, 0);
  const stop = walk(root, { budget, writer, slots: new Map(), ways: new Map() });
  if (stop === undefined && isWhole) return { outline: writer.entries, isWhole: tree.isInStep };
  const { place, entries, left } = stop ?? atEnd(writer, budget);
  const heldBack: Budget = { ...left, low: { nodes: 0, bytes: 0 }, isShort: false };
  const apart = apartOf(rest);
  const pieces = readPieces(wantedBehind(tree, place, apart), apart, heldBack);
  return { outline: [...writer.entries.slice(0, entries), ...pieces], isWhole: false };
};
