import { lazy, Suspense, useState } from 'react';
import type { Acts } from '../../components/acts.ts';
import { HeaderBar } from '../../components/header-bar.tsx';
import { Notice } from '../../components/notice.tsx';
import { Button } from '../../components/ui/button.tsx';
import { HalfWrittenPlace } from '../../components/use-half-written.ts';
import { DefinitionEntry } from './definition-entry.tsx';
import { KeepingFooter, KeepingNotices } from './keeping.tsx';
import { keyLines } from './keys.ts';
import { isFirstRunIn } from './scene.ts';
import { SituationNotice } from './situation-notice.tsx';
import { Skeleton } from './skeleton.tsx';
import { useFetched } from './use-fetched.ts';
import { useKeeping } from './use-keeping.ts';
import { useHasFocus } from './use-keys.ts';
import { useProspect } from './use-prospect.ts';
import { useTelling } from './use-telling.ts';
import { showingWords, words } from './words.ts';
import type { World } from './world.ts';

/** Judging and drawing an account is fetched while its page is being read: the panel itself is on screen before. */
const accountPanel = import('./account-panel.tsx');
const FirstRun = lazy(() => import('./first-run.tsx'));
const KeyHelp = lazy(() => import('../../components/key-help.tsx'));

/** From this press in a row on, reading without a press is offered. */
const pressesTillOffer = 2;

/** The whole panel: it draws the situation it is in, and the account as far as that allows. */
export function Panel({ world }: { world: World }) {
  const { follower, ...scene } = useProspect(world);
  const { situation, presses, definition, noDefinition } = scene;
  const AccountPanel = useFetched(accountPanel)?.default;
  const isFirstRun = isFirstRunIn(scene);
  const keeping = useKeeping(world, scene);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [hasDeclined, setDeclined] = useState(false);
  const isOffered = presses >= pressesTillOffer && !hasDeclined;
  const [told, tell] = useTelling();
  const hasFocus = useHasFocus();
  const { shown } = situation;
  const drawn = isFirstRun ? undefined : shown;
  const acts: Acts = {
    say: (sayings) => (shown ? follower.say(shown.prospect.account, sayings) : []),
    copy: (text) =>
      void navigator.clipboard.writeText(text).then(
        () => tell(words.copied),
        () => tell(words.notCopied),
      ),
    goTo: (url) => void follower.goTo(url),
    show: (evidence) => void follower.show(evidence, (came) => tell(showingWords[came])),
  };
  return (
    <div className="flex min-h-dvh flex-col">
      <HeaderBar
        definition={isFirstRun ? undefined : definition}
        hasFocus={hasFocus}
        onKeys={() => setHelpOpen(true)}
      />
      <KeepingNotices world={world} scene={scene} follower={follower} keeping={keeping} onCopy={acts.copy} />
      {noDefinition && situation.name !== 'refused' && !keeping.trouble && (
        <Notice title={words.noDefinition} look="bad" isUrgent>
          <p>{noDefinition.message}</p>
          <Button onPress={follower.retry}>{words.tryAgain}</Button>
        </Notice>
      )}
      <main className="flex grow flex-col" hidden={keeping.trouble === 'shut' || keeping.trouble === 'newer'}>
        {isFirstRun && (
          <Suspense fallback={<Skeleton />}>
            <FirstRun world={world} follower={follower} scene={scene} />
          </Suspense>
        )}
        <SituationNotice
          situation={isFirstRun ? { name: 'needs-consent' } : situation}
          shortcut={world.shortcut}
          onRetry={follower.retry}
          onAllowEvery={isOffered ? () => void world.allowEvery() : undefined}
          onOpen={(account) => void follower.open(account)}
        />
        {drawn && !noDefinition && !(definition && AccountPanel) && <Skeleton />}
        {drawn && definition && AccountPanel && (
          <HalfWrittenPlace value={world.halfWritten(drawn.prospect.account)}>
            <AccountPanel
              key={drawn.prospect.account}
              situation={situation}
              shown={drawn}
              definition={definition}
              told={told}
              tell={tell}
              acts={acts}
              world={world}
              follower={follower}
              onHelp={() => setHelpOpen(true)}
              onDeclineLeave={isOffered ? () => setDeclined(true) : undefined}
            />
          </HalfWrittenPlace>
        )}
      </main>
      {!isFirstRun && <DefinitionEntry world={world} scene={scene} follower={follower} />}
      {keeping.trouble !== 'shut' && <KeepingFooter keeping={keeping} />}
      {isHelpOpen && (
        <Suspense>
          <KeyHelp keys={keyLines()} shortcut={world.shortcut} onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
