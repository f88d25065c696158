import { phrases } from '../../lib/words/phrase.ts';

const words = phrases({ reading: 'Reading this page…' });

/** A skeleton of what comes, within the first tenth of a second. */
export const Skeleton = () => (
  <div role="status" className="p-3">
    <p className="sr-only">{words.reading}</p>
    <div className="motion-safe:animate-pulse" aria-hidden="true">
      <div className="h-5 w-3/5 rounded-md bg-unknown-soft" />
      <div className="mt-2 h-3.5 w-4/5 rounded-md bg-unknown-soft" />
      <div className="mt-4 h-28 rounded-xl bg-unknown-soft" />
      <div className="mt-3 h-24 rounded-xl bg-unknown-soft" />
    </div>
  </div>
);
