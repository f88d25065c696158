import { useRef, useState } from 'react';

/** Work that a press begins, one at a time: pressed again while it is under way, nothing begins. */
export function useOneAtATime() {
  const isUnderWay = useRef(false); // two presses may come before anything is drawn
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    try {
      await work();
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  return { isBusy, run };
}
