/** What to find in a page: a piece of its text, and the words in it that decided (empty: all of it). */
export type Wanted = { excerpt: string; decided: string };

/** What came of marking words: `changed` when only those that decided are left of what stood around them. */
export type Marked = 'shown' | 'changed' | 'gone';

/**
 * Runs in the page: finds words in its visible text, whatever elements and white space they are broken by, scrolls to them
 * and marks them for a while. Nothing is added to the document. It must stand alone, for only its own text reaches the page.
 */
export function markWords({ excerpt, decided }: Wanted, milliseconds: number): Marked {
  const isBlank = (unit: string) => /[\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(unit);
  const fold = (unit: string) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit);
  const bare = (text: string) => Array.from(text.split(''), (unit) => (isBlank(unit) ? '' : fold(unit))).join('');
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  const take = (node: Text) => {
    for (let offset = 0; offset < node.data.length; offset++)
      if (!isBlank(node.data.charAt(offset))) places.push({ node, offset });
    text += bare(node.data);
  };
  const holderOf = ({ parentNode }: Text) => (parentNode instanceof ShadowRoot ? parentNode.host : parentNode);
  const walk = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (places.length < 2_000_000 && walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
      const holder = node instanceof Text ? holderOf(node) : null;
      if (node instanceof Text && holder instanceof Element && holder.checkVisibility({ visibilityProperty: true }))
        take(node);
    }
  };
  walk(document.documentElement);
  const [whole, words] = [bare(excerpt), bare(decided) || bare(excerpt)];
  const around = text.indexOf(whole);
  const at = text.indexOf(words, Math.max(0, around));
  const [start, end] = [places[at], places[at + words.length - 1]];
  if (words === '' || !start || !end) return 'gone';
  const ranges = new Map<Node, Range>();
  for (const { node, offset } of places.slice(at, at + words.length)) {
    const range = ranges.get(node.getRootNode()) ?? document.createRange();
    if (!ranges.has(node.getRootNode())) range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    ranges.set(node.getRootNode(), range);
  }
  const mark = new Highlight(...ranges.values());
  CSS.highlights.set('sweetspot', mark);
  const [first] = ranges.values();
  const holder = holderOf(start.node);
  if (holder instanceof Element) holder.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top = 0, bottom = 0 } = first?.getBoundingClientRect() ?? {};
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  setTimeout(() => CSS.highlights.get('sweetspot') === mark && CSS.highlights.delete('sweetspot'), milliseconds);
  return around === -1 ? 'changed' : 'shown';
}
