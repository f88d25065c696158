import type { FormEvent, ReactNode } from 'react';
import type { Field } from '../../lib/definition/fields.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { Button } from '../ui/button.tsx';
import { AnyField } from './fields.tsx';
import { Onward, Screen } from './screen.tsx';

const words = phrases({
  title: 'Make it yours',
  about: 'Leave out what you do not know: it counts as unknown and says “fill in”.',
  signers: 'Who signs',
  draft: 'A name here is not a signature. Until both have signed, every verdict says “draft”.',
  done: 'Done',
  back: 'Back',
  later: 'Later',
});

type FillInFormProps = {
  /** Name of the template. */
  name: string;
  fields: readonly Field[];
  textOf: (field: Field) => string;
  step?: 3 | undefined;
  isBusy: boolean;
  /** Why the form could not be kept. */
  refusal: string | undefined;
  onWrite: (id: string, text: string) => void;
  onDone: () => void;
  onBack: () => void;
  onLater: () => void;
  children?: ReactNode;
};

/** The third screen: what a template needs from the team. Every field may stay as it is. */
export function FillInForm(props: FillInFormProps) {
  const { name, fields, textOf, step, isBusy, refusal, onWrite, onDone, onBack, onLater, children } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onDone();
  };
  const draw = (field: Field) => (
    <AnyField
      key={field.id}
      field={field}
      text={textOf(field)}
      onWrite={(text) => onWrite(field.id, text)}
      isFirst={field === fields[0]}
    />
  );
  const isSigner = ({ kind }: Field) => kind === 'signer';
  return (
    <Screen step={step} title={words.title} about={words.about}>
      <form onSubmit={submit} className="flex grow flex-col gap-3">
        <p className="text-sm text-soft">{phrase('Starting from: {template}', { template: phrase(name) })}</p>
        {fields.filter((field) => !isSigner(field)).map(draw)}
        <fieldset>
          <legend className="mb-1 font-semibold">{words.signers}</legend>
          <div className="grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-2">
            {fields.filter(isSigner).map(draw)}
          </div>
          <p className="mt-1 text-xs text-soft">{words.draft}</p>
        </fieldset>
        {children}
        <Onward>
          {refusal && (
            <p role="alert" className="basis-full text-sm text-bad">
              {refusal}
            </p>
          )}
          <Button look="primary" type="submit" isBlocked={isBusy} onPress={() => undefined}>
            {words.done}
          </Button>
          <Button onPress={onBack}>{words.back}</Button>
          <Button look="quiet" onPress={onLater}>
            {words.later}
          </Button>
        </Onward>
      </form>
    </Screen>
  );
}
