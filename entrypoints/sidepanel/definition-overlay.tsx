import { lazy, Suspense, useState } from 'react';
import { ChooseTemplate } from '../../components/first-run/choose-template.tsx';
import { DefinitionCard } from '../../components/first-run/definition-card.tsx';
import { Overlay } from '../../components/first-run/overlay.tsx';
import type { Definition } from '../../lib/definition/definition.ts';
import { partsThatDiffer } from '../../lib/definition/diff.ts';
import { draftOf, made } from '../../lib/definition/fields.ts';
import type { SetUp } from '../../lib/definition/set-up.ts';
import { templateOf, templates } from '../../lib/definition/templates.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { FormScreen } from './form-screen.tsx';
import type { World } from './world.ts';

const Privacy = lazy(() => import('./privacy.tsx'));

const words = phrases({
  title: 'Definition',
  again: 'Every account is judged anew at once. What you said about accounts stays as it is.',
  unsigned: 'The new version is a draft until sales and marketing sign it.',
});

/** What changing the definition means for what is there. */
const Meaning = ({ definition }: { definition: Definition }) => (
  <div className="rounded-xl bg-warn-soft p-2.5 text-sm">
    <p>{words.again}</p>
    <p>
      {phrase('“{name}”, version {version}, is kept as it was.', {
        name: definition.name,
        version: definition.version,
      })}{' '}
      {words.unsigned}
    </p>
  </div>
);

/** True while a definition is its template with the form filled in: then the form loses nothing of it. */
function isOnlyFilledIn(definition: Definition): boolean {
  const template = templateOf(definition.template ?? '');
  if (template === undefined) return false;
  return partsThatDiffer(made(template, draftOf(definition, template)), definition).length === 0;
}

type DefinitionOverlayProps = {
  world: World;
  definition: Definition;
  setUp: SetUp;
  onClose: () => void;
  onEnd: () => void;
};

type View = { name: 'card' | 'choose' | 'privacy' } | { name: 'form'; template: Definition };

/** The definition in force, over the panel: what it is, and how to fill it in again or start from another template. */
export default function DefinitionOverlay({ world, definition, setUp, onClose, onEnd }: DefinitionOverlayProps) {
  const [view, setView] = useState<View>({ name: 'card' });
  const open = (id: string) => {
    const template = templateOf(id);
    setView(template ? { name: 'form', template } : { name: 'choose' });
  };
  const back = () => setView({ name: 'card' });
  if (view.name === 'privacy')
    return (
      <Suspense>
        <Privacy onClose={back} />
      </Suspense>
    );
  return (
    <Overlay title={words.title} onClose={onClose}>
      {view.name === 'card' && (
        <DefinitionCard
          definition={definition}
          onFill={isOnlyFilledIn(definition) ? () => open(definition.template ?? '') : undefined}
          onChange={() => setView({ name: 'choose' })}
          onPrivacy={() => setView({ name: 'privacy' })}
        />
      )}
      {view.name === 'choose' && (
        <ChooseTemplate
          templates={[...templates.values()]}
          chosen={definition.template ?? ''}
          onChoose={open}
          onLater={back}
        >
          <Meaning definition={definition} />
        </ChooseTemplate>
      )}
      {view.name === 'form' && (
        <FormScreen
          key={view.template.id}
          world={world}
          template={view.template}
          definition={definition}
          setUp={setUp}
          onEnd={onEnd}
          onBack={back}
        >
          <Meaning definition={definition} />
        </FormScreen>
      )}
    </Overlay>
  );
}
