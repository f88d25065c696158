import type { AccountKey } from '../../prospect/account.ts';
import type { Snapshot } from '../../prospect/snapshot.ts';
import { type ReadablePage, readablePage } from '../page.ts';
import type { FactDraft } from '../reader.ts';

/** A stretch [index, end) of the outline that speaks of one company. */
export type Piece = { index: number; end: number };

/** Reads a page with all readers of facts; given by who knows them, for they know this. */
export type ReadFacts = (page: ReadablePage) => FactDraft[];

const longest = 1_500;
/** A host that says nothing about a company's name. */
const nowhere = 'company.invalid';

/** The piece as a page of its own, at the site of the company it speaks of. */
const pageOf = (page: ReadablePage, { index, end }: Piece, account: AccountKey | undefined): ReadablePage => {
  const snapshot: Snapshot = {
    ...page.snapshot,
    url: `https://${account ?? nowhere}/`,
    base: page.snapshot.base ?? page.url,
    canonical: '',
    title: '',
    metas: [],
    links: [],
    jsonLd: [],
    scripts: [],
    outline: page.snapshot.outline.slice(index, Math.min(end, index + longest)),
  };
  return readablePage(snapshot, account ?? nowhere);
};

const place = /^outline:(\d{1,6})/;

/** What a piece says about its company, with evidence at its place on the whole page; its name and site are not asked for. */
export const factsOfPiece = (
  page: ReadablePage,
  { piece, account }: { piece: Piece; account: AccountKey | undefined },
  read: ReadFacts,
): FactDraft[] =>
  read(pageOf(page, piece, account)).flatMap((draft): FactDraft[] => {
    const { locator } = draft.seen.sighting;
    if (draft.field === 'name' || draft.field === 'domain' || !place.test(locator)) return [];
    const moved = locator.replace(place, (_all, at: string) => `outline:${Number(at) + piece.index}`);
    return [{ ...draft, seen: { ...draft.seen, sighting: { ...draft.seen.sighting, locator: moved } } }];
  });

/** Where in the outline a piece of evidence stands; undefined for titles, metas and structured data of the head. */
export const indexOf = (locator: string): number | undefined => {
  const at = place.exec(locator)?.[1];
  return at === undefined ? undefined : Number(at);
};
