import type { Refusal } from '../../lib/bridge/protocol.ts';
import { companiesOf, isJoined } from '../../lib/prospect/companies.ts';
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

/** Every company kept, as every account is: accounts said to be the same company come once, at the end. */
export async function* everyCompany(
  world: Pick<WorkspaceWorld, 'ask'>,
): AsyncGenerator<readonly Prospect[], Refusal | undefined> {
  const joined: Prospect[] = [];
  const accounts = everyAccount(world);
  for (let batch = await accounts.next(); ; batch = await accounts.next()) {
    if (batch.done) {
      if (joined.length > 0) yield companiesOf(joined);
      return batch.value;
    }
    joined.push(...batch.value.filter(isJoined));
    yield batch.value.filter((prospect) => !isJoined(prospect));
  }
}
