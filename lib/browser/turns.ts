import { browser } from 'wxt/browser';

const alarm = 'backup';
/** Minutes between something being written and the backup of it, so that one backup covers a burst. */
const delayInMinutes = 1;

/** Asks for a turn soon, unless one is coming already; it comes even if the background is stopped until then. */
export async function planTurn(): Promise<void> {
  if ((await browser.alarms.get(alarm)) === undefined) await browser.alarms.create(alarm, { delayInMinutes });
}

/** Calls when a turn asked for has come. */
export function onTurn(act: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) act();
  });
}
