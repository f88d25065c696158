import type { Outcome } from '../../lib/bridge/outcome.ts';
import type { Refusal, Reply } from '../../lib/bridge/protocol.ts';
import { companiesOf, isJoined } from '../../lib/prospect/companies.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import type { WorkspaceWorld } from './world.ts';

type Batch = Promise<Outcome<Reply<'prospect.batch'>>>;

/**
 * Every account kept, a batch at a time; ends early with what the notebook says when it refuses. Leave the loop to stop. The
 * next batch is on its way while one is worked on: carrying takes longer than judging.
 */
export async function* everyAccount({
  ask,
}: Pick<WorkspaceWorld, 'ask'>): AsyncGenerator<readonly Prospect[], Refusal | undefined> {
  const askAfter = (after: string | null): Batch => ask('prospect.batch', { after });
  let coming: Batch | undefined = askAfter(null);
  while (coming) {
    const answered: Awaited<Batch> = await coming;
    if (!answered.ok) return answered.refusal;
    const { prospects, next }: Reply<'prospect.batch'> = answered.reply;
    coming = next === null ? undefined : askAfter(next);
    yield prospects;
  }
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
