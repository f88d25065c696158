import { lazy, Suspense, useState } from 'react';
import { ChooseTemplate } from '../../components/first-run/choose-template.tsx';
import { Consent } from '../../components/first-run/consent.tsx';
import { PageText } from '../../components/ui/page-text.tsx';
import type { SetUp } from '../../lib/definition/set-up.ts';
import { templateOf, templates } from '../../lib/definition/templates.ts';
import { phrase } from '../../lib/words/phrase.ts';
import type { Follower } from './follow.ts';
import { FormScreen } from './form-screen.tsx';
import type { Scene } from './scene.ts';
import type { World } from './world.ts';

const Privacy = lazy(() => import('./privacy.tsx'));

type FirstRunProps = { world: World; follower: Follower; scene: Scene };

/** What was read while the user is still choosing. */
const ReadMeanwhile = ({ account }: { account: string | undefined }) =>
  account ? (
    <p role="status" className="text-sm text-soft">
      <PageText>{phrase('{company} is read. Its verdict comes right after this.', { company: account })}</PageText>
    </p>
  ) : null;

function AskConsent({ follower }: { follower: Follower }) {
  const [isBusy, setBusy] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const consent = () => {
    setBusy(true);
    void follower.agreed.consent().finally(() => setBusy(false));
  };
  return (
    <>
      <Consent isBusy={isBusy} onConsent={consent} onPrivacy={() => setOpen(true)} />
      {isOpen && (
        <Suspense>
          <Privacy onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** The template that the next screen is about: the one chosen, or else the one in force. */
const chosenIn = ({ setUp, definition }: Scene) =>
  templateOf(setUp?.draft?.template ?? definition?.template ?? '') ?? [...templates.values()][0];

/** The first run: consent, a template, and what it needs. The page in front is read as soon as there is consent. */
export default function FirstRun({ world, follower, scene }: FirstRunProps) {
  const { situation, setUp, definition } = scene;
  const account = situation.shown?.prospect.account;
  const chosen = chosenIn(scene);
  if (setUp === undefined) return <AskConsent follower={follower} />;
  const go = (step: SetUp['step'], template: string) => {
    const draft = setUp.draft?.template === template ? setUp.draft : { template, fields: [] };
    void world.ask('setup.keep', { step, draft }).then(follower.agreed.learnSetUp);
  };
  if (chosen === undefined) return null;
  if (setUp.step === 'fill-in')
    return (
      <FormScreen
        key={chosen.id}
        world={world}
        template={chosen}
        definition={definition}
        setUp={setUp}
        onEnd={() => void follower.agreed.learnSetUp()}
        onBack={() => go('template', chosen.id)}
      >
        <ReadMeanwhile account={account} />
      </FormScreen>
    );
  return (
    <ChooseTemplate
      templates={[...templates.values()]}
      chosen={chosen.id}
      step={2}
      onChoose={(id) => go('fill-in', id)}
      onLater={() => go('done', chosen.id)}
    >
      <ReadMeanwhile account={account} />
    </ChooseTemplate>
  );
}
