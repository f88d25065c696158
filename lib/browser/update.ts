import { browser } from 'wxt/browser';

const key = 'update';

/** Remembers that a newer version waits, until the browser is closed or the extension restarted. While it listens, none is put in at once. */
export function noticeUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(({ version }) => void browser.storage.session.set({ [key]: version }));
}

/** Tells at once and from then on whether a newer version waits; returns how to stop. */
export function watchUpdate(tell: (isWaiting: boolean) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) tell(changes[key]?.newValue !== undefined);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  void browser.storage.session.get(key).then((found) => key in found && tell(true));
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

/** Ends every part of the extension and starts its newest version; open panels are closed. */
export const restart = (): void => browser.runtime.reload();
