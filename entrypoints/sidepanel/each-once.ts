import type { Press } from '../../lib/browser/panel.ts';

/** Tells a press in this window from one that had its look already, by whichever way each becomes known first. */
export function eachOnce(windowId: number): (press: Press | undefined) => boolean {
  let last = 0;
  return (press) => {
    if (press?.windowId !== windowId || press.press <= last) return false;
    last = press.press;
    return true;
  };
}
