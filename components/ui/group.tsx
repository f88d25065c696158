import { type ReactNode, useId } from 'react';

type GroupProps = { title: string; aside?: ReactNode; children?: ReactNode };

/** One section of the panel: a title, what stands beside it, and rows. */
export function Group({ title, aside, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mx-3 mb-2 overflow-clip rounded-xl border border-line bg-card">
      <div className="flex flex-wrap items-baseline gap-x-2 px-2.5 py-2">
        <h2 id={id} className="min-w-0 text-sm font-semibold">
          {title}
        </h2>
        <div className="ms-auto text-end text-sm text-soft">{aside}</div>
      </div>
      {children}
    </section>
  );
}
