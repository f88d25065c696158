import { useMemo } from 'react';
import type { Matter } from '../deal/matter.ts';
import { Profiles } from './profiles.tsx';
import { SeenAs } from './seen-as.tsx';
import { ThenAsk } from './then-ask.tsx';
import { WaysUp } from './ways-up.tsx';

/** What may be looked into under the verdict. */
export type Part = 'ways' | 'also' | 'seen';

/** What would change the verdict and what to ask for it; the other profiles; the facts by another method. */
export default function DeeperPart({ part, matter }: { part: Part; matter: Matter }) {
  const { prospect, definition, assessment, today, acts } = matter;
  const subject = useMemo(() => ({ prospect, definition, today }), [prospect, definition, today]);
  if (part === 'also') return <Profiles subject={subject} acts={acts} />;
  if (part === 'seen') return <SeenAs assessment={assessment} acts={acts} />;
  return (
    <>
      <WaysUp subject={subject} />
      <ThenAsk subject={subject} />
    </>
  );
}
