import { Keyboard } from 'lucide-react';
import type { Definition } from '../lib/definition/definition.ts';
import { isSignedByBoth } from '../lib/definition/signed.ts';
import { phrase, phrases } from '../lib/words/phrase.ts';
import { Chip } from './ui/chip.tsx';
import { PageText } from './ui/page-text.tsx';

const name = 'Sweetspot';
const words = phrases({
  draft: 'draft',
  whyDraft: 'Sales and marketing have not both signed this definition',
  keysOn: 'Keys on: press ? to see them',
  keysOff: 'Keys off: they go to the page. Click in the panel to use them here',
  off: 'Keys off',
});

type HeaderProps = {
  definition: Definition | undefined;
  hasFocus: boolean;
  onKeys: () => void;
};

/** Whose panel this is, which definition judges, and whether keys reach it. */
export function HeaderBar({ definition, hasFocus, onKeys }: HeaderProps) {
  const keys = hasFocus ? words.keysOn : words.keysOff;
  return (
    <header className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3 py-2 text-sm text-soft">
      <svg viewBox="0 0 16 16" className="size-4 shrink-0 text-accent" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <circle cx="8" cy="8" r="2.5" fill="currentColor" />
      </svg>
      <b className="shrink-0 font-semibold text-ink max-[300px]:hidden">{name}</b>
      {definition && (
        <span className="min-w-0 flex-1 truncate" title={phrase(definition.name)}>
          <PageText>{phrase(definition.name)}</PageText> · v{definition.version}
        </span>
      )}
      {definition && !isSignedByBoth(definition) && (
        <Chip look="warn" title={words.whyDraft}>
          {words.draft}
        </Chip>
      )}
      <button
        type="button"
        onClick={onKeys}
        title={keys}
        aria-label={keys}
        className={`ms-auto flex shrink-0 items-center gap-1 rounded-md border px-1.5 py-0.5 ${
          hasFocus ? 'border-transparent bg-accent-soft text-accent' : 'border-dashed border-edge'
        }`}
      >
        <Keyboard className="size-4" aria-hidden="true" />
        {!hasFocus && <span className="text-xs">{words.off}</span>}
      </button>
    </header>
  );
}
