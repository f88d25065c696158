import type { World } from '../sidepanel/world.ts';

/** Everything outside the workspace that it lives with: the background, files, the clock and chance. */
export type WorkspaceWorld = Pick<World, 'ask' | 'hear' | 'saveFile' | 'now' | 'newId'>;
