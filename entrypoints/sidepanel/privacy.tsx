import { Overlay } from '../../components/first-run/overlay.tsx';
import { PrivacyText } from '../../components/first-run/privacy-text.tsx';
import { phrases } from '../../lib/words/phrase.ts';
import text from '../../PRIVACY.md?raw';

const words = phrases({ title: 'Privacy, in plain words' });

/** The whole text about privacy, over the panel: it comes with the extension, for nothing is fetched. */
export default function Privacy({ onClose }: { onClose: () => void }) {
  return (
    <Overlay title={words.title} onClose={onClose}>
      <div className="p-3">
        <PrivacyText text={text} />
      </div>
    </Overlay>
  );
}
