import { lazy, Suspense, useState } from 'react';
import { dayOf } from '../../components/format.ts';
import { phrases } from '../../lib/words/phrase.ts';
import type { Follower } from './follow.ts';
import type { Scene } from './scene.ts';
import type { World } from './world.ts';

const ReviewLine = lazy(() => import('./review-line.tsx'));
const DefinitionOverlay = lazy(() => import('./definition-overlay.tsx'));

const words = phrases({ open: 'Definition' });

type EntryProps = { world: World; scene: Scene; follower: Follower };

/** Leads to the definition in force, once there is one, and to a review that waits. */
export function DefinitionEntry({ world, scene: { definition, setUp }, follower }: EntryProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (definition === undefined || setUp === undefined) return null;
  return (
    <>
      <Suspense>
        <ReviewLine world={world} definition={definition} today={dayOf(world.now())} />
      </Suspense>
      <button
        type="button"
        aria-haspopup="dialog"
        className="border-t border-line px-3 py-1.5 text-start text-sm text-soft hover:text-ink"
        onClick={() => setOpen(true)}
      >
        {words.open}
      </button>
      {isOpen && (
        <Suspense>
          <DefinitionOverlay
            world={world}
            definition={definition}
            setUp={setUp}
            onClose={close}
            onEnd={() => void follower.agreed.learnSetUp().then(close)}
          />
        </Suspense>
      )}
    </>
  );
}
