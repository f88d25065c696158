import { useEffect, useRef } from 'react';

/** Calls `save` whenever what is being written may be left behind: the panel hidden, closed or no longer drawn, another window in front. */
export function useLeaving(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const now = () => latest.current();
    for (const moment of ['pagehide', 'blur']) window.addEventListener(moment, now);
    document.addEventListener('visibilitychange', now);
    return () => {
      for (const moment of ['pagehide', 'blur']) window.removeEventListener(moment, now);
      document.removeEventListener('visibilitychange', now);
      now();
    };
  }, []);
}
