import { Suspense, useEffect, useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { phrases } from '../../lib/words/phrase.ts';
import { pages, titleOf } from './pages.ts';
import { useDefinition } from './use-definition.ts';
import type { WorkspaceWorld } from './world.ts';

const name = 'Sweetspot';
const words = phrases({ pages: 'Pages', noDefinition: 'The definition cannot be read.' });

/** The part of the address after "#", as it changes. */
function useHash(): string {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const learn = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', learn);
    return () => removeEventListener('hashchange', learn);
  }, []);
  return hash;
}

/** What needs more room than the panel has: a page for each, one at a time. */
export function Workspace({ world }: { world: WorkspaceWorld }) {
  const hash = useHash();
  const { inForce, learn } = useDefinition(world);
  const page = pages.find(({ id }) => id === hash) ?? pages[0];
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-4 p-4">
      <header className="flex flex-wrap items-baseline gap-x-6 gap-y-2 border-b border-line pb-2">
        <h1 className="text-xl font-semibold">{name}</h1>
        <nav aria-label={words.pages} className="flex flex-wrap gap-4">
          {pages.map((one) => (
            <a
              key={one.id}
              href={`#${one.id}`}
              aria-current={one === page ? 'page' : undefined}
              className="underline-offset-4 aria-[current]:underline"
            >
              {titleOf(one)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {inForce.name === 'refused' && (
          <Notice title={words.noDefinition} look="bad" isUrgent>
            <p>{inForce.refusal.message}</p>
          </Notice>
        )}
        {inForce.name === 'known' && page && (
          <Suspense>
            <page.Screen key={inForce.definition.id} world={world} definition={inForce.definition} onPut={learn} />
          </Suspense>
        )}
      </main>
    </div>
  );
}
