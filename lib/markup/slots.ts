import { attributeOf, isElement, type MarkupElement, type MarkupNode } from './element.ts';

/** What was put between the tags of each component and is not yet shown, by shadow tree and name of the slot. */
export type Slots = Map<MarkupElement, Map<string, MarkupNode[]>>;

const nameOf = (node: MarkupNode) => (isElement(node) ? (attributeOf(node, 'slot') ?? '') : '');

const byName = (host: MarkupElement | undefined): Map<string, MarkupNode[]> => {
  const named = new Map<string, MarkupNode[]>();
  for (let node = host?.first; node !== undefined; node = node.next) {
    const name = nameOf(node);
    const nodes = named.get(name);
    if (nodes === undefined) named.set(name, [node]);
    else nodes.push(node);
  }
  return named;
};

/**
 * What was put between the tags of a component to be shown in this slot of it, in order; empty when the slot shows its own
 * children. The first slot of a name takes what was put there.
 */
export const assignedTo = (slot: MarkupElement, waiting: Slots): MarkupNode[] => {
  const { within } = slot;
  if (within === undefined) return [];
  const named = waiting.get(within) ?? byName(within.parent);
  waiting.set(within, named);
  const name = attributeOf(slot, 'name') ?? '';
  const nodes = named.get(name) ?? [];
  named.delete(name);
  return nodes;
};
