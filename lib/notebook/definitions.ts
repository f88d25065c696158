import { refusal } from '../bridge/outcome.ts';
import type { Ask, Refusal } from '../bridge/protocol.ts';
import { contentOf } from '../definition/content.ts';
import { Definition } from '../definition/definition.ts';
import { type InForce, isSameVersion, type VersionName } from '../definition/in-force.ts';
import { genuine, unitedSignatures } from '../definition/sign.ts';
import { rowLine } from '../exchange/backup-line.ts';
import { phrase } from '../words/phrase.ts';
import type { Reads, Writes } from './schema.ts';
import { DamagedRow, metaOf, parsed, type Work } from './transaction.ts';

type Written = { reply: Definition; added: number; said: readonly string[] };

/** When a definition nobody has chosen came into force: before any that somebody did. */
const never = '1970-01-01T00:00:00.000Z';

/** One version of a definition, or undefined. */
export async function versionOf(at: Reads, id: string, version: number): Promise<Definition | undefined> {
  return parsed(Definition, await at.objectStore('definitions').get([id, version]));
}

/** True once somebody has chosen the definition in force. */
export const isChosen = (inForce: InForce | undefined): inForce is InForce =>
  inForce !== undefined && inForce.at !== never;

/** The version in force so far stays beside another one, to go back to; a template nobody chose only beside its own next version. */
function besideOf(definition: Definition, last: InForce | undefined): Pick<InForce, 'beside'> {
  if (last === undefined || isSameVersion(last, definition)) return {};
  const isWorth = last.id === definition.id || isChosen(last);
  return isWorth ? { beside: { id: last.id, version: last.version } } : {};
}

/** Puts a definition in force from an instant on. */
export async function enforce(at: Writes, definition: Definition, since: string): Promise<Written> {
  const { id, version } = definition;
  const beside = besideOf(definition, await metaOf(at, 'inForce'));
  const inForce: InForce = { id, version, at: since, ...(since === never ? {} : beside) };
  await at.objectStore('definitions').put(definition);
  await at.objectStore('meta').put(inForce, 'inForce');
  const said = since === never ? [] : [rowLine({ definition }), rowLine({ inForce })];
  return { reply: definition, added: 0, said };
}

/** The definition in force. Until a team keeps its own it is the template, written down so that verdicts can name it. */
export async function currentIn(at: Writes, template: Definition): Promise<Work<Definition>> {
  const inForce = await metaOf(at, 'inForce');
  const isOutgrown = inForce?.at === never && inForce.id === template.id && inForce.version < template.version;
  if (inForce === undefined || isOutgrown) return enforce(at, template, never);
  const definition = await versionOf(at, inForce.id, inForce.version);
  if (definition === undefined) throw new DamagedRow('The definition in force is missing.');
  return { reply: definition };
}

/** What is kept of a version that says the same as another copy of it: the signatures of both; undefined when that is nothing new. */
export function withTheirSignatures(known: Definition, theirs: Definition): Definition | undefined {
  const both = unitedSignatures(known, theirs);
  return JSON.stringify(both) === JSON.stringify(known) ? undefined : both;
}

/** True when two copies of a version say the same, whoever signed them. */
export const saysSame = (one: Definition, other: Definition): boolean => contentOf(one) === contentOf(other);

const otherText = (version: number): { refusal: Refusal } => ({
  refusal: refusal('bad-request', () =>
    phrase(
      'Version {version} of this definition exists already and says something else. Keep yours as a later version.',
      { version },
    ),
  ),
});

/** Why a version does not come into force over another one: that is in force no more, and nobody looked at the one that is. */
const overtaken: { refusal: Refusal } = {
  refusal: refusal('bad-request', () =>
    phrase('Another version came into force meanwhile. Nothing was changed: look at what differs first.'),
  ),
};

/** True when another version is in force than the one that somebody looked at. */
async function isOvertaken(at: Reads, over: VersionName | undefined): Promise<boolean> {
  const inForce = over && (await metaOf(at, 'inForce'));
  return over !== undefined && inForce !== undefined && !isSameVersion(inForce, over);
}

/**
 * Keeps a new version and puts it in force; signatures that are not bound to what it says are dropped at this door. A version
 * already kept is never overwritten: sent again it changes nothing, unless somebody has signed it meanwhile.
 */
export async function keepIn(at: Writes, ask: Ask<'definition.keep'>, now: string): Promise<Work<Definition>> {
  const definition = genuine(Definition.parse(ask.definition)); // its keys in the order of what is kept
  const known = await versionOf(at, definition.id, definition.version);
  if (known === undefined) return (await isOvertaken(at, ask.over)) ? overtaken : enforce(at, definition, now);
  if (!saysSame(known, definition)) return otherText(definition.version);
  const signed = withTheirSignatures(known, definition);
  if (signed === undefined) return { reply: known };
  await at.objectStore('definitions').put(signed);
  return { reply: signed, added: 0, said: [rowLine({ definition: signed })] };
}

/** The version kept beside the one in force, to put in force again; null when there is none. */
export async function besideIn(at: Reads): Promise<Definition | null> {
  const beside = (await metaOf(at, 'inForce'))?.beside;
  return (beside && (await versionOf(at, beside.id, beside.version))) ?? null;
}

const notKept = refusal('not-found', () => phrase('This version is not kept here any more.'));

/** Puts a version that is kept already in force; sent again it changes nothing. */
export async function enforceIn(at: Writes, ask: Ask<'definition.enforce'>, now: string): Promise<Work<Definition>> {
  const definition = await versionOf(at, ask.id, ask.version);
  if (definition === undefined) return { refusal: notKept };
  const inForce = await metaOf(at, 'inForce');
  if (inForce && isSameVersion(inForce, definition)) return { reply: definition };
  return (await isOvertaken(at, ask.over)) ? overtaken : enforce(at, definition, now);
}
