import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { madeOnce } from '../prospect/made-once.ts';
import type { Definition } from './definition.ts';

/** The same value with the keys of every object in order, so that who wrote the file does not matter. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const byName = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(byName.map(([name, one]) => [name, ordered(one)]));
}

/**
 * What a definition says, as one text: everything but who signed it and what follows from that. A field that is absent is
 * not in it, so a field added to the method later costs nobody a signature as long as it may be absent.
 */
export function textOf({ signatures: _signatures, ...said }: Definition): string {
  const readyActions = said.readyActions.map(({ approvedBy: _approvedBy, ...action }) => action);
  return JSON.stringify(ordered({ ...said, readyActions }));
}

/** SHA-256, in hex, of what a definition says: what a signature is bound to. */
export const contentOf = madeOnce((definition: Definition): string =>
  bytesToHex(sha256(utf8ToBytes(textOf(definition)))),
);
