import { phrase, phrases } from '../lib/words/phrase.ts';
import { Notice } from './notice.tsx';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';

const words = phrases({
  waiting: 'Not saved yet',
  tryAgain: 'Try again',
  unsafe: 'Leave this panel open',
  unsafeText: 'There is no room on this computer to keep what you said outside of it.',
  strange: 'Something said earlier cannot be understood',
  strangeText: 'This version does not know its form. It is kept as it is for one that does.',
  copy: 'Copy it',
});

type UnsavedProps = {
  /** Accounts that are not on screen. */
  waiting: readonly string[];
  isSafe: boolean;
  strange: string;
  onRetry: () => void;
  onCopy: (text: string) => void;
};

/** What was said and is not saved, where the account on screen does not tell already. */
export const Unsaved = ({ waiting, isSafe, strange, onRetry, onCopy }: UnsavedProps) => (
  <>
    {waiting.length > 0 && (
      <Notice title={words.waiting} look="warn">
        <p>
          <PageText>
            {phrase('What you said about these accounts waits here until it can be saved: {accounts}', {
              accounts: waiting.join(', '),
            })}
          </PageText>
        </p>
        <Button onPress={onRetry}>{words.tryAgain}</Button>
      </Notice>
    )}
    {!isSafe && (
      <Notice title={words.unsafe} look="bad" isUrgent>
        <p>{words.unsafeText}</p>
        <Button onPress={onRetry}>{words.tryAgain}</Button>
      </Notice>
    )}
    {strange !== '' && (
      <Notice title={words.strange} look="warn">
        <p>{words.strangeText}</p>
        <Button onPress={() => onCopy(strange)}>{words.copy}</Button>
      </Notice>
    )}
  </>
);
