import { useEffect, useRef } from 'react';
import { WorkLine } from '../../components/work-line.tsx';
import type { Keeping } from './use-keeping.ts';

/** What is being done about backups; every news of it comes into view, wherever the panel is scrolled to. */
export default function WorkOf({ keeping: { work, keeper } }: { keeping: Keeping }) {
  const place = useRef<HTMLDivElement>(null);
  const { name } = work;
  useEffect(() => {
    if (name !== 'none') place.current?.scrollIntoView({ block: 'nearest' });
  }, [name]);
  if (name === 'none') return null;
  return (
    <div ref={place}>
      <WorkLine work={work} onRestore={() => void keeper.restore()} onStop={keeper.stop} />
    </div>
  );
}
