import { useState } from 'react';
import { Warnings } from '../../components/definition/changes.tsx';
import { DefinitionView } from '../../components/definition/definition-view.tsx';
import { Joining } from '../../components/definition/joining.tsx';
import { Signing } from '../../components/definition/signing.tsx';
import { Button } from '../../components/ui/button.tsx';
import { Chip } from '../../components/ui/chip.tsx';
import { PageText } from '../../components/ui/page-text.tsx';
import type { Team } from '../../lib/definition/agreement.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { editingOf } from '../../lib/definition/edit.ts';
import { sign } from '../../lib/definition/sign.ts';
import { statusOf } from '../../lib/definition/status.ts';
import { warningsOf } from '../../lib/definition/warnings.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import ComingScreen from './coming-screen.tsx';
import { Bar } from './definition-bar.tsx';
import { keep } from './definition-work.ts';
import { EditScreen } from './edit-screen.tsx';
import type { PuttingProps } from './pages.ts';
import { useEditing } from './use-editing.ts';
import { useOpenedFile } from './use-opened-file.ts';
import { type Note, useBeside, usePutting } from './use-putting.ts';

const words = phrases({
  agreed: 'agreed',
  draft: 'draft',
  change: 'Change it',
  goOn: 'Go on with your changes',
  used: 'The file’s version is kept.',
  inForce: 'This version is in force now.',
  undo: 'Undo',
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

/** Says what was done, with the way back where another version came into force. */
const NoteLine = ({ note }: { note: Note | undefined }) => (
  <div className="flex flex-wrap items-center gap-2 text-sm has-[:empty]:hidden">
    <p role="status">{note?.text}</p>
    {note?.undo && <Button onPress={note.undo}>{words.undo}</Button>}
  </div>
);

/** What the button to another version says: which one, and of which definition where that is another one. */
const besideWords = (beside: Definition, { id }: Definition): string =>
  beside.id === id
    ? phrase('Back to version {version}…', { version: beside.version })
    : phrase('Back to “{name}”, version {version}…', { name: phrase(beside.name), version: beside.version });

/** The definition in force: read, changed, compared, signed, saved and opened. */
export default function DefinitionPage(props: PuttingProps) {
  const { world, definition } = props;
  const { note, tell, told, put } = usePutting(props);
  const beside = useBeside(world);
  const [coming, setComing] = useState<{ version: Definition; said: string }>();
  const changes = useEditing(world, definition);
  const { now } = changes;
  const editing = now.name === 'none' ? editingOf(definition) : now.editing; // what is half written here is joined too
  const file = useOpenedFile(world, { inForce: definition, changed: editing.definition });
  const signFor = async (team: Team, by: string) => {
    const signed = sign(definition, { team, by, at: world.now() });
    const outcome = signed.ok && (await keep(world, signed.definition, definition));
    if (outcome) told(outcome, outcome.ok && statusOf(outcome.reply) === 'agreed' ? words.agreedNow : words.signed);
  };
  const bringIn = async ({ version, said }: { version: Definition; said: string }) => {
    if (!(await put(version, said))) return;
    setComing(undefined);
    file.close();
  };
  const takeFile = (theirs: Definition, isSame: boolean) => {
    const wanted = { version: theirs, said: words.used };
    if (isSame)
      void bringIn(wanted); // the same words: only signatures come
    else setComing(wanted);
  };
  const joinIn = () => {
    const joined = file.opened?.joint.joined();
    if (joined === undefined) return tell(words.notJoined);
    changes.change({ ...editing, definition: joined });
    file.close();
  };
  return (
    <div className="flex flex-col gap-4">
      <Title definition={definition} />
      <Bar world={world} definition={definition} tell={tell} onOpen={(one) => void file.open(one).then(tell)}>
        {now.name !== 'open' && (
          <Button look="primary" onPress={changes.begin}>
            {now.name === 'aside' ? words.goOn : words.change}
          </Button>
        )}
        {beside && (
          <Button onPress={() => setComing({ version: beside, said: words.inForce })}>
            {besideWords(beside, definition)}
          </Button>
        )}
      </Bar>
      <NoteLine note={note} />
      {coming && (
        <ComingScreen
          key={`${definition.id} ${definition.version} ${coming.version.id} ${coming.version.version}`}
          world={world}
          before={definition}
          after={coming.version}
          onPut={() => void bringIn(coming)}
          onBack={() => setComing(undefined)}
        />
      )}
      {file.opened && !coming && (
        <Joining
          {...file.opened}
          onJoin={joinIn}
          onUse={() => file.opened && takeFile(file.opened.theirs, file.opened.differences.length === 0)}
          onClose={file.close}
        />
      )}
      {now.name === 'open' ? (
        <EditScreen
          world={world}
          definition={definition}
          editing={now.editing}
          changes={changes}
          onKept={(outcome, said) => told(outcome, said) && changes.drop()}
          onNote={tell}
        />
      ) : (
        <>
          <Warnings warnings={warningsOf(definition)} />
          <Signing definition={definition} onSign={(team, by) => void signFor(team, by)} />
          <DefinitionView definition={definition} />
        </>
      )}
    </div>
  );
}
