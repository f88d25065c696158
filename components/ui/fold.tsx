import { type ReactNode, useId, useState } from 'react';

type FoldProps = { title: string; aside?: ReactNode; isOpenFirst?: boolean; children: ReactNode };

/** One section of the panel that is folded until it is wanted: a title, what stands beside it, and its rows. */
export function Fold({ title, aside, isOpenFirst = false, children }: FoldProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenFirst);
  return (
    <section aria-labelledby={id} className="mx-3 mb-2 overflow-clip rounded-xl border border-line bg-card">
      <h2 id={id} className="text-sm font-semibold">
        <button
          type="button"
          data-row=""
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="flex w-full flex-wrap gap-x-2 px-2.5 py-2 text-start hover:bg-unknown-soft focus-visible:-outline-offset-2"
        >
          <span className="min-w-24 flex-1">{title}</span>
          <span className="ms-auto min-w-0 text-end font-normal text-soft wrap-anywhere">{aside}</span>
        </button>
      </h2>
      {isOpen && children}
    </section>
  );
}
