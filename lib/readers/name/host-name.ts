import { sharedHostOf } from '../../prospect/identity.ts';
import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import { nameKey } from './witness.ts';

/** What the host goes by that many companies share: "linktr.ee" is "linktr" and "linktree", "sites.google.com" also "google sites". */
const hostNames = madeOnce((page: ReadablePage): ReadonlySet<string> => {
  const parts = (sharedHostOf(page.account) ?? '').split('.').filter(Boolean);
  const inner = parts.slice(0, -1);
  return new Set([...inner, parts.join(''), inner.join(''), inner.toReversed().join('')]);
});

/** True when a name is that of the shared host an account lives on: it never becomes the account's. */
export const isNameOfHost = (page: ReadablePage, name: string): boolean => hostNames(page).has(nameKey(name));
