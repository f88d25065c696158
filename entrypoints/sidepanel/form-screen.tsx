import { lazy, type ReactNode, Suspense, useState } from 'react';
import { FillInForm } from '../../components/first-run/fill-in-form.tsx';
import { useOneAtATime } from '../../components/use-one-at-a-time.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { partsThatDiffer } from '../../lib/definition/diff.ts';
import { draftOf, fieldsOf, made } from '../../lib/definition/fields.ts';
import type { Draft, SetUp } from '../../lib/definition/set-up.ts';
import { useDraft } from './use-draft.ts';
import type { World } from './world.ts';

const ComingScreen = lazy(() => import('../workspace/coming-screen.tsx'));

type FormScreenProps = {
  world: World;
  template: Definition;
  definition: Definition | undefined;
  setUp: SetUp;
  /** Called once the definition is kept, or put off. */
  onEnd: () => void;
  onBack: () => void;
  children?: ReactNode;
};

const empty = (template: Definition): Draft => ({ template: template.id, fields: [] });

/** What stands in the form at first: what was written and not sent, or else what the definition in force says. */
function firstOf({ world, template, definition, setUp }: FormScreenProps): Draft {
  const ours = (draft: Draft | null | undefined) => (draft?.template === template.id ? draft : undefined);
  const told = definition?.template === template.id ? draftOf(definition, template) : empty(template);
  return ours(world.draft.get()) ?? ours(setUp.draft) ?? told;
}

/** True where somebody uses another definition already: then what changes is shown before it does. */
const isAnother = ({ setUp, definition }: FormScreenProps, made: Definition): boolean =>
  setUp.step === 'done' && definition !== undefined && partsThatDiffer(definition, made).length > 0;

/** The form of one template, kept as it is written; at its end the definition it came to is in force. */
export function FormScreen(props: FormScreenProps) {
  const { world, template, setUp, onEnd, onBack, children } = props;
  const [first] = useState(() => firstOf(props));
  const { draft, write, end } = useDraft(world, { step: setUp.step, first });
  const { isBusy, run } = useOneAtATime();
  const [refusal, setRefusal] = useState<string>();
  const [coming, setComing] = useState<Definition>();
  const finish = (definition: Definition) =>
    run(async () => {
      const answer = await world.ask('setup.finish', { definition });
      if (!answer.ok) return setRefusal(answer.refusal.message);
      end();
      onEnd();
    });
  const done = () => {
    const next = made(template, draft);
    if (isAnother(props, next)) setComing(next);
    else void finish(next);
  };
  if (coming && props.definition)
    return (
      <div className="p-3">
        <Suspense>
          <ComingScreen
            world={world}
            before={props.definition}
            after={coming}
            refusal={refusal}
            isUnnumbered
            onPut={() => void finish(coming)}
            onBack={() => setComing(undefined)}
          />
        </Suspense>
      </div>
    );
  return (
    <FillInForm
      name={template.name}
      fields={fieldsOf(template)}
      textOf={({ id, start }) => draft.fields.find((field) => field.id === id)?.text ?? start}
      step={setUp.step === 'done' ? undefined : 3}
      isBusy={isBusy}
      refusal={refusal}
      onWrite={write}
      onDone={done}
      onBack={onBack}
      onLater={setUp.step === 'done' ? onEnd : () => void finish(template)}
    >
      {children}
    </FillInForm>
  );
}
