import { type Scene, sceneAtFirst } from './scene.ts';
import { atFirst, type Happening, happen, type PanelState } from './situation.ts';

/** What one panel is in and what it draws, with those who draw it. */
export class Stage {
  #state: PanelState = atFirst;
  #scene: Scene = sceneAtFirst;
  readonly #listeners = new Set<() => void>();
  readonly #refused: () => readonly string[];

  /** `refused` gives the accounts about which something said is not saved. */
  constructor(refused: () => readonly string[]) {
    this.#refused = refused;
  }

  state = (): PanelState => this.#state;
  scene = (): Scene => this.#scene;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  happen = (happening: Happening): void => {
    this.#state = happen(this.#state, happening);
    const { situation, presses } = this.#state;
    const own = situation.shown?.prospect.account;
    this.draw({ situation, presses, waiting: this.#refused().filter((account) => account !== own) });
  };

  draw = (part: Partial<Scene>): void => {
    this.#scene = { ...this.#scene, ...part };
    for (const listener of this.#listeners) listener();
  };
}
