import { dayOf } from '../../components/format.ts';
import type { Work } from '../../components/work.ts';
import type { Health } from '../../lib/bridge/protocol.ts';
import type { FileRefusal, Pace } from './backup-file.ts';
import type { World } from './world.ts';

/** How the notebook is, as far as known, and what is being done. */
export type Keeping = { health: Health | undefined; work: Work };

/** Making and reading files is fetched when one is asked for. */
const files = () => import('./backup-file.ts');

const refusedBy = (why: FileRefusal): Work =>
  'fault' in why ? { name: 'no-backup', fault: why.fault } : { name: 'refused', refusal: why.refusal };

/** Everything the panel does about backups and mending; one thing at a time. */
export class Safekeeper {
  #keeping: Keeping = { health: undefined, work: { name: 'none' } };
  #stop = new AbortController();
  readonly #listeners = new Set<() => void>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  keeping = (): Keeping => this.#keeping;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Learns how the notebook is. */
  learn = async (): Promise<void> => {
    const answer = await this.#world.ask('notebook.health', {});
    this.#draw(answer.ok ? { health: answer.reply } : { work: { name: 'refused', refusal: answer.refusal } });
  };

  /** Has a backup of everything that can be read saved as a file. */
  save = async (): Promise<void> => {
    const pace = this.#pace('saving');
    const made = await (await files()).makeFile(this.#world, pace);
    if (pace.signal.aborted) return;
    if (!made.ok) return this.#draw({ work: { name: 'refused', refusal: made.refusal } });
    const { file, contents, unreadable } = made.reply;
    this.#world.saveFile(`sweetspot-backup-${dayOf(this.#world.now())}.jsonl`, file);
    this.#draw({ work: { name: 'saved', contents, unreadable } });
  };

  /** Looks through a file the user chose. */
  choose = async (file: Blob): Promise<void> => {
    const pace = this.#pace('checking');
    if (this.#keeping.health === undefined) await this.learn();
    const schema = this.#keeping.health?.schema;
    if (schema === undefined) return;
    const found = await (await files()).previewFile(this.#world, { file, schema }, pace);
    if (pace.signal.aborted) return;
    this.#draw({ work: 'madeAt' in found ? { name: 'preview', file, preview: found } : refusedBy(found) });
  };

  /** Takes the file in that was looked through; when it is stopped, what came in until then is told. */
  restore = async (): Promise<void> => {
    const { work, health } = this.#keeping;
    if (work.name !== 'preview' || health === undefined) return;
    const pace = this.#pace('restoring', work.preview.contents.accounts);
    const came = await (await files()).restoreFile(this.#world, { file: work.file, schema: health.schema }, pace);
    this.#draw({ work: 'accounts' in came ? { name: 'restored', ...came } : refusedBy(came) });
    await this.learn();
  };

  /** Goes on in a new place, with the backup of this number or without one. */
  mend = async (backup: number | null): Promise<void> => {
    if (this.#keeping.work.name === 'mending') return;
    this.#draw({ work: { name: 'mending' } });
    const mended = await this.#world.ask('notebook.mend', { backup });
    const work: Work = mended.ok ? { name: 'restored', ...mended.reply } : { name: 'refused', refusal: mended.refusal };
    this.#draw({ work });
    if (mended.ok) await this.learn();
  };

  /** Stops what is being done, or puts away what came of it. */
  stop = (): void => {
    this.#stop.abort();
    this.#draw({ work: { name: 'none' } });
  };

  #pace(name: 'saving' | 'checking' | 'restoring', of?: number): Pace {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const tell = (accounts: number) => {
      if (!signal.aborted) this.#draw({ work: { name, accounts, of } });
    };
    tell(0);
    return { signal, tell };
  }

  #draw(part: Partial<Keeping>): void {
    this.#keeping = { ...this.#keeping, ...part };
    for (const listener of this.#listeners) listener();
  }
}
