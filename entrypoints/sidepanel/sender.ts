import { refusal } from '../../lib/bridge/outcome.ts';
import { Change, type Saying } from '../../lib/prospect/change.ts';
import { phrase } from '../../lib/words/phrase.ts';
import { withBases } from './bases.ts';
import type { Happening, Shown } from './situation.ts';
import type { World } from './world.ts';

const batch = 50;

const unfit = refusal('bad-request', () =>
  phrase('This does not fit what can be kept, so it was not taken. Write it shorter or otherwise.'),
);

/** Keeps what the user says until the background has it, and sends it there. */
export class Sender {
  readonly #world: World;
  readonly #happen: (happening: Happening) => void;
  readonly #shown: () => Shown | undefined;
  readonly #underWay = new Set<Promise<boolean>>();
  readonly #refused = new Set<string>();

  constructor(world: World, happen: (happening: Happening) => void, shown: () => Shown | undefined) {
    this.#world = world;
    this.#happen = happen;
    this.#shown = shown;
  }

  /** Keeps and sends what is said about an account; nothing of it when any of it could never be kept. */
  say(account: string, sayings: readonly Saying[]): Change[] {
    const shown = this.#shown();
    const based = shown?.prospect.account === account ? withBases(shown, sayings) : sayings;
    const changes = this.#inOneGo(based);
    if (changes.some((change) => !Change.safeParse(change).success)) {
      this.#happen({ on: 'not-saved', account, refusal: unfit });
      return [];
    }
    this.#world.unsent.add(changes.map((change) => ({ account, change })));
    this.#happen({ on: 'said', account, changes });
    void this.#sendFirst(account, changes);
    return changes;
  }

  /** The changes of what is said in one go; several are told to be one entry. */
  #inOneGo(sayings: readonly Saying[]): Change[] {
    const said = sayings.map((saying): Change => ({ ...saying, id: this.#world.newId(), at: this.#world.now() }));
    const [first, ...more] = said;
    return first === undefined || more.length === 0 ? said : said.map((change) => ({ ...change, entry: first.id }));
  }

  /** Says of two accounts that they are one company, or are not: in both, under one id, so that either can take it back. */
  saySame(account: string, other: string, isSame: boolean): void {
    const here = this.say(account, [{ kind: 'joined', other, isSame }]);
    const there = here.flatMap((change) => (change.kind === 'joined' ? [{ ...change, other: account }] : []));
    this.#world.unsent.add(there.map((change) => ({ account: other, change })));
    void this.#sendFirst(other, there);
  }

  /** Sends everything that was kept here and never confirmed. */
  async sendRest(): Promise<void> {
    const byAccount = Map.groupBy(this.#world.unsent.all(), ({ account }) => account);
    for (const [account, entries] of byAccount)
      for (let from = 0; from < entries.length; from += batch)
        await this.#send(
          account,
          entries.slice(from, from + batch).map(({ change }) => change),
        );
  }

  /** Waits until everything sent so far is answered, and the answer is on screen. */
  async settled(): Promise<void> {
    await Promise.allSettled([...this.#underWay]);
  }

  /** Accounts about which the background has refused to keep something, and has not kept it since. */
  refused(): string[] {
    return [...this.#refused];
  }

  /** Once the background takes something again, everything it refused before goes with it. */
  async #sendFirst(account: string, changes: Change[]): Promise<void> {
    if (await this.#send(account, changes)) await this.sendRest();
  }

  #send(account: string, changes: Change[]): Promise<boolean> {
    const sending = this.#ask(account, changes).finally(() => this.#underWay.delete(sending));
    this.#underWay.add(sending);
    return sending;
  }

  async #ask(account: string, changes: Change[]): Promise<boolean> {
    const answer = await this.#world.ask('prospect.amend', { account, changes });
    const ids = changes.map(({ id }) => id);
    if (answer.ok) this.#world.unsent.drop(ids);
    if (answer.ok) this.#refused.delete(account);
    else this.#refused.add(account);
    this.#happen(
      answer.ok ? { on: 'saved', prospect: answer.reply, ids } : { on: 'not-saved', account, refusal: answer.refusal },
    );
    return answer.ok;
  }
}
