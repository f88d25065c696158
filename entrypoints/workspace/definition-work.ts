import { type Outcome, refused } from '../../lib/bridge/outcome.ts';
import { bytesOf } from '../../lib/browser/file-bytes.ts';
import { contentOf } from '../../lib/definition/content.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { definitionIn, fileName, fileText, largestFile } from '../../lib/definition/definition-file.ts';
import type { VersionName } from '../../lib/definition/in-force.ts';
import { phrases } from '../../lib/words/phrase.ts';
import type { WorkspaceWorld } from './world.ts';

type Asks = Pick<WorkspaceWorld, 'ask'>;

const words = phrases({
  tooLarge: 'This file is too large to be a definition.',
  noJson: 'This file cannot be read as a definition: it is no JSON.',
  noDefinition: 'This file is no Sweetspot definition, or one of a newer Sweetspot.',
});

/** A version as kept here; undefined when none is, or the notebook does not say. */
export async function versionOf({ ask }: Asks, id: string, version: number): Promise<Definition | undefined> {
  const answered = await ask('definition.find', { id, version });
  return answered.ok ? (answered.reply ?? undefined) : undefined;
}

/** The first number after this version that no version here has. */
export async function freeVersion(world: Asks, { id, version }: Definition): Promise<number> {
  let next = version + 1;
  while (await versionOf(world, id, next)) next++;
  return next;
}

const nameOf = ({ id, version }: Definition): VersionName => ({ id, version });

/** Keeps a version; a new one comes into force over the one that was looked at, or not at all. */
export const keep = ({ ask }: Asks, definition: Definition, over: Definition): Promise<Outcome<Definition>> =>
  ask('definition.keep', { definition, over: nameOf(over) });

/** Puts a version in force, whether it is kept already or not, over the one that was looked at. */
export async function putInForce(world: Asks, next: Definition, over: Definition): Promise<Outcome<Definition>> {
  const kept = await keep(world, next, over);
  return kept.ok ? world.ask('definition.enforce', { ...nameOf(next), over: nameOf(over) }) : kept;
}

/** Saves a definition as a file. */
export const saveDefinition = ({ saveFile }: Pick<WorkspaceWorld, 'saveFile'>, definition: Definition): void =>
  saveFile(fileName(definition), new Blob([fileText(definition)], { type: 'application/json' }));

const whyNot = { 'too-large': 'tooLarge', 'no-json': 'noJson', 'no-definition': 'noDefinition' } as const;

/** A definition out of a file, or why there is none in it. */
export async function openFile(file: File): Promise<Outcome<Definition>> {
  if (file.size > largestFile) return refused('bad-request', () => words.tooLarge);
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const found = definitionIn(new TextDecoder().decode(bytes.reply));
  if (found.ok) return { ok: true, reply: found.definition };
  return refused('bad-request', () => words[whyNot[found.why]]);
}

/** Versions looked through for the one two drafts came from: a file may claim any number. */
const lookBack = 100;

/** The version a definition out of a file and the one here both come from, as far as they tell; undefined when that is not known. */
export async function commonVersion(
  world: Asks,
  ours: Definition,
  theirs: Definition,
): Promise<Definition | undefined> {
  if (theirs.basedOn === contentOf(ours)) return ours;
  if (ours.basedOn === contentOf(theirs)) return theirs;
  const last = theirs.version - 1;
  for (let version = last; version > Math.max(0, last - lookBack); version--) {
    const known = await versionOf(world, ours.id, version);
    if (known && contentOf(known) === theirs.basedOn) return known;
  }
  return undefined;
}

/** What is kept here under the number of a file's version: another text, or the same one; undefined when nothing is. */
export async function keptAs(world: Asks, theirs: Definition): Promise<'other' | 'same' | undefined> {
  const known = await versionOf(world, theirs.id, theirs.version);
  return known && (contentOf(known) === contentOf(theirs) ? 'same' : 'other');
}
