import { lazy, Suspense } from 'react';
import { phrases } from '../../lib/words/phrase.ts';
import type { Matter } from '../deal/matter.ts';
import { Fold } from '../ui/fold.tsx';
import type { Part } from './deeper-part.tsx';

const DeeperPart = lazy(() => import('./deeper-part.tsx'));

const words = phrases({ ways: 'What would it take?', also: 'Also judged as', seen: 'Seen as' });

/** One part, folded: its code is loaded once it is opened. */
const Folded = ({ part, matter, aside }: { part: Part; matter: Matter; aside?: number }) => (
  <Fold title={words[part]} aside={aside}>
    <Suspense>
      <DeeperPart part={part} matter={matter} />
    </Suspense>
  </Fold>
);

/** What would change the verdict, how other profiles judge, and the facts by other methods. */
export function Deeper({ matter }: { matter: Matter }) {
  const profiles = matter.definition.profiles.length;
  return (
    <>
      {matter.assessment.stage.value !== 'closed' && <Folded part="ways" matter={matter} />}
      {profiles > 1 && <Folded part="also" matter={matter} aside={profiles} />}
      <Folded part="seen" matter={matter} />
    </>
  );
}
