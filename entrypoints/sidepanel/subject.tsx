import type { Acts } from '../../components/acts.ts';
import { PageText } from '../../components/ui/page-text.tsx';
import { liveChanges } from '../../lib/prospect/standing.ts';
import { phrase } from '../../lib/words/phrase.ts';
import { CompaniesOnPage } from './companies-on-page.tsx';
import type { Drawn } from './derive.ts';
import type { Follower } from './follow.ts';
import { LikeAccountsOf } from './like-accounts.tsx';
import type { ReadPage, Shown } from './situation.ts';
import { type Join, useJoined } from './use-joined.ts';
import type { World } from './world.ts';

type Props = {
  /** The page in front, where the account was read from it. */
  page: ReadPage | undefined;
  shown: Shown;
  onJoin: (join: Join) => void;
  drawn: Drawn;
  world: World;
  today: string;
  acts: Acts;
  follower: Pick<Follower, 'say' | 'saySame'>;
};

/** Whose page this is: companies it speaks of beside its owner, and saved accounts that may be the same company. */
export default function Subject({ page, shown, onJoin, drawn, world, today, acts, follower }: Props) {
  useJoined(world, shown, onJoin);
  const { view, changes } = drawn;
  const { account } = view;
  const speaksOfOthers = page !== undefined && (page.about.subject !== undefined || page.about.others !== undefined);
  const sharedHost = page?.about.sharedHost;
  return (
    <>
      {sharedHost && (
        <p className="mx-3 mt-3 text-sm text-soft">
          <PageText>{account}</PageText>: {phrase('one of many on {host}', { host: sharedHost })}
        </p>
      )}
      <LikeAccountsOf
        world={world}
        account={account}
        alsoAt={page?.about.alsoAt}
        readAt={page?.readAt}
        changes={changes}
        today={today}
        onSay={(other, isSame) => follower.saySame(account, other, isSame)}
        onTakeBack={(change) => acts.say([{ kind: 'retracted', change }])}
      />
      {speaksOfOthers && (
        <CompaniesOnPage
          key={page.address}
          page={page}
          account={account}
          live={liveChanges(changes)}
          world={world}
          today={today}
          sayOf={follower.say}
          goTo={acts.goTo}
          show={acts.show}
        />
      )}
    </>
  );
}
