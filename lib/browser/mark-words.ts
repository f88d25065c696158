/** What to find in a page: a piece of its text, and the words in it that decided (empty: all of it). */
export type Wanted = { excerpt: string; decided: string };

/**
 * Runs in the page: finds words in its visible text whatever their white space, scrolls to them and marks them for a
 * while. Nothing is added to the document. It must stand alone, for only its own text reaches the page.
 */
export function markWords({ excerpt, decided }: Wanted, milliseconds: number): boolean {
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const places: { node: Text; offset: number }[] = [];
  const characters: string[] = [];
  const take = (node: Text) => {
    for (let offset = 0; offset <= node.data.length; offset++) {
      const character = node.data.charAt(offset).trim().toLowerCase() || ' ';
      if (character.length > 1 || (character === ' ' && characters.at(-1) === ' ')) continue;
      characters.push(character);
      places.push({ node, offset });
    }
  };
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let nodes = 0; nodes < 60_000 && walker.nextNode(); nodes++) {
    const node = walker.currentNode;
    if (node instanceof Text && node.parentElement?.checkVisibility()) take(node);
  }
  const text = characters.join('');
  const whole = fold(excerpt);
  const words = fold(decided) || whole;
  const at = words === '' ? -1 : text.indexOf(words, Math.max(0, text.indexOf(whole)));
  const start = places[at];
  const end = places[at + words.length - 1];
  if (!start || !end) return false;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, Math.min(end.offset + 1, end.node.data.length));
  CSS.highlights.set('sweetspot', new Highlight(range));
  start.node.parentElement?.scrollIntoView({ block: 'center' });
  setTimeout(() => CSS.highlights.delete('sweetspot'), milliseconds);
  return true;
}
