import type { ReactNode } from 'react';

const looks = {
  plain: 'border-line bg-card text-soft',
  on: 'border-transparent bg-accent-soft font-semibold text-accent',
  warn: 'border-transparent bg-warn-soft text-warn',
} as const;

/** A small word about the whole: a stage, a tag, a date. */
export const Chip = ({
  children,
  look = 'plain',
  title,
}: {
  children: ReactNode;
  look?: keyof typeof looks;
  title?: string;
}) => (
  <span className={`shrink-0 rounded-full border px-2 py-px text-xs ${looks[look]}`} title={title}>
    {children}
  </span>
);
