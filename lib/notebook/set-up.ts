import { refusal } from '../bridge/outcome.ts';
import type { Ask, Refusal } from '../bridge/protocol.ts';
import { textOf } from '../definition/content.ts';
import type { Definition } from '../definition/definition.ts';
import type { SetUp } from '../definition/set-up.ts';
import { genuine } from '../definition/sign.ts';
import { rowLine } from '../exchange/backup-line.ts';
import { phrase } from '../words/phrase.ts';
import { enforce, isChosen, versionOf } from './definitions.ts';
import type { Reads, Writes } from './schema.ts';
import { metaOf, type Work } from './transaction.ts';

const noConsent: Refusal = refusal('bad-request', () => phrase('Nothing is kept before you let Sweetspot read pages.'));

/** How far the first run came; null before consent. */
export const setUpIn = async (at: Reads): Promise<SetUp | null> => (await metaOf(at, 'setUp')) ?? null;

async function kept(at: Writes, setUp: SetUp): Promise<Work<SetUp>> {
  await at.objectStore('meta').put(setUp, 'setUp');
  return { reply: setUp, added: 0, said: [rowLine({ setUp })] };
}

/** Notes the consent at the instant `now`; given once, it stays as it was. Who has a definition already need not choose one. */
export async function consentIn(at: Writes, now: string): Promise<Work<SetUp>> {
  const known = await setUpIn(at);
  if (known) return { reply: known };
  const step = isChosen(await metaOf(at, 'inForce')) ? 'done' : 'template';
  return kept(at, { consentAt: now, step, draft: null, changedAt: now });
}

/** Keeps how far the first run came, with what stands in its form. */
export async function keepSetUpIn(at: Writes, ask: Ask<'setup.keep'>, now: string): Promise<Work<SetUp>> {
  const known = await setUpIn(at);
  if (known === null) return { refusal: noConsent };
  const step = known.step === 'done' ? known.step : ask.step; // a panel that comes late never takes it up again
  const isSame = known.step === step && JSON.stringify(known.draft) === JSON.stringify(ask.draft);
  return isSame ? { reply: known } : kept(at, { ...known, step, draft: ask.draft, changedAt: now });
}

/** True when two definitions say the same, but for their number, whence they came and who signed them. */
const saysSameAs = (one: Definition, other: Definition): boolean => {
  const bare = ({ basedOn: _basedOn, ...definition }: Definition) => textOf({ ...definition, version: 1 });
  return bare(one) === bare(other);
};

/** The version that says the same, the newest one of several, or else the next version of this definition. */
async function versionFor(at: Reads, definition: Definition): Promise<Definition> {
  const ofId = IDBKeyRange.bound([definition.id], [definition.id, []]);
  const keys = await at.objectStore('definitions').getAllKeys(ofId);
  for (const [id, version] of keys.toReversed()) {
    const known = await versionOf(at, id, version);
    if (known && saysSameAs(known, definition)) return known;
  }
  const last = keys.at(-1)?.[1];
  return last === undefined ? genuine(definition) : { ...definition, version: last + 1, signatures: [] };
}

/** Ends the first run, or a later change of template: the definition it came to is in force, as a version of its own. */
export async function finishIn(at: Writes, ask: Ask<'setup.finish'>, now: string): Promise<Work<Definition>> {
  const setUp = await setUpIn(at);
  if (setUp === null) return { refusal: noConsent };
  const definition = await versionFor(at, ask.definition);
  const done = await kept(at, { ...setUp, step: 'done', draft: null, changedAt: now });
  const inForce = await metaOf(at, 'inForce');
  const isInForce = isChosen(inForce) && inForce.id === definition.id && inForce.version === definition.version;
  const { said: lines = [] } = isInForce ? { said: [] } : await enforce(at, definition, now);
  return { reply: definition, added: 0, said: [...('said' in done ? (done.said ?? []) : []), ...lines] };
}
