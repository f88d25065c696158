import { phrase, phrases } from '../lib/words/phrase.ts';
import { Notice } from './notice.tsx';
import { Button } from './ui/button.tsx';
import { PageText } from './ui/page-text.tsx';

const words = phrases({
  title: 'Leave to read',
  offer: 'Read without pressing?',
  offerText: 'The browser will ask you once. You can take it back here at any time.',
  every: 'Every site while this panel is open',
  forget: 'Only when I press',
  notNow: 'Not now',
});

/** How far pages may be read, as `lib/browser` tells it. */
type Leave = 'page' | 'press' | 'site' | 'every';

function leaveWords(leave: Leave, name: string): string {
  switch (leave) {
    case 'page':
      return phrase('{name} is read when you press the button, each page anew: in Firefox a press is for one page.', {
        name,
      });
    case 'press':
      return phrase('{name} is read when you press the button, and while you go on from there.', { name });
    case 'site':
      return phrase('{name} is read as you open it, without a press.', { name });
    case 'every':
      return phrase('{name} and every other site are read as you open them, while this panel is open.', { name });
  }
}

type SiteLeaveProps = {
  /** What the site is called. */
  name: string;
  leave: Leave;
  onAllowSite: () => void;
  onAllowEvery: () => void;
  onForget: () => void;
};

/** How far the user lets this site be read, and the one step further or back. */
export function SiteLeave({ name, leave, onAllowSite, onAllowEvery, onForget }: SiteLeaveProps) {
  const isGiven = leave === 'site' || leave === 'every';
  return (
    <section aria-label={words.title} className="mx-3 mb-3 text-sm text-soft">
      <p>
        <PageText>{leaveWords(leave, name)}</PageText>
      </p>
      <div className="flex flex-wrap gap-x-3">
        {!isGiven && (
          <>
            <button type="button" className="text-start underline" onClick={onAllowSite}>
              <PageText>{phrase('Always read {name}', { name })}</PageText>
            </button>
            <button type="button" className="text-start underline" onClick={onAllowEvery}>
              {words.every}
            </button>
          </>
        )}
        {isGiven && (
          <button type="button" className="text-start underline" onClick={onForget}>
            {words.forget}
          </button>
        )}
      </div>
    </section>
  );
}

type LeaveOfferProps = Omit<SiteLeaveProps, 'leave' | 'onForget'> & { onDecline: () => void };

/** Offers to read without a press, to somebody who keeps pressing. */
export const LeaveOffer = ({ name, onAllowSite, onAllowEvery, onDecline }: LeaveOfferProps) => (
  <Notice title={words.offer}>
    <p>{words.offerText}</p>
    <div className="flex flex-wrap gap-1.5">
      <Button onPress={onAllowSite}>
        <PageText>{phrase('Always read {name}', { name })}</PageText>
      </Button>
      <Button onPress={onAllowEvery}>{words.every}</Button>
      <Button look="quiet" onPress={onDecline}>
        {words.notNow}
      </Button>
    </div>
  </Notice>
);
