import { PageText } from './ui/page-text.tsx';

const words = {
  title: 'Leave to read',
  pressed: 'is read when you press the button, and while you go on from there.',
  always: 'is read as you open it, without a press.',
  allow: 'Always read this site',
  forget: 'Only when I press',
};

type SiteLeaveProps = { host: string; isAllowed: boolean; onAllow: () => void; onForget: () => void };

/** How far the user lets this site be read, and the one step further or back. */
export const SiteLeave = ({ host, isAllowed, onAllow, onForget }: SiteLeaveProps) => (
  <section aria-label={words.title} className="mx-3 mb-3 text-sm text-soft">
    <p>
      <PageText>{host}</PageText> {isAllowed ? words.always : words.pressed}
    </p>
    <button type="button" className="underline" onClick={isAllowed ? onForget : onAllow}>
      {isAllowed ? words.forget : words.allow}
    </button>
  </section>
);
