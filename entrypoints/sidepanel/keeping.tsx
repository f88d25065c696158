import { lazy, Suspense, useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { Safekeeping } from '../../components/safekeeping.tsx';
import { Button } from '../../components/ui/button.tsx';
import { Unsaved } from '../../components/unsaved.tsx';
import { UpdateBar } from '../../components/update-bar.tsx';
import { phrases } from '../../lib/words/phrase.ts';
import type { Follower } from './follow.ts';
import type { Scene } from './scene.ts';
import { type Keeping, restartSafely } from './use-keeping.ts';
import type { World } from './world.ts';

const words = phrases({
  newer: 'What was saved is of a newer Sweetspot',
  newerText:
    'This older version leaves it as it is and writes nothing. Update the extension, then open the panel again.',
  tryAgain: 'Try again',
});

/** Hardly ever needed: fetched when something is damaged. */
const Recovery = lazy(async () => ({ default: (await import('../../components/recovery.tsx')).Recovery }));

const LazyWorkOf = lazy(() => import('./work-of.tsx'));

/** Fetched once there is something to tell. */
const WorkOf = ({ keeping }: { keeping: Keeping }) =>
  keeping.work.name === 'none' ? null : (
    <Suspense>
      <LazyWorkOf keeping={keeping} />
    </Suspense>
  );

type KeepingProps = {
  world: World;
  scene: Scene;
  follower: Follower;
  keeping: Keeping;
  onCopy: (text: string) => void;
};

/** Above everything else: what is wrong with what was saved, what is not saved, and a version that waits. */
export function KeepingNotices({ world, scene, follower, keeping, onCopy }: KeepingProps) {
  const [isBlocked, setBlocked] = useState(false);
  const { trouble, health, work, keeper, isUpdateWaiting } = keeping;
  const isDamaged = trouble === 'shut' || trouble === 'piece';
  return (
    <>
      {isUpdateWaiting && (
        <UpdateBar isBlocked={isBlocked} onRestart={() => void restartSafely(world, follower).then(setBlocked)} />
      )}
      {trouble === 'newer' && (
        <Notice title={words.newer} look="warn" isUrgent>
          <p>{words.newerText}</p>
          <Button onPress={follower.retry}>{words.tryAgain}</Button>
        </Notice>
      )}
      {isDamaged && health && (
        <Suspense>
          <Recovery
            kind={health.damage ?? 'piece'}
            readable={health.readable}
            said={health.said}
            unsent={world.unsent.all().length}
            backups={health.backups.toReversed()}
            isBusy={work.name === 'mending' || work.name === 'saving'}
            onMend={(backup) => void keeper.mend(backup)}
            onSave={() => void keeper.save()}
          >
            <WorkOf keeping={keeping} />
          </Recovery>
        </Suspense>
      )}
      {!isDamaged && work.name === 'restored' && (
        <div className="m-3">
          <WorkOf keeping={keeping} />
        </div>
      )}
      <Unsaved
        waiting={isDamaged ? [] : scene.waiting}
        isSafe={world.unsent.isSafe()}
        strange={world.unsent.strange()}
        onRetry={follower.retry}
        onCopy={onCopy}
      />
    </>
  );
}

/** Below everything else: the backups. */
export const KeepingFooter = ({ keeping }: { keeping: Keeping }) => (
  <Safekeeping
    backups={keeping.health?.backups.toReversed()}
    onOpen={() => void keeping.keeper.learn()}
    onSave={() => void keeping.keeper.save()}
    onChoose={(file) => void keeping.keeper.choose(file)}
  >
    {keeping.work.name !== 'restored' && <WorkOf keeping={keeping} />}
  </Safekeeping>
);
