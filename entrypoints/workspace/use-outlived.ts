import { useCallback, useEffect, useRef, useState } from 'react';
import { useOneAtATime } from '../../components/use-one-at-a-time.ts';
import { rowLine } from '../../lib/exchange/backup-line.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { isOutlived, keptSince } from '../../lib/prospect/outlived.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import { everyAccount } from './every-account.ts';
import type { WorkspaceWorld } from './world.ts';

/** An account that has been kept for longer than agreed. */
export type Outlived = { account: string; name: string; since: string };
/** What is known of them: looking, or all looked at; the refusal that ended it. */
export type OutlivedList = {
  isLooking: boolean;
  looked: number;
  accounts: readonly Outlived[];
  refusal?: string;
};
type Removal = { removed: readonly Prospect[]; refusal?: string };

const nothing: OutlivedList = { isLooking: true, looked: 0, accounts: [] };
/** Accounts that one message carries, and that are removed at one press: they are held here until nobody can want them back. */
const batch = 20;
export const atOnce = 200;

const outlivedOf = (prospects: readonly Prospect[], before: string): Outlived[] =>
  prospects
    .filter((prospect) => isOutlived(prospect, before))
    .map((prospect) => ({
      account: prospect.account,
      name: viewOf(prospect).one('name')?.value ?? prospect.account,
      since: prospect.createdAt,
    }));

async function remove({ ask }: WorkspaceWorld, accounts: readonly string[], before: string): Promise<Removal> {
  const removed: Prospect[] = [];
  for (let from = 0; from < accounts.length; from += batch) {
    const answered = await ask('prospect.remove', { accounts: accounts.slice(from, from + batch), before });
    if (!answered.ok) return { removed, refusal: answered.refusal.message };
    removed.push(...answered.reply.removed);
  }
  return { removed };
}

/** Brings accounts back as they were; gives those that are still out when it is refused. */
async function bringBack({ ask, newId }: WorkspaceWorld, removed: readonly Prospect[]): Promise<Removal> {
  for (let from = 0; from < removed.length; from += batch) {
    const lines = removed.slice(from, from + batch).map((prospect) => rowLine({ prospect }));
    const answered = await ask('backup.restore', { id: newId(), lines });
    if (!answered.ok) return { removed: removed.slice(from), refusal: answered.refusal.message };
  }
  return { removed: [] };
}

/** Looks through everything kept, and again when it is asked to; what came of an earlier look is dropped. */
function useLook(world: WorkspaceWorld, days: number): [OutlivedList, () => Promise<void>] {
  const [list, setList] = useState(nothing);
  const turn = useRef(0);
  const look = useCallback(async () => {
    const mine = ++turn.current;
    const before = keptSince(world.now(), days);
    let found = nothing;
    const accounts = everyAccount(world);
    for (let next = await accounts.next(); mine === turn.current; next = await accounts.next()) {
      if (next.done) {
        const refusal = next.value?.message;
        return setList({ ...found, isLooking: false, ...(refusal && { refusal }) });
      }
      const more = outlivedOf(next.value, before);
      found = { ...found, looked: found.looked + next.value.length, accounts: [...found.accounts, ...more] };
      setList(found);
    }
  }, [world, days]);
  useEffect(() => {
    setList(nothing);
    if (days > 0) void look();
    return () => {
      turn.current++;
    };
  }, [look, days]);
  return [list, look];
}

/** Accounts kept for longer than so many days of which only pages told, and their removal, which can be taken back. */
export function useOutlived(world: WorkspaceWorld, days: number) {
  const [list, look] = useLook(world, days);
  const [removal, setRemoval] = useState<Removal>({ removed: [] });
  const { isBusy, run } = useOneAtATime();
  const removing = (work: () => Promise<Removal>) =>
    run(async () => {
      setRemoval(await work());
      await look();
    });
  return {
    list,
    removal,
    isBusy,
    remove: (accounts: readonly string[]) => removing(() => remove(world, accounts, keptSince(world.now(), days))),
    bringBack: () => removing(() => bringBack(world, removal.removed)),
  };
}
