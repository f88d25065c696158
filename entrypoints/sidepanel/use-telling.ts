import { useCallback, useEffect, useState } from 'react';

/** What was done stays told for this long, in milliseconds. */
const lasting = 6_000;

/** A sentence about what has just been done, gone after a while; telling the same again starts anew. */
export function useTelling(): [told: string, tell: (sentence: string) => void] {
  const [telling, setTelling] = useState({ sentence: '', count: 0 });
  const tell = useCallback((sentence: string) => setTelling(({ count }) => ({ sentence, count: count + 1 })), []);
  useEffect(() => {
    const timer = setTimeout(() => setTelling(({ count }) => ({ sentence: '', count })), telling.count && lasting);
    return () => clearTimeout(timer);
  }, [telling.count]);
  return [telling.sentence, tell];
}
