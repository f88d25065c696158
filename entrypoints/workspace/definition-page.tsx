import { type ChangeEvent, useState } from 'react';
import { Warnings } from '../../components/definition/changes.tsx';
import { DefinitionView } from '../../components/definition/definition-view.tsx';
import { Joining } from '../../components/definition/joining.tsx';
import { Signing } from '../../components/definition/signing.tsx';
import { Button, buttonClass } from '../../components/ui/button.tsx';
import { Chip } from '../../components/ui/chip.tsx';
import { PageText } from '../../components/ui/page-text.tsx';
import type { Team } from '../../lib/definition/agreement.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { editingOf } from '../../lib/definition/edit.ts';
import { sign } from '../../lib/definition/sign.ts';
import { statusOf } from '../../lib/definition/status.ts';
import { warningsOf } from '../../lib/definition/warnings.ts';
import { whoWeServe } from '../../lib/definition/who-we-serve.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { keep, saveDefinition } from './definition-work.ts';
import { EditScreen } from './edit-screen.tsx';
import type { PageProps } from './pages.ts';
import { useEditing } from './use-editing.ts';
import { useOpenedFile } from './use-opened-file.ts';

const words = phrases({
  agreed: 'agreed',
  draft: 'draft',
  change: 'Change it',
  goOn: 'Go on with your changes',
  save: 'Save as a file',
  open: 'Open a definition file…',
  copy: 'Copy “who we serve”',
  saveWho: 'Save “who we serve”',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Save it as a file instead.',
  used: 'The file’s version is kept.',
  notJoined: 'Both together are no definition: there is too much in them. Choose otherwise.',
  signed: 'Signed. Save the file and give it to the other team.',
  agreedNow: 'Signed by both teams: it is agreed.',
});

const Title = ({ definition }: { definition: Definition }) => {
  const isAgreed = statusOf(definition) === 'agreed';
  return (
    <h2 className="flex flex-wrap items-center gap-2 text-xl font-semibold">
      <span className="min-w-0 wrap-anywhere">
        <PageText>{phrase(definition.name)}</PageText> · v{definition.version}
      </span>
      <Chip look={isAgreed ? 'on' : 'warn'}>{isAgreed ? words.agreed : words.draft}</Chip>
    </h2>
  );
};

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

/** The definition in force: read, changed, compared, signed, saved and opened. */
export default function DefinitionPage({ world, definition }: PageProps) {
  const [note, tell] = useState<string>();
  const changes = useEditing(world, definition);
  const { now } = changes;
  const editing = now.name === 'none' ? editingOf(definition) : now.editing; // what is half written here is joined too
  const file = useOpenedFile(world, { inForce: definition, changed: editing.definition });
  const kept = async (next: Definition, said: (kept: Definition) => string) => {
    const outcome = await keep(world, next);
    tell(outcome.ok ? said(outcome.reply) : outcome.refusal.message);
    return outcome.ok;
  };
  const signFor = (team: Team, by: string) => {
    const signed = sign(definition, { team, by, at: world.now() });
    if (signed.ok) void kept(signed.definition, (one) => (statusOf(one) === 'agreed' ? words.agreedNow : words.signed));
  };
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
  const joinIn = () => {
    const joined = file.opened?.joined();
    if (joined === undefined) return tell(words.notJoined);
    changes.change({ ...editing, definition: joined });
    file.close();
  };
  return (
    <div className="flex flex-col gap-4">
      <Title definition={definition} />
      <div className="flex flex-wrap gap-1.5">
        {now.name !== 'open' && (
          <Button look="primary" onPress={changes.begin}>
            {now.name === 'aside' ? words.goOn : words.change}
          </Button>
        )}
        <Button onPress={() => saveDefinition(world, definition)}>{words.save}</Button>
        <OpenButton onOpen={(one) => void file.open(one).then(tell)} />
        <Button onPress={copy}>{words.copy}</Button>
        <Button onPress={saveWho}>{words.saveWho}</Button>
      </div>
      <p role="status" className="text-sm empty:hidden">
        {note}
      </p>
      {file.opened && (
        <Joining
          {...file.opened}
          ours={definition}
          onChoose={file.opened.choose}
          onJoin={joinIn}
          onUse={() => {
            if (file.opened) void kept(file.opened.theirs, () => words.used).then((isKept) => isKept && file.close());
          }}
          onClose={file.close}
        />
      )}
      {now.name === 'open' ? (
        <EditScreen world={world} definition={definition} editing={now.editing} changes={changes} onNote={tell} />
      ) : (
        <>
          <Warnings warnings={warningsOf(definition)} />
          <Signing definition={definition} onSign={signFor} />
          <DefinitionView definition={definition} />
        </>
      )}
    </div>
  );
}
