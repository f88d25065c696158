import { phrases } from '../lib/words/phrase.ts';
import { Button } from './ui/button.tsx';

const words = phrases({
  restart: 'Restart to update',
  closes: 'A new version is ready. This panel closes; open it again with the button.',
  blocked: 'A new version is ready. Not yet: something is being written or is not saved.',
});

type UpdateProps = { isBlocked: boolean; onRestart: () => void };

/** Offers to put a newer version in, which closes the panel; never over anything unsaved. */
export const UpdateBar = ({ isBlocked, onRestart }: UpdateProps) => (
  <div
    role="status"
    className="flex flex-wrap items-center gap-2 border-b border-line bg-accent-soft px-3 py-1.5 text-sm"
  >
    <p className="min-w-0 flex-1">{isBlocked ? words.blocked : words.closes}</p>
    <Button onPress={onRestart} isBlocked={isBlocked}>
      {words.restart}
    </Button>
  </div>
);
