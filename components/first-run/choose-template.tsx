import { type FormEvent, type ReactNode, useState } from 'react';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';
import { Onward, Screen } from './screen.tsx';

const words = phrases({
  title: 'What do you sell, and to whom?',
  about: 'Choose what comes nearest. You can change it later, under “Definition”.',
  use: 'Use this one',
  later: 'Later',
});

/** Who each template is for, in one line, by its id; one that is not here says what it sells. */
const forWhom = phrases({
  msp_toolkit: 'You help managed service providers, resellers and IT firms with their marketing.',
  saas_midmarket: 'You sell software by subscription to companies of 100 to 1,000 people.',
  mfg_supplier: 'You supply manufacturers with parts, materials or contract work.',
  agency: 'You sell a monthly marketing or creative retainer in a few niches.',
  cyber_services: 'You sell managed security and compliance, from 5,000 a month.',
});

const lineOf = (id: string): string | undefined =>
  Object.hasOwn(forWhom, id) ? Object.entries(forWhom).find(([known]) => known === id)?.[1] : undefined;

type Choice = { id: string; name: string; sells: string };
type ChooseProps = {
  templates: readonly Choice[];
  /** The one chosen at first. */
  chosen: string;
  step?: 2 | undefined;
  /** What choosing means, where there is a definition already. */
  children?: ReactNode;
  onChoose: (id: string) => void;
  onLater: () => void;
};

const Card = ({ template, isChosen, onChoose }: { template: Choice; isChosen: boolean; onChoose: () => void }) => (
  <label className="flex cursor-pointer items-start gap-2 rounded-xl border border-line bg-card px-2.5 py-2 has-checked:border-accent has-checked:bg-accent-soft">
    <input
      type="radio"
      name="template"
      className="mt-0.5 size-4 shrink-0 accent-accent"
      data-first={isChosen ? '' : undefined}
      checked={isChosen}
      onChange={onChoose}
    />
    <span className="min-w-0">
      <b className="block font-semibold">
        <PageText>{phrase(template.name)}</PageText>
      </b>
      <span className="block text-sm text-soft">
        {lineOf(template.id) ?? phrase('You sell {what}.', { what: phrase(template.sells) })}
      </span>
    </span>
  </label>
);

/** The second screen: one of the templates to start from. */
export function ChooseTemplate({ templates, chosen, step, children, onChoose, onLater }: ChooseProps) {
  const [choice, choose] = useState(chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChoose(choice);
  };
  return (
    <Screen step={step} title={words.title} about={words.about}>
      <form onSubmit={submit} className="flex grow flex-col gap-3">
        <fieldset className="flex flex-col gap-1.5">
          <legend className="sr-only">{words.title}</legend>
          {templates.map((template) => (
            <Card
              key={template.id}
              template={template}
              isChosen={template.id === choice}
              onChoose={() => choose(template.id)}
            />
          ))}
        </fieldset>
        {children}
        <Onward>
          <Button look="primary" type="submit" onPress={() => undefined}>
            {words.use}
          </Button>
          <Button look="quiet" onPress={onLater}>
            {words.later}
          </Button>
        </Onward>
      </form>
    </Screen>
  );
}
