import type { AccountKey } from '../../prospect/account.ts';
import { cut } from '../clean.ts';
import type { FactDraft, Seen, Source } from '../reader.ts';
import { fact, seen } from '../reader.ts';
import type { Piece } from './piece.ts';

/** A company held apart, before `understand` gives its facts their frame. */
export type OtherDraft = {
  name: string;
  account?: AccountKey;
  link?: string;
  says: string;
  facts: FactDraft[];
  /** The stretches of the page that speak of it, and of nobody else. */
  pieces: readonly Piece[];
};

type Named = { name: Source; printed: string; site?: { account: AccountKey; written: Source } | undefined };

/** What names a company and where its site is, as facts. */
export const callings = ({ name, printed, site }: Named): FactDraft[] => [
  fact('name', cut(printed, 200), seen(name, printed, 0.8)),
  ...(site === undefined ? [] : [fact('domain', site.account, seenAt(site.written))]),
];

const seenAt = (written: Source): Seen => seen(written, written.text, 0.8);
