/**
 * Runs in the page: opens the closed `details` around words that are there and not shown, as the browser's own search does;
 * any other fold is the page's to open. True when it opened one, false when the words are folded away otherwise, null when
 * they are not there at all. It must stand alone, for only its own text reaches the page.
 */
export function unfoldWords(words: string): boolean | null {
  const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '').toLowerCase();
  const wanted = bare(words);
  const nodes: { node: Node; end: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (text.length < 2_000_000 && walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement?.closest('script, style, noscript, template, textarea')) continue;
    text += bare(node.textContent ?? '');
    nodes.push({ node, end: text.length });
  }
  const at = text.indexOf(wanted);
  if (wanted === '' || at === -1) return null;
  const holders = nodes.filter(({ end }, index) => end > at && (nodes[index - 1]?.end ?? 0) < at + wanted.length);
  const folds = new Set<HTMLDetailsElement>();
  for (const { node } of holders)
    for (let fold = node.parentElement?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
      if (!fold.open) folds.add(fold);
  for (const fold of folds) fold.open = true;
  return folds.size > 0;
}
