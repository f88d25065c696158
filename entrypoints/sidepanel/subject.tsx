import { lazy, Suspense } from 'react';
import type { Acts } from '../../components/acts.ts';
import { liveChanges } from '../../lib/prospect/standing.ts';
import type { Drawn } from './derive.ts';
import type { Follower } from './follow.ts';
import type { ReadPage } from './situation.ts';
import type { World } from './world.ts';

const CompaniesOnPage = lazy(() => import('./companies-on-page.tsx'));
const LikeAccountsOf = lazy(() => import('./like-accounts.tsx'));

type Props = {
  /** The page in front, where the account was read from it. */
  page: ReadPage | undefined;
  drawn: Drawn;
  world: World;
  today: string;
  acts: Acts;
  follower: Pick<Follower, 'say' | 'saySame'>;
};

/** Whose page this is: companies it speaks of beside its owner, and saved accounts that may be the same company. */
export function Subject({ page, drawn, world, today, acts, follower }: Props) {
  const { view, changes } = drawn;
  const { account } = view;
  const speaksOfOthers = page !== undefined && (page.subject !== undefined || page.others !== undefined);
  return (
    <Suspense>
      <LikeAccountsOf
        world={world}
        account={account}
        alsoAt={page?.alsoAt}
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
    </Suspense>
  );
}
