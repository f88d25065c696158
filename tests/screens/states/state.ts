import type { World } from '../../../entrypoints/sidepanel/world.ts';
import type { Knobs } from '../../sidepanel/made-world.ts';
import type { Opened } from '../on-screen.tsx';

/** One named state of the interface: how the panel comes into it, and words it then says. */
export type State = {
  /** Words by which a user knows the state. */
  says: string;
  /** How the world is when the panel opens. */
  world?: Partial<Knobs>;
  /** What of the world answers otherwise than in the made one. */
  bend?: (world: World) => void;
  /** What happens once the panel is open, until the state stands. */
  go?: (opened: Opened) => unknown;
};
