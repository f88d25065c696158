import { useState } from 'react';
import { type Framework, isFramework } from '../../lib/qualification/frameworks.ts';

const kept = 'sweetspot.seen-as';

const chosenBefore = (): Framework => {
  const name = localStorage.getItem(kept);
  return isFramework(name) ? name : 'namn';
};

/** The framework chosen last in this browser, and how another is chosen. */
export function useFramework(): [Framework, (name: Framework) => void] {
  const [framework, setFramework] = useState(chosenBefore);
  const choose = (name: Framework) => {
    setFramework(name);
    try {
      localStorage.setItem(kept, name);
    } catch {
      // There is no room: it stands until the panel is closed.
    }
  };
  return [framework, choose];
}
