import { AppWindow, CloudOff, HardDrive, MousePointerClick, Unplug, UserRoundX } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { phrases } from '../../lib/words/phrase.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Onward, Screen } from './screen.tsx';

const words = phrases({
  title: 'What Sweetspot reads',
  about: 'Read this once, then it begins. Nothing has been read so far.',
  reads: 'It reads',
  page: 'The page in front of you, when you press its button: what it says of the company, and the names, titles, telephone numbers and addresses on it.',
  other: 'Other pages of a site by themselves only after you allow it, and until you take that back.',
  never: 'Never',
  sends: 'Nothing is sent anywhere: there is no server, no account, no counting.',
  fetches: 'No page is fetched: it sees only what you open yourself.',
  linkedin: 'LinkedIn is not read, whatever you allow.',
  typed: 'Nothing you type here leaves this computer.',
  privacy: 'Privacy, in full',
  read: 'Read this page',
});

type Icon = ComponentType<{ className: string; 'aria-hidden': true }>;

const Line = ({ icon: Icon, look, children }: { icon: Icon; look: string; children: ReactNode }) => (
  <li className="flex items-start gap-2 px-2.5 py-1.5">
    <span className={`grid size-5 shrink-0 place-items-center rounded-lg ${look}`}>
      <Icon className="size-3.5" aria-hidden={true} />
    </span>
    <span className="min-w-0 flex-1 py-0.5">{children}</span>
  </li>
);

const Lines = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <h2 className="mb-1 text-sm font-semibold text-soft">{title}</h2>
    <ul className="overflow-clip rounded-xl border border-line bg-card">{children}</ul>
  </div>
);

const calm = 'bg-unknown-soft text-unknown';

type ConsentProps = { onConsent: () => void; onPrivacy: () => void; isBusy: boolean };

/** The first screen ever: what is read and what never is. Nothing is read before its button is pressed. */
export const Consent = ({ onConsent, onPrivacy, isBusy }: ConsentProps) => (
  <Screen step={1} title={words.title} about={words.about}>
    <Lines title={words.reads}>
      <Line icon={MousePointerClick} look="bg-accent-soft text-accent">
        {words.page}
      </Line>
      <Line icon={AppWindow} look="bg-accent-soft text-accent">
        {words.other}
      </Line>
    </Lines>
    <Lines title={words.never}>
      <Line icon={CloudOff} look={calm}>
        {words.sends}
      </Line>
      <Line icon={Unplug} look={calm}>
        {words.fetches}
      </Line>
      <Line icon={UserRoundX} look={calm}>
        {words.linkedin}
      </Line>
      <Line icon={HardDrive} look={calm}>
        {words.typed}
      </Line>
    </Lines>
    <Onward>
      <button
        type="button"
        data-first=""
        aria-disabled={isBusy}
        className={`${buttonClass('primary')} font-semibold`}
        onClick={() => !isBusy && onConsent()}
      >
        {words.read}
      </button>
      <Button look="quiet" onPress={onPrivacy}>
        {words.privacy}
      </Button>
    </Onward>
  </Screen>
);
