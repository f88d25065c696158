import type { Look } from './situation.ts';
import type { Stage } from './stage.ts';
import type { World } from './world.ts';

/** What the user has agreed to: that pages are read, and the definition they are judged by. */
export class Agreed {
  readonly #world: World;
  readonly #stage: Stage;
  readonly #look: () => Promise<void>;

  /** `look` reads the page in front, as after a press. */
  constructor(world: World, stage: Stage, look: () => Promise<void>) {
    this.#world = world;
    this.#stage = stage;
    this.#look = look;
  }

  /** Lets pages be read from now on, and has the one in front read at once. */
  consent = async (): Promise<void> => {
    const answer = await this.#world.ask('setup.consent', {});
    const { run } = this.#stage.state();
    if (!answer.ok)
      return this.#stage.happen({ on: 'looked', run, look: { found: 'refused', refusal: answer.refusal } });
    this.#stage.draw({ setUp: answer.reply });
    await this.#look();
  };

  /** Learns how far the first run came; what was waiting for a consent given elsewhere is read. */
  learnSetUp = async (): Promise<void> => {
    const answer = await this.#world.ask('setup.current', {});
    if (!answer.ok || answer.reply === null) return;
    await this.learnDefinition(); // what the first run came to is judged by from the first moment
    this.#stage.draw({ setUp: answer.reply });
    if (this.#stage.state().situation.name === 'needs-consent') await this.#look();
  };

  learnDefinition = async (): Promise<void> => {
    const answer = await this.#world.ask('definition.current', {});
    this.#stage.draw(
      answer.ok ? { definition: answer.reply, noDefinition: undefined } : { noDefinition: answer.refusal },
    );
  };

  /** What a look comes to while the user has not let pages be read: no script runs in any before. */
  forbids = async (): Promise<Look | undefined> => {
    if (this.#stage.scene().setUp) return undefined;
    const answer = await this.#world.ask('setup.current', {});
    if (!answer.ok) return { found: 'refused', refusal: answer.refusal };
    if (answer.reply === null) return { found: 'no-consent' };
    this.#stage.draw({ setUp: answer.reply });
    return undefined;
  };
}
