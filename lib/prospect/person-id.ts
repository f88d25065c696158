import type { Id } from './text.ts';

/** Forms of address, dropped in front of a name; those that are also names only with their dot. */
const addresses = new Set(
  'mr mrs ms miss mx sir madam dr prof professor doctor herr frau dipl-ing dr-ing mme mlle drs'.split(' '),
);
const dottedAddresses = new Set('hr. fr. mag. ing. rev. hon. sr. sra. ir.'.split(' '));
/** Degrees that are no surnames anywhere, dropped wherever they stand behind a name. */
const degrees = new Set(
  'phd dphil mba emba msc bsc meng beng llm llb mphil cpa cfa cma cfp pmp cissp cism cisa ccie esq shrm-cp shrm-scp phr sphr dds dvm acca fcca'.split(
    ' ',
  ),
);
/** Degrees that are also names ("Jack Ma"): dropped only behind a comma. */
const afterComma = new Set('ma ba ms bs md do jd rn pe mpa mph edd psyd ca cfe ea aia faia'.split(' '));

const bare = (word: string) => word.replaceAll('.', '');

function withoutAddress(words: string[]): string[] {
  const first = words.findIndex((word) => !addresses.has(bare(word)) && !dottedAddresses.has(word));
  return first === -1 ? words : words.slice(first);
}

function withoutDegrees(words: string[], behindComma: boolean): string[] {
  const isDegree = (word: string) => degrees.has(bare(word)) || (behindComma && afterComma.has(bare(word)));
  return words.filter((word) => !isDegree(word));
}

const wordsOf = (text: string) => text.split(/[\s\u00a0]+/).filter((word) => word !== '');

const unaccented = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replaceAll('’', "'")
    .toLowerCase();

/** A person's name for comparing: compatibility forms, case, accents, forms of address and degrees folded away. */
function foldedName(name: string): string {
  const plain = /^[ -~]*$/.test(name) ? name.toLowerCase() : unaccented(name);
  const [head = '', ...tail] = plain.split(',');
  const front = withoutAddress(wordsOf(head));
  const kept = withoutDegrees(front, false);
  const rest = tail.flatMap((part) => withoutDegrees(wordsOf(part), true));
  const all = [...(kept.length === 0 ? front : kept), ...rest].map(bare).filter((word) => word !== '');
  return all.length === 0 ? plain.trim() : all.join(' ');
}

/** 64 bits of a text as hexadecimal: two independent 32-bit multiplicative hashes. No secret, only a short name. */
function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  const mixed = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const other = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const hex = (half: number) => (half >>> 0).toString(16).padStart(8, '0');
  return hex(mixed) + hex(other);
}

/** Stable id of a person by name: the same for "Dr. José Ruiz", "JOSÉ RUIZ, MBA" and "Jose Ruiz"; ASCII for any script. */
export const personId = (name: string): Id => `p-${hashOf(foldedName(name))}`;
