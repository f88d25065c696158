import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Why what found something on one site alone is general all the same, a line each: for the words of a file ("words"), for a
 * file that is a list of forms ("patterns"), or for one pattern by a piece of it ("pattern").
 */
export type Reason = { kind: string; file: string; piece: string; reason: string };

const line = /^(?<kind>words|patterns|pattern) (?<file>[\w/.-]+)(?: `(?<piece>[^`]+)`)?: (?<reason>.+)$/;

/** All reasons; a line that is none is an error in the list. */
export const reasons: readonly Reason[] = readFileSync(join(import.meta.dirname, 'coverage-reasons.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((text) => {
    const { kind = '', file = '', piece = '', reason = '' } = line.exec(text)?.groups ?? {};
    if (reason === '') throw new Error(`No reason can be read in: ${text}`);
    return { kind, file, piece, reason };
  });

/** Why a pattern or word is general, undefined where nobody said it. */
export const reasonFor = ({ what, where }: { what: string; where: string }): string | undefined => {
  const kinds = what.startsWith('/') ? ['patterns', 'pattern'] : ['words'];
  return reasons.find(({ kind, file, piece }) => kinds.includes(kind) && file === where && what.includes(piece))
    ?.reason;
};
