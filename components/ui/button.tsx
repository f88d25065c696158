import type { ReactNode } from 'react';

const looks = {
  plain: 'border-edge bg-card text-ink hover:bg-unknown-soft',
  primary: 'border-accent bg-accent text-on-accent hover:opacity-90',
  quiet: 'border-transparent text-soft hover:bg-unknown-soft hover:text-ink',
} as const;

const shape =
  'inline-flex min-h-7 items-center gap-1 rounded-lg border px-2 py-0.5 text-start text-sm leading-4 aria-disabled:border-dashed aria-disabled:text-soft';

/** Classes of anything that looks like a button, for links that act. */
export const buttonClass = (look: keyof typeof looks) => `${shape} ${looks[look]}`;

/** The key that does the same, drawn small beside the words. */
export const Key = ({ children }: { children: string }) => (
  <span aria-hidden="true">
    <kbd className="font-mono text-xs opacity-80">{children}</kbd>
  </span>
);

type ButtonProps = {
  children: ReactNode;
  onPress: () => void;
  look?: keyof typeof looks;
  shortcut?: string | undefined;
  label?: string | undefined;
  title?: string | undefined;
  isPressed?: boolean | undefined;
  isBlocked?: boolean | undefined;
  describedBy?: string | undefined;
  type?: 'button' | 'submit';
};

/** A button with its key. A blocked one can still be pressed: it then says what blocks it. */
export function Button({ children, onPress, look = 'plain', shortcut, ...more }: ButtonProps) {
  const { label, title, isPressed, isBlocked, describedBy, type = 'button' } = more;
  return (
    <button
      type={type}
      className={buttonClass(look)}
      onClick={onPress}
      aria-keyshortcuts={shortcut}
      aria-label={label}
      title={title}
      aria-pressed={isPressed}
      aria-disabled={isBlocked}
      aria-describedby={describedBy}
    >
      {children}
      {shortcut && <Key>{shortcut}</Key>}
    </button>
  );
}
