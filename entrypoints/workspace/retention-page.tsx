import { RetentionScreen } from '../../components/retention-screen.tsx';
import type { PageProps } from './pages.ts';
import { atOnce, useOutlived } from './use-outlived.ts';

/** Accounts that have been kept for longer than agreed, to be removed by hand. */
export default function RetentionPage({ world, definition }: PageProps) {
  const days = definition.retentionDays;
  const { list, removal, isBusy, remove, bringBack } = useOutlived(world, days);
  return (
    <RetentionScreen
      days={days}
      list={list}
      removed={removal.removed.length}
      refusal={removal.refusal}
      atOnce={atOnce}
      isBusy={isBusy}
      onRemove={(accounts) => void remove(accounts)}
      onBringBack={() => void bringBack()}
    />
  );
}
