import { Notice } from '../../components/notice.tsx';
import { Button } from '../../components/ui/button.tsx';
import { PageText } from '../../components/ui/page-text.tsx';
import { around } from '../../lib/words/phrase.ts';
import type { Situation } from './situation.ts';
import { Skeleton } from './skeleton.tsx';
import { restrictedWords, words } from './words.ts';

type NoticeProps = {
  situation: Situation;
  shortcut: string;
  onRetry: () => void;
  onOpen: (account: string) => void;
  /** Given while it is worth offering to read every site without a press. */
  onAllowEvery: (() => void) | undefined;
};

/** "Press Alt+Shift+Q or the button to …": only this gives leave to read a page. */
function Press({ shortcut }: { shortcut: string }) {
  if (shortcut === '') return <p>{words.pressButton}</p>;
  const [before, after] = around(words.press, 'key');
  return (
    <p>
      {before}
      <kbd className="rounded-md border border-edge px-1 font-mono font-semibold">{shortcut}</kbd>
      {after}
    </p>
  );
}

const Passing = ({ children }: { children: string }) => (
  <p role="status" className="border-b border-line bg-unknown-soft px-3 py-1 text-sm">
    {children}
  </p>
);

type LinkedInProps = { situation: Extract<Situation, { name: 'linkedin' }>; onOpen: (account: string) => void };

const LinkedIn = ({ situation, onOpen }: LinkedInProps) => (
  <Notice title={words.linkedin}>
    <p>{words.linkedinText}</p>
    {situation.recent.length > 0 && <p>{words.choose}</p>}
    <div className="flex flex-wrap gap-1.5">
      {situation.recent.map(({ account, name }) => (
        <Button key={account} onPress={() => onOpen(account)} isPressed={situation.shown?.prospect.account === account}>
          <PageText>{name}</PageText>
        </Button>
      ))}
    </div>
  </Notice>
);

/** What the panel finds itself in, with the step that leads on; nothing where the account itself says all. */
export function SituationNotice({ situation, shortcut, onRetry, onOpen, onAllowEvery }: NoticeProps) {
  const retry = <Button onPress={onRetry}>{words.tryAgain}</Button>;
  const every = onAllowEvery && <Button onPress={onAllowEvery}>{words.every}</Button>;
  switch (situation.name) {
    case 'needs-consent':
      return null; // the first run itself is on screen
    case 'idle':
    case 'needs-permission': {
      const title = situation.name === 'idle' ? words.idle : words.permission;
      return (
        <Notice title={title}>
          <Press shortcut={shortcut} />
          {every}
          <p className="text-soft">{words.what}</p>
        </Notice>
      );
    }
    case 'reading':
      return situation.shown ? <Passing>{words.reading}</Passing> : <Skeleton />;
    case 'ready':
      return situation.shown.page?.truncated ? <Passing>{words.truncated}</Passing> : null;
    case 'nothing-found':
      return (
        <Notice title={words.nothing}>
          <p>{words.nothingText}</p>
        </Notice>
      );
    case 'stale':
      if (situation.isLoading) return <Passing>{words.loading}</Passing>;
      return (
        <Notice title={words.stale} look="warn">
          <Press shortcut={shortcut} />
          {every}
        </Notice>
      );
    case 'restricted':
      return (
        <Notice title={words.restricted}>
          <p>{restrictedWords[situation.reason]}</p>
        </Notice>
      );
    case 'frozen':
      return (
        <Notice title={words.frozen} look="warn" isUrgent>
          <p>{words.frozenText}</p>
          {retry}
        </Notice>
      );
    case 'linkedin':
      return <LinkedIn situation={situation} onOpen={onOpen} />;
    case 'refused':
      return (
        <Notice
          title={situation.wasReading ? words.refusedReading : words.refusedSaying}
          look="bad"
          isUrgent
          isSticky={!situation.wasReading}
        >
          <p>{situation.refusal.message}</p>
          {!situation.wasReading && situation.refusal.code !== 'bad-request' && <p>{words.kept}</p>}
          {retry}
        </Notice>
      );
  }
}
