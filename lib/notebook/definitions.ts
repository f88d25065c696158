import { refusal } from '../bridge/outcome.ts';
import { Definition } from '../definition/definition.ts';
import type { InForce } from '../definition/in-force.ts';
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

/** Puts a definition in force from an instant on. */
export async function enforce(at: Writes, definition: Definition, since: string): Promise<Written> {
  const inForce: InForce = { id: definition.id, version: definition.version, at: since };
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

/** Keeps a new version and puts it in force; a version already kept is never overwritten, and sent again changes nothing. */
export async function keepIn(at: Writes, definition: Definition, now: string): Promise<Work<Definition>> {
  const known = await versionOf(at, definition.id, definition.version);
  if (known === undefined) return enforce(at, definition, now);
  const said = JSON.stringify(Definition.parse(definition)); // its keys in the order of what is kept
  if (JSON.stringify(known) === said) return { reply: known };
  const { version } = definition;
  return {
    refusal: refusal('bad-request', () =>
      phrase(
        'Version {version} of this definition exists already and says something else. Keep yours as a later version.',
        { version },
      ),
    ),
  };
}
