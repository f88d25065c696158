import { CSPProvider } from '@base-ui/react/csp-provider';
import { Dialog } from '@base-ui/react/dialog';
import { phrases } from '../lib/words/phrase.ts';
import { buttonClass } from './ui/button.tsx';

const words = phrases({
  title: 'Keys',
  about: 'They work while the panel has the focus and you are not typing. Click in the panel to give it the focus.',
  browser: 'open the panel and read the page',
  close: 'Close',
});

type KeyLine = { id: string; shown: string; does: string };
type KeyHelpProps = { keys: readonly KeyLine[]; shortcut: string; onClose: () => void };

/** The key table, over the panel; Escape closes it and gives the focus back. */
export default function KeyHelp({ keys, shortcut, onClose }: KeyHelpProps) {
  const lines = [{ id: 'browser', shown: shortcut, does: words.browser }, ...keys];
  return (
    <CSPProvider disableStyleElements>
      <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
        <Dialog.Portal>
          <Dialog.Backdrop className="fixed inset-0 bg-shade opacity-50" />
          <Dialog.Popup className="fixed inset-x-3 top-6 mx-auto max-h-[calc(100dvh-3rem)] max-w-96 overflow-auto rounded-xl border border-line bg-card p-3 text-ink">
            <Dialog.Title className="text-lg font-semibold">{words.title}</Dialog.Title>
            <Dialog.Description className="text-sm text-soft">{words.about}</Dialog.Description>
            <dl className="my-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
              {lines.map(({ id, shown, does }) => (
                <div key={id} className="contents">
                  <dt>
                    <kbd className="font-mono text-sm">{shown}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
            <Dialog.Close className={buttonClass('plain')}>{words.close}</Dialog.Close>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </CSPProvider>
  );
}
