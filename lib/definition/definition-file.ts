import { Definition } from './definition.ts';
import { hasOneOfEachName } from './path.ts';
import { genuine } from './sign.ts';

/** Characters a definition file may have: about forty times one that a team has filled in. */
export const largestFile = 2_000_000;

/** The highest version a file may have: after it there must be room for many of our own. */
const lastVersion = 900_000;

/** A definition as the text of a file. */
export const fileText = (definition: Definition): string => `${JSON.stringify(definition, null, 2)}\n`;

/** Name of its file. */
export const fileName = ({ id, version }: Definition): string => `sweetspot-definition-${id}-v${version}.json`;

/** What a file holds: a definition with the signatures that count, or why it holds none. */
export type Opened =
  | { ok: true; definition: Definition }
  | { ok: false; why: 'no-json' | 'no-definition' | 'too-large' };

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON: no definition
  }
}

/** Reads the text of a definition file; signatures that are not bound to what it says are left out. */
export function definitionIn(text: string): Opened {
  if (text.length > largestFile) return { ok: false, why: 'too-large' };
  const value = json(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return { ok: false, why: 'no-json' };
  const found = Definition.safeParse(value);
  // of two entries under one name a comparison would show one only: what nobody can read must not be taken
  const isReadable = found.success && hasOneOfEachName('', found.data) && found.data.version <= lastVersion;
  if (!isReadable) return { ok: false, why: 'no-definition' };
  return { ok: true, definition: genuine(found.data) };
}
