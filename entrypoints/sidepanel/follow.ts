import type { News } from '../../lib/bridge/protocol.ts';
import type { Press } from '../../lib/browser/panel.ts';
import type { Change, Saying } from '../../lib/prospect/change.ts';
import type { Evidence } from '../../lib/prospect/evidence.ts';
import { Agreed } from './agreed.ts';
import { eachOnce } from './each-once.ts';
import { look, unexpected } from './look.ts';
import { Sender } from './sender.ts';
import { Awaited, type Showing, showIn } from './show.ts';
import type { Look } from './situation.ts';
import { Stage } from './stage.ts';
import type { World } from './world.ts';

/** A page that does not answer is asked again after this many milliseconds, this often. */
const patience = { pause: 5_000, times: 6 };

/** Follows the tab in front and what the user says about it, for one panel, until stopped. */
export class Follower {
  readonly #stage: Stage = new Stage(() => this.#sender.refused());
  #again: ReturnType<typeof setTimeout> | undefined;
  readonly #stops: (() => void)[];
  readonly #world: World;
  readonly #sender: Sender;
  readonly agreed: Agreed;
  readonly #isNew: ReturnType<typeof eachOnce>;
  #looking: Promise<void> = Promise.resolve();
  readonly #awaited = new Awaited();
  /** The tab of a press that is being looked into. */
  #pressedTab: number | undefined;

  constructor(world: World) {
    this.#world = world;
    this.#isNew = eachOnce(world.windowId);
    this.#sender = new Sender(world, this.#stage.happen, () => this.#situation.shown);
    this.agreed = new Agreed(world, this.#stage, () => this.#look(true));
    this.#stops = [
      world.hear((news) => this.#hear(news)),
      world.watchPresses((press) => this.#pressed(press)),
      world.watchTab((news) => (news === 'leaving' ? this.#stage.happen({ on: 'leaving' }) : void this.#look(false))),
      // A leave that was taken changes nothing about the page on screen, only what may be read after it.
      world.watchPermissions((news) => news === 'given' && void this.#look(false)),
    ];
    this.#begin();
  }

  scene = this.#stage.scene;

  subscribe = this.#stage.subscribe;

  /** Says something about an account: drawn and kept at once, saved when the background answers. */
  say = (account: string, sayings: readonly Saying[]): Change[] => this.#sender.say(account, sayings);
  saySame = (...said: Parameters<Sender['saySame']>): void => this.#sender.saySame(...said);

  /** Sends again what was not saved, and reads again where reading was what failed. */
  retry = (): void => {
    void this.#sender.sendRest();
    void this.agreed.learnDefinition();
    const { situation } = this.#stage.state();
    const { shown } = situation;
    // Nothing is left to send: what was refused could never be kept, and its notice has been read.
    if (shown?.unsaved.length === 0) this.#stage.happen({ on: 'saved', prospect: shown.prospect, ids: [] });
    if (situation.name === 'frozen' || (situation.name === 'refused' && situation.wasReading)) this.#look(true);
  };

  /** Puts an account on screen without reading a page, to write about it. */
  open = async (account: string): Promise<void> => {
    const answer = await this.#world.ask('prospect.find', { account });
    if (!answer.ok) return this.#stage.happen({ on: 'not-saved', account, refusal: answer.refusal });
    const entries = this.#world.unsent.all().filter((entry) => entry.account === account);
    const unsaved = entries.map(({ change }) => change);
    if (answer.reply) this.#stage.happen({ on: 'opened', shown: { prospect: answer.reply, unsaved, page: undefined } });
  };

  /** Shows another page in the tab in front; it is then read as far as permission goes. */
  goTo = async (url: string): Promise<void> => {
    const tabId = await this.#world.frontTab();
    if (tabId !== undefined) await this.#world.goTo(tabId, url);
  };

  /** Shows the words of evidence in the page in front; evidence of another page opens that page first, and marks them once it is read. */
  show = async (evidence: Evidence, tell: (came: Showing) => void): Promise<void> => {
    this.#awaited.set(undefined);
    const came = await showIn(this.#world, this.#situation.shown?.page, evidence);
    tell(came ?? 'opened');
    if (came !== undefined) return;
    this.#awaited.set({ evidence, tell });
    await this.goTo(evidence.url);
  };

  /** Waits until everything said so far is answered. */
  settled = (): Promise<void> => this.#sender.settled();

  stop = (): void => {
    clearTimeout(this.#again);
    for (const stop of this.#stops) stop();
  };

  get #situation() {
    return this.#stage.state().situation;
  }

  async #begin(): Promise<void> {
    await Promise.all([this.#look(true), this.agreed.learnDefinition(), this.#sender.sendRest()]);
  }

  #hear(news: News): void {
    if (news.news === 'definition.changed') void this.agreed.learnDefinition();
    else if (news.news === 'setup.changed') void this.agreed.learnSetUp();
    else if (news.news === 'prospect.changed') void this.#refresh(news);
    else if (news.news === 'notebook.changed') void this.#beginAnew();
    else if (news.news === 'panel.pressed') this.#pressed(news);
  }

  #pressed(press: Press): void {
    if (!this.#isNew(press)) return;
    this.#pressedTab = press.tabId;
    void this.#look(true);
  }

  /** Fetches the account on screen, unless what this panel has just sent or read brings it as new as the news. */
  async #refresh({ account, updatedAt, changes }: Extract<News, { news: 'prospect.changed' }>): Promise<void> {
    await Promise.allSettled([this.#sender.settled(), this.#looking]);
    const known = this.#situation.shown?.prospect;
    if (known?.account !== account) return;
    if (known.updatedAt >= updatedAt && known.changes.length >= changes) return;
    await this.#fetch(account);
  }

  async #fetch(account: string): Promise<void> {
    const answer = await this.#world.ask('prospect.find', { account });
    if (answer.ok && answer.reply) this.#stage.happen({ on: 'saved', prospect: answer.reply, ids: [] });
  }

  /** Everything may differ: asks for all of it again, and for the page where it is the page that was not saved. */
  async #beginAnew(): Promise<void> {
    const { situation } = this.#stage.state();
    const account = situation.shown?.prospect.account;
    await Promise.all([
      this.agreed.learnDefinition(),
      this.agreed.learnSetUp(),
      account && this.#fetch(account),
      this.#sender.sendRest(),
    ]);
    if (situation.name === 'refused') await this.#look(true);
  }

  #look(isPressed: boolean, timesLeft = patience.times): Promise<void> {
    this.#looking = this.#lookNow(isPressed, timesLeft);
    return this.#looking;
  }

  async #lookNow(isPressed: boolean, timesLeft: number): Promise<void> {
    clearTimeout(this.#again);
    const run = this.#stage.state().run + 1;
    this.#stage.happen({ on: 'looking', run, isPressed });
    const found = await this.#find(run).catch((error) => ({
      found: 'refused' as const,
      refusal: unexpected(error),
    }));
    this.#stage.happen({ on: 'looked', run, look: found });
    if (this.#stage.state().run === run) this.#arrived(found);
    const isStuck = found.found === 'frozen' && this.#stage.state().run === run && timesLeft > 0;
    if (isStuck) this.#again = setTimeout(() => void this.#look(false, timesLeft - 1), patience.pause);
    void this.#sender.sendRest();
  }

  #arrived({ found }: Look): void {
    this.#pressedTab = undefined;
    if (found === 'no-consent' && this.#stage.scene().setUp) void this.#look(true); // given while this was looked into
    const { page } = this.#situation.shown ?? {};
    if (found === 'page' || found === 'same') void this.#awaited.arrive(this.#world, { page, isNew: found === 'page' });
  }

  async #find(run: number): Promise<Look> {
    const { frontTab, lastPress } = this.#world;
    const [tabId, press, forbidden] = await Promise.all([frontTab(), lastPress(), this.agreed.forbids()]);
    if (forbidden) return forbidden;
    if (run === this.#stage.state().run && this.#isNew(press))
      this.#stage.happen({ on: 'looking', run, isPressed: true });
    if (tabId === undefined) return { found: 'nothing' };
    const known = this.#stage.state().isPressed ? undefined : this.#situation.shown?.page;
    return look(this.#world, {
      tabId,
      isPressed: this.#pressedTab === tabId,
      known,
      onReading: () => this.#stage.happen({ on: 'reading', run }),
      isOvertaken: () => run !== this.#stage.state().run,
    });
  }
}
