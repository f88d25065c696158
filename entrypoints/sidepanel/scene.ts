import type { Refusal } from '../../lib/bridge/protocol.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import type { SetUp } from '../../lib/definition/set-up.ts';
import { atFirst, type Situation } from './situation.ts';

/** What the screen draws from: the situation, and the definition in force or why there is none. */
export type Scene = {
  situation: Situation;
  /** Presses in a row that were needed to read. */
  presses: number;
  definition: Definition | undefined;
  noDefinition: Refusal | undefined;
  /** How far the first run came; undefined while that is not known, or before consent. */
  setUp: SetUp | undefined;
  /** Other accounts than the one on screen about which something is not saved yet. */
  waiting: readonly string[];
};

/** The scene of a panel that has only just opened. */
export const sceneAtFirst: Scene = {
  situation: atFirst.situation,
  presses: 0,
  definition: undefined,
  noDefinition: undefined,
  setUp: undefined,
  waiting: [],
};

/** True until the user has let pages be read and has come through the first run. */
export const isFirstRunIn = ({ situation, setUp }: Scene): boolean =>
  situation.name === 'needs-consent' || (setUp !== undefined && setUp.step !== 'done');
