import type { World } from '../../../entrypoints/sidepanel/world.ts';
import type { pages } from '../../../entrypoints/workspace/pages.ts';
import type { Knobs } from '../../sidepanel/made-world.ts';
import type { Opened } from '../on-screen.tsx';

/** One named state of the interface: how the panel, or a page of the workspace, comes into it, and words it then says. */
export type State = {
  /** Words by which a user knows the state. */
  says: string;
  /** The page of the workspace it is a state of; of the panel where none is named. */
  workspace?: (typeof pages)[number]['id'];
  /** How the world is when the panel opens. */
  world?: Partial<Knobs>;
  /** What of the world answers otherwise than in the made one. */
  bend?: (world: World) => void;
  /** What happens once the panel is open, until the state stands. */
  go?: (opened: Opened) => unknown;
};
