import { CSPProvider } from '@base-ui/react/csp-provider';
import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { phrases } from '../../lib/words/phrase.ts';
import { buttonClass } from '../ui/button.tsx';

const words = phrases({ close: 'Close' });

type OverlayProps = { title: string; onClose: () => void; children: ReactNode };

/** Something to read or fill in over the panel; Escape closes it and gives the focus back. */
export const Overlay = ({ title, onClose, children }: OverlayProps) => (
  <CSPProvider disableStyleElements>
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 bg-ink opacity-40" />
        <Dialog.Popup className="fixed inset-x-3 top-6 mx-auto flex max-h-[calc(100dvh-3rem)] max-w-96 flex-col overflow-auto scroll-py-14 rounded-xl border border-line bg-ground text-ink">
          <div className="sticky top-0 z-10 flex items-center gap-2 border-b border-line bg-ground px-3 py-2">
            <Dialog.Title className="min-w-0 flex-1 text-lg font-semibold">{title}</Dialog.Title>
            <Dialog.Close className={buttonClass('quiet')}>{words.close}</Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  </CSPProvider>
);
