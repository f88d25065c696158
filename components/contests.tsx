import { type ComponentProps, lazy, Suspense } from 'react';

const Contested = lazy(async () => ({ default: (await import('./contested.tsx')).Contested }));

/** Answers of two writers side by side, loaded where there are any: they are few. */
export const Contests = (props: ComponentProps<typeof Contested>) =>
  props.contests.length > 0 && (
    <Suspense>
      <Contested {...props} />
    </Suspense>
  );
