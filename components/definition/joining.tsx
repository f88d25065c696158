import type { Difference } from '../../lib/definition/diff.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { Button } from '../ui/button.tsx';
import { PageText } from '../ui/page-text.tsx';
import { Differences } from './changes.tsx';
import { Conflicts, type Joint } from './conflicts.tsx';

const words = phrases({
  title: 'Two drafts',
  theirs: 'What the file says otherwise',
  same: 'The file says the same.',
  join: 'Join both into a draft',
  use: 'Use the file’s version as it is',
  close: 'Close the file',
});

const ofFile = (value: string): string => phrase('The file’s: {value}', { value });

type JoiningProps = {
  joint: Joint;
  differences: readonly Difference[];
  /** Why the file's version cannot come into force as it is; undefined when it can. */
  blocked: string | undefined;
  onJoin: () => void;
  onUse: () => void;
  onClose: () => void;
};

/** A definition out of a file beside the one in force: what differs, and how to make one of both, field by field. */
export function Joining({ joint, differences, blocked, onJoin, onUse, onClose }: JoiningProps) {
  const { theirs } = joint;
  const isSame = differences.length === 0;
  return (
    <section aria-label={words.title} className="flex flex-col gap-3 rounded-xl border border-line bg-card p-3">
      <h3 className="text-lg font-semibold wrap-anywhere">
        <PageText>
          {phrase('The file: {name}, version {version}', { name: phrase(theirs.name), version: theirs.version })}
        </PageText>
      </h3>
      {isSame ? <p>{words.same}</p> : <Differences title={words.theirs} differences={differences} />}
      {!isSame && <Conflicts joint={joint} theirWords={ofFile} />}
      {blocked && <p className="text-sm text-soft">{blocked}</p>}
      <div className="flex flex-wrap gap-1.5">
        {!blocked && (
          <Button look="primary" onPress={onUse}>
            {words.use}
          </Button>
        )}
        {!isSame && <Button onPress={onJoin}>{words.join}</Button>}
        <Button look="quiet" onPress={onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}
