import type { Assessment } from '../lib/qualification/assessment.ts';
import { phrases } from '../lib/words/phrase.ts';
import { ActButton } from './act-button.tsx';
import type { Acts } from './acts.ts';
import { Button } from './ui/button.tsx';

const words = phrases({
  title: 'Acts',
  note: 'Note',
  tag: 'Sweet spot',
  undo: 'Undo',
});

type BarProps = {
  assessment: Assessment;
  isTagged: boolean;
  canUndo: boolean;
  acts: Acts;
  onNote: () => void;
  onTag: () => void;
  onUndo: () => void;
};

/** What can be done from anywhere in the panel, each with its key. */
export function ActionBar({ assessment, isTagged, canUndo, acts, onNote, onTag, onUndo }: BarProps) {
  const isBlocked = !isTagged && assessment.tag.value !== 'allowed';
  return (
    <section aria-label={words.title} className="flex flex-wrap gap-1.5 border-t border-line bg-card px-3 py-2.5">
      <span data-act="" className="empty:hidden">
        <ActButton act={assessment.act} acts={acts} />
      </span>
      <Button shortcut="M" onPress={onNote}>
        {words.note}
      </Button>
      <Button shortcut="T" onPress={onTag} isPressed={isTagged} isBlocked={isBlocked} describedBy="tag-block">
        {isTagged ? '◆' : '◇'} {words.tag}
      </Button>
      {canUndo && (
        <Button look="quiet" onPress={onUndo}>
          {words.undo}
        </Button>
      )}
    </section>
  );
}
