import type { Refusal } from '../../lib/bridge/protocol.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import type { WorkspaceWorld } from './world.ts';

/** Every account kept, a batch at a time; ends early with what the notebook says when it refuses. Leave the loop to stop. */
export async function* everyAccount({
  ask,
}: Pick<WorkspaceWorld, 'ask'>): AsyncGenerator<readonly Prospect[], Refusal | undefined> {
  let after: string | null = null;
  do {
    const answered: Awaited<ReturnType<typeof ask<'prospect.batch'>>> = await ask('prospect.batch', { after });
    if (!answered.ok) return answered.refusal;
    yield answered.reply.prospects;
    after = answered.reply.next;
  } while (after !== null);
  return undefined;
}
