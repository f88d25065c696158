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
    localStorage.setItem(kept, name);
    setFramework(name);
  };
  return [framework, choose];
}
