import { parse } from 'tldts';
import { accountOf } from '../prospect/identity.ts';
import { safeAddress } from './clean.ts';
import { labelOf } from './name/witness.ts';
import type { ReadablePage } from './page.ts';
import { type FactDraft, fact, type Source, seen } from './reader.ts';

/** A registrable domain that one company has for itself, taken from an address; none from a host that many share. */
export const domainFact = (source: Source, page: ReadablePage, confidence: number): FactDraft[] => {
  const href = safeAddress(source.text, page.url);
  if (href === undefined || !/^https?:/.test(href) || labelOf(new URL(href).hostname) === '') return [];
  const { domain, hostname, isIp, isPrivate } = parse(href, { allowPrivateDomains: true });
  const account = accountOf(href);
  if (
    domain === null ||
    isIp ||
    account !== domain ||
    (isPrivate && hostname === domain && domain.split('.').length < 3)
  )
    return [];
  return [fact('domain', domain, seen(source, hostname ?? domain, confidence))];
};
