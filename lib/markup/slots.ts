import { attributeOf, isElement, type MarkupElement, type MarkupNode } from './element.ts';

const nameOf = (node: MarkupNode) => (isElement(node) ? (attributeOf(node, 'slot') ?? '') : '');

/** The first slot of a name shows what was put there. */
const isFirst = (slot: MarkupElement, name: string, shown: Map<MarkupElement, Map<string, MarkupElement>>) => {
  const { within } = slot;
  if (within === undefined) return false;
  const slots = shown.get(within) ?? new Map<string, MarkupElement>();
  shown.set(within, slots);
  const first = slots.get(name) ?? slot;
  slots.set(name, first);
  return first === slot;
};

/** Which slot of a shadow tree shows what, by name. */
export type Slots = Map<MarkupElement, Map<string, MarkupElement>>;

/** What was put between the tags of a component to be shown in this slot of it, in order; empty when the slot shows its own children. */
export const assignedTo = (slot: MarkupElement, shown: Slots): MarkupNode[] => {
  const name = attributeOf(slot, 'name') ?? '';
  const nodes: MarkupNode[] = [];
  if (!isFirst(slot, name, shown)) return nodes;
  for (let node = slot.within?.parent?.first; node !== undefined; node = node.next)
    if (nameOf(node) === name) nodes.push(node);
  return nodes;
};
