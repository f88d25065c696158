import { classesOf, type PageElement } from './page-tree.ts';
import { perPage } from './per-page.ts';

/** Siblings of one shape that repeat: team cards, list items, rows, office boxes. Two at least. */
export type CardGroup = { readonly parent: PageElement; readonly cards: readonly PageElement[] };

/** Elements that may be cards; a run of bare paragraphs, headings or links is no group. */
const cardTags = new Set(['div', 'li', 'section', 'article', 'tr', 'figure', 'dl', 'td', 'a', 'details', 'address']);

/** All groups of repeated siblings with visible content, outer ones before inner ones. */
export const pageCardGroups = perPage((page): CardGroup[] =>
  [page.tree.root, ...page.tree.elements].flatMap((parent) => groupsIn(parent)),
);

/** Siblings are of one shape when they share the tag and the first class; without classes, the tag alone. */
const shapeOf = (element: PageElement): string => `${element.tag}.${classesOf(element)[0] ?? ''}`;

const groupsIn = (parent: PageElement): CardGroup[] => {
  if (parent.isHidden || parent.children.length < 2) return [];
  const groups = new Map<string, PageElement[]>();
  for (const child of parent.children) {
    if (child.kind === 'text' || child.isHidden || !cardTags.has(child.tag) || child.children.length === 0) continue;
    const shape = shapeOf(child);
    const group = groups.get(shape);
    if (group === undefined) groups.set(shape, [child]);
    else group.push(child);
  }
  return [...groups.values()].filter((cards) => cards.length > 1).map((cards) => ({ parent, cards }));
};
