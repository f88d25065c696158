import type { ChangeEvent, ReactNode } from 'react';
import { Button, buttonClass } from '../../components/ui/button.tsx';
import type { Definition } from '../../lib/definition/definition.ts';
import { whoWeServe } from '../../lib/definition/who-we-serve.ts';
import { phrases } from '../../lib/words/phrase.ts';
import { saveDefinition } from './definition-work.ts';
import type { PageProps } from './pages.ts';

const words = phrases({
  save: 'Save as a file',
  open: 'Open a definition file…',
  copy: 'Copy “who we serve”',
  saveWho: 'Save “who we serve”',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Save it as a file instead.',
});

function OpenButton({ onOpen }: { onOpen: (file: File) => void }) {
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = ''; // the same file may be opened again
    if (file) onOpen(file);
  };
  return (
    <label
      className={`${buttonClass('plain')} cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-focus`}
    >
      {words.open}
      <input type="file" accept=".json,application/json" className="sr-only" onChange={take} />
    </label>
  );
}

type BarProps = {
  world: PageProps['world'];
  definition: Definition;
  tell: (text: string | undefined) => void;
  onOpen: (file: File) => void;
  children: ReactNode;
};

/** What can be done with the definition as it stands, after what is done to it. */
export function Bar({ world, definition, tell, onOpen, children }: BarProps) {
  const copy = () =>
    void world.copy(whoWeServe(definition)).then(
      () => tell(words.copied),
      () => tell(words.notCopied),
    );
  const saveWho = () =>
    world.saveFile(
      'sweetspot-who-we-serve.txt',
      new Blob([whoWeServe(definition)], { type: 'text/plain;charset=utf-8' }),
    );
  return (
    <div className="flex flex-wrap gap-1.5">
      {children}
      <Button onPress={() => saveDefinition(world, definition)}>{words.save}</Button>
      <OpenButton onOpen={onOpen} />
      <Button onPress={copy}>{words.copy}</Button>
      <Button onPress={saveWho}>{words.saveWho}</Button>
    </div>
  );
}
