import type { ReactNode } from 'react';

const looks = {
  calm: 'bg-unknown-soft text-ink',
  warn: 'bg-warn-soft text-ink',
  bad: 'bg-bad-soft text-ink',
} as const;

type NoticeProps = {
  title: string;
  look?: keyof typeof looks;
  /** Told at once to those who hear the screen. */
  isUrgent?: boolean;
  /** Stays on screen however far the account below is scrolled. */
  isSticky?: boolean;
  children?: ReactNode;
};

/** What the panel finds itself in, in a sentence, with the step that leads on. */
export const Notice = ({ title, look = 'calm', isUrgent = false, isSticky = false, children }: NoticeProps) => (
  <div
    role={isUrgent ? 'alert' : 'status'}
    className={`mx-3 mt-3 rounded-xl border border-transparent p-3 ${looks[look]} ${isSticky ? 'sticky top-1 z-10 shadow-lg' : ''}`}
  >
    <h2 className="text-lg font-semibold">{title}</h2>
    <div className="mt-1 flex flex-col items-start gap-2 text-sm">{children}</div>
  </div>
);
