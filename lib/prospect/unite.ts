import type { Change } from './change.ts';
import { inLine, later, withinLimit } from './meet.ts';
import type { Prospect, SeenPage } from './prospect.ts';

/** Changes of two notebooks, each id once (ours, should they differ), oldest first. */
function union(ours: readonly Change[], theirs: readonly Change[]): Change[] {
  const known = new Set(ours.map(({ id }) => id));
  return inLine([...ours, ...theirs.filter(({ id }) => !known.has(id) && known.add(id))]);
}

/** The newest reading of each address; ours where both are of the same instant. */
function newestPages(ours: readonly SeenPage[], theirs: readonly SeenPage[]): SeenPage[] {
  const byUrl = new Map(ours.map((page) => [page.url, page]));
  for (const page of theirs) {
    const known = byUrl.get(page.url);
    if (known === undefined || page.readAt > known.readAt) byUrl.set(page.url, page);
  }
  return withinLimit([...byUrl.values()]);
}

const isSame = (both: Prospect, ours: Prospect): boolean =>
  both.createdAt === ours.createdAt &&
  both.updatedAt === ours.updatedAt &&
  both.changes.length === ours.changes.length &&
  both.pages.length === ours.pages.length &&
  both.pages.every((page) => ours.pages.includes(page));

/** One account out of the same account of two notebooks: nothing said in either is lost. Ours itself if theirs adds nothing. */
export function unite(ours: Prospect, theirs: Prospect): Prospect {
  const both = {
    ...ours,
    createdAt: ours.createdAt < theirs.createdAt ? ours.createdAt : theirs.createdAt,
    updatedAt: later(ours.updatedAt, theirs.updatedAt),
    pages: newestPages(ours.pages, theirs.pages),
    changes: union(ours.changes, theirs.changes),
  };
  return isSame(both, ours) ? ours : both;
}
