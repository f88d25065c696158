import { useEffect, useMemo, useState } from 'react';
import { Joins, LikeAccounts } from '../../components/likeness.tsx';
import type { AlikeAccount } from '../../lib/bridge/protocol.ts';
import type { Change } from '../../lib/prospect/change.ts';
import { joinsIn } from '../../lib/prospect/joined.ts';
import type { World } from './world.ts';

type Props = {
  world: World;
  account: string;
  alsoAt: string | undefined;
  /** When its page was read: what it says may make it look like another account. */
  readAt: string | undefined;
  /** What was said about this account and those joined to it. */
  changes: readonly Change[];
  today: string;
  onSay: (other: string, isSame: boolean) => void;
  onTakeBack: (change: string) => void;
};

/** Saved accounts that may be the one on screen, and what the user said about that. */
export function LikeAccountsOf({ world, account, alsoAt, readAt, changes, today, onSay, onTakeBack }: Props) {
  const [alike, setAlike] = useState<readonly AlikeAccount[]>([]);
  const asked = useMemo(() => ({ account, alsoAt, readAt }), [account, alsoAt, readAt]);
  useEffect(() => {
    let isLate = false;
    const { account: of, alsoAt: at } = asked;
    void world.ask('prospect.alike', { account: of, ...(at && { alsoAt: at }) }).then((answer) => {
      if (answer.ok && !isLate) setAlike(answer.reply);
    });
    return () => {
      isLate = true;
    };
  }, [world, asked]);
  const joins = joinsIn(changes).filter(({ other }) => other !== account);
  const said = new Set(joins.map(({ other }) => other));
  return (
    <>
      <LikeAccounts alike={alike.filter((one) => !said.has(one.account))} today={today} onSay={onSay} />
      {joins.length > 0 && <Joins joins={joins} onTakeBack={onTakeBack} />}
    </>
  );
}
