import type { News, Refusal } from '../../lib/bridge/protocol.ts';
import type { Press } from '../../lib/browser/panel.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import type { Change, Saying } from '../../lib/prospect/change.ts';
import type { Evidence } from '../../lib/prospect/evidence.ts';
import { look } from './look.ts';
import { atFirst, type Happening, happen, type Look, type PanelState, type Situation } from './situation.ts';
import type { World } from './world.ts';

/** What the screen draws from: the situation, and the definition in force or why there is none. */
export type Scene = { situation: Situation; definition: Definition | undefined; noDefinition: Refusal | undefined };

const batch = 50;
/** A page that does not answer is asked again after this many milliseconds, this often. */
const patience = { pause: 5_000, times: 6 };
const unexpected = (error: unknown): Refusal => ({
  code: 'failed',
  message: `Something failed that should not: ${error instanceof Error ? error.message : String(error)}`.slice(0, 300),
});

/** Follows the tab in front and what the user says about it, for one panel, until stopped. */
export class Follower {
  #state: PanelState = atFirst;
  #scene: Scene = { situation: atFirst.situation, definition: undefined, noDefinition: undefined };
  #again: ReturnType<typeof setTimeout> | undefined;
  /** The number of the last press that has had its look. */
  #press = 0;
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    this.#stops = [
      world.hear((news) => this.#hear(news)),
      world.watchPresses((press) => this.#pressed(press)),
      world.watchTab((news) => (news === 'leaving' ? this.#happen({ on: 'leaving' }) : void this.#look(false))),
      world.watchPermissions(() => this.#look(false)),
    ];
    this.#begin();
  }

  scene = (): Scene => this.#scene;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Says something about an account: drawn and kept at once, saved when the background answers. */
  say = (account: string, sayings: readonly Saying[]): Change[] => {
    const changes = sayings.map((saying): Change => ({ ...saying, id: this.#world.newId(), at: this.#world.now() }));
    this.#world.unsent.add(changes.map((change) => ({ account, change })));
    this.#happen({ on: 'said', account, changes });
    void this.#sendFirst(account, changes);
    return changes;
  };

  /** Sends again what was not saved, and reads again where reading was what failed. */
  retry = (): void => {
    void this.#sendRest();
    void this.#learnDefinition();
    const { situation } = this.#state;
    if (situation.name === 'frozen' || (situation.name === 'refused' && situation.wasReading)) this.#look(true);
  };

  /** Puts an account on screen without reading a page, to write about it. */
  open = async (account: string): Promise<void> => {
    const answer = await this.#world.ask('prospect.find', { account });
    if (!answer.ok) return this.#happen({ on: 'not-saved', account, refusal: answer.refusal });
    if (answer.reply) this.#happen({ on: 'opened', shown: { prospect: answer.reply, unsaved: [], page: undefined } });
  };

  /** Shows another page in the tab in front; it is then read as far as permission goes. */
  goTo = async (url: string): Promise<void> => {
    const tabId = await this.#world.frontTab();
    if (tabId !== undefined) await this.#world.goTo(tabId, url);
  };

  /** Shows the words of evidence in the page in front; evidence of another page opens that page first. */
  show = async ({ url, excerpt, mark }: Evidence): Promise<'shown' | 'opened' | 'not-visible'> => {
    const page = this.#state.situation.shown?.page;
    const inFront = page?.address === url ? await this.#world.pageAt(page.tabId) : undefined;
    if (inFront === undefined || 'unread' in inFront || inFront.documentId !== page?.documentId) {
      await this.goTo(url);
      return 'opened';
    }
    const decided = mark ? excerpt.slice(...mark) : '';
    return (await this.#world.showWords(inFront.tabId, { excerpt, decided })) ? 'shown' : 'not-visible';
  };

  stop = (): void => {
    clearTimeout(this.#again);
    for (const stop of this.#stops) stop();
  };

  #happen(happening: Happening): void {
    this.#state = happen(this.#state, happening);
    this.#draw({ situation: this.#state.situation });
  }

  #draw(part: Partial<Scene>): void {
    this.#scene = { ...this.#scene, ...part };
    for (const listener of this.#listeners) listener();
  }

  async #begin(): Promise<void> {
    await Promise.all([this.#look(true), this.#learnDefinition(), this.#sendRest()]);
  }

  #hear(news: News): void {
    if (news.news === 'definition.changed') void this.#learnDefinition();
    else if (news.news === 'prospect.changed') void this.#refresh(news.account);
    else this.#pressed(news);
  }

  /** True once for each press in this window, by whichever way it becomes known first. */
  #isNew(press: Press | undefined): boolean {
    if (press?.windowId !== this.#world.windowId || press.press <= this.#press) return false;
    this.#press = press.press;
    return true;
  }

  #pressed(press: Press): void {
    if (this.#isNew(press)) void this.#look(true);
  }

  async #learnDefinition(): Promise<void> {
    const answer = await this.#world.ask('definition.current', {});
    this.#draw(answer.ok ? { definition: answer.reply, noDefinition: undefined } : { noDefinition: answer.refusal });
  }

  async #refresh(account: string): Promise<void> {
    if (this.#state.situation.shown?.prospect.account !== account) return;
    const answer = await this.#world.ask('prospect.find', { account });
    if (answer.ok && answer.reply) this.#happen({ on: 'saved', prospect: answer.reply, ids: [] });
  }

  async #look(isPressed: boolean, timesLeft = patience.times): Promise<void> {
    clearTimeout(this.#again);
    const run = this.#state.run + 1;
    this.#happen({ on: 'looking', run, isPressed });
    const found = await this.#find(run).catch((error) => ({
      found: 'refused' as const,
      refusal: unexpected(error),
    }));
    this.#happen({ on: 'looked', run, look: found });
    const isStuck = found.found === 'frozen' && this.#state.run === run && timesLeft > 0;
    if (isStuck) this.#again = setTimeout(() => void this.#look(false, timesLeft - 1), patience.pause);
    void this.#sendRest();
  }

  async #find(run: number): Promise<Look> {
    const [tabId, press] = await Promise.all([this.#world.frontTab(), this.#world.lastPress()]);
    if (this.#isNew(press) && run === this.#state.run) this.#happen({ on: 'looking', run, isPressed: true });
    if (tabId === undefined) return { found: 'nothing' };
    const known = this.#state.isPressed ? undefined : this.#state.situation.shown?.page;
    return look(this.#world, {
      tabId,
      known,
      onReading: () => this.#happen({ on: 'reading', run }),
      isOvertaken: () => run !== this.#state.run,
    });
  }

  async #send(account: string, changes: Change[]): Promise<boolean> {
    const answer = await this.#world.ask('prospect.amend', { account, changes });
    const ids = changes.map(({ id }) => id);
    if (answer.ok) this.#world.unsent.drop(ids);
    this.#happen(
      answer.ok ? { on: 'saved', prospect: answer.reply, ids } : { on: 'not-saved', account, refusal: answer.refusal },
    );
    return answer.ok;
  }

  /** Once the background takes something again, everything it refused before goes with it. */
  async #sendFirst(account: string, changes: Change[]): Promise<void> {
    if (await this.#send(account, changes)) await this.#sendRest();
  }

  async #sendRest(): Promise<void> {
    const byAccount = Map.groupBy(this.#world.unsent.all(), ({ account }) => account);
    for (const [account, entries] of byAccount)
      for (let from = 0; from < entries.length; from += batch)
        await this.#send(
          account,
          entries.slice(from, from + batch).map(({ change }) => change),
        );
  }
}
