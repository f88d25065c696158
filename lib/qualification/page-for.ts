import type { NextPage } from '../prospect/reading.ts';

/** The page a site links to whose kind, or whose link text, a hint on where to look speaks of. */
export function pageFor(hint: string, pages: readonly NextPage[]): NextPage | undefined {
  const words = new Set(hint.toLowerCase().split(/[^\p{L}]+/u));
  const speaksOf = (label: string) =>
    label
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.length > 3 && words.has(word));
  return pages.find(({ kind }) => words.has(kind)) ?? pages.find(({ label }) => speaksOf(label));
}
