import type { EditingKeeper } from '../../lib/browser/editing.ts';
import type { World } from '../sidepanel/world.ts';

/** Everything outside the workspace that it lives with: the background, files, the clock and chance. */
export type WorkspaceWorld = Pick<World, 'ask' | 'hear' | 'saveFile' | 'now' | 'newId'> & {
  /** A definition being changed, kept while it is no version yet. */
  editing: EditingKeeper;
  /** Puts words on the clipboard. */
  copy: (words: string) => Promise<void>;
};
