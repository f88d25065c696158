import { useEffect, useState } from 'react';

/**
 * A part of the panel that is being fetched; undefined until it is there. Unlike what `Suspense` waits for, it is drawn at
 * once: React keeps what replaces a fallback back until the fallback has been on screen for 300 ms.
 */
export function useFetched<Part>(fetching: Promise<Part>): Part | undefined {
  const [part, setPart] = useState<{ fetched: Part }>();
  useEffect(() => void fetching.then((fetched) => setPart({ fetched })), [fetching]);
  return part?.fetched;
}
