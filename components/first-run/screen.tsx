import { type ReactNode, useEffect, useId, useRef } from 'react';
import { phrase } from '../../lib/words/phrase.ts';

type ScreenProps = {
  title: string;
  about?: string;
  /** Which of the three screens this is; absent where it stands alone. */
  step?: 1 | 2 | 3 | undefined;
  children: ReactNode;
};

/** The three screens as three strokes, those reached in colour; told in words to those who hear them. */
const Steps = ({ step }: { step: 1 | 2 | 3 }) => (
  <p className="flex items-center gap-1 text-xs text-soft">
    {[1, 2, 3].map((one) => (
      <span key={one} aria-hidden="true" className={`h-1 w-6 rounded-full ${one <= step ? 'bg-accent' : 'bg-line'}`} />
    ))}
    <span>{phrase('Step {step} of 3', { step })}</span>
  </p>
);

/** One screen of the first run. What has `data-first` takes the focus, so that the keyboard goes on from there. */
export function Screen({ title, about, step, children }: ScreenProps) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  return (
    <section ref={section} aria-labelledby={id} className="flex grow flex-col gap-3 px-3 pt-3">
      {step && <Steps step={step} />}
      <div>
        <h1 id={id} className="text-xl font-semibold">
          {title}
        </h1>
        {about && <p className="mt-0.5 text-soft">{about}</p>}
      </div>
      {children}
    </section>
  );
}

/** What leads on, always in sight at the bottom. */
export const Onward = ({ children }: { children: ReactNode }) => (
  <div className="sticky bottom-0 -mx-3 mt-auto flex flex-wrap items-center gap-1.5 border-t border-line bg-ground px-3 py-2">
    {children}
  </div>
);
