import { type OutlineEntry, snapshotLimits } from '../prospect/snapshot.ts';
import { type Budget, jsonLength, pays } from './budget.ts';
import { cutAt } from './text.ts';

const deepest = 10_000;
const shell = '{"d":10000,"t":""},'.length;
const flag = ',"h":1'.length;
/** One less than the limit: a space may yet follow. */
const longest = snapshotLimits.text - 1;

type Text = OutlineEntry & { x: string };

/**
 * Writes an outline. An element is written when something within it is, so empty ones leave no trace; white space is
 * folded across the runs of a line as the browser does. What the budget cannot pay is not written.
 */
export class Writer {
  readonly entries: OutlineEntry[] = [];
  readonly #open: OutlineEntry[] = [];
  /** Length of the attributes of each open element in JSON. */
  readonly #bytes: number[] = [];
  readonly #budget: Budget;
  readonly #depth: number;
  /** How many of the open elements are written. */
  #written = 0;
  /** Entries before this one stay as they are. */
  #sealed = 0;
  /** Last text of the running line. */
  #last: Text | undefined;
  #isSpaceDue = false;

  /** `depth` is that of the outermost entries. */
  constructor(budget: Budget, depth: number) {
    this.#budget = budget;
    this.#depth = depth;
  }

  /** Depth of what is written next. */
  get depth(): number {
    return Math.min(this.#depth + this.#open.length, deepest);
  }

  /** Begins an element; `bytes` is the length of its attributes in JSON. */
  open(entry: OutlineEntry, bytes: number): void {
    this.#open.push(entry);
    this.#bytes.push(bytes);
  }

  /** Ends the innermost element. */
  close(): void {
    this.#open.pop();
    this.#bytes.pop();
    if (this.#written > this.#open.length) this.#written = this.#open.length;
  }

  /** Writes the elements begun so far, also when nothing is within them; false when the budget is spent. */
  write(): boolean {
    while (this.#written < this.#open.length) if (!this.#writeNext()) return false;
    return true;
  }

  /** Begins a new line. */
  breakLine(): void {
    if (this.#last?.x.endsWith(' ')) this.#last.x = this.#last.x.slice(0, -1);
    this.#last = undefined;
    this.#isSpaceDue = false;
  }

  /** A space only parts its neighbours. */
  space(): void {
    this.#isSpaceDue = true;
  }

  /** Writes folded text into the running line. */
  text(folded: string, isHidden: boolean): void {
    if (folded === '' || !this.write()) return;
    let rest = this.#joined(folded);
    while (rest.length > longest) {
      const cut = cutAt(rest, longest);
      this.#push(rest.slice(0, cut), isHidden);
      rest = rest.slice(cut);
    }
    this.#push(rest, isHidden);
  }

  /** Number of entries; they are not written to any more. */
  seal(): number {
    this.#sealed = this.entries.length;
    return this.#sealed;
  }

  #writeNext(): boolean {
    const entry = this.#open[this.#written];
    if (entry === undefined) return false;
    const flags = (entry.h ? flag : 0) + (entry.b ? flag : 0);
    const bytes = shell + (entry.t?.length ?? 0) + (this.#bytes[this.#written] ?? 0) + flags;
    if (!pays(this.#budget, bytes)) return false;
    this.entries.push(entry);
    this.#written += 1;
    return true;
  }

  #joined(text: string): string {
    const last = this.#last;
    const isDue = this.#isSpaceDue && !text.startsWith(' ');
    this.#isSpaceDue = false;
    if (last === undefined || last.x.endsWith(' ')) return text.trimStart();
    if (isDue && pays(this.#budget, 1)) last.x += ' ';
    return text;
  }

  #push(x: string, isHidden: boolean): void {
    const last = this.#last;
    if (!pays(this.#budget, jsonLength(x) + shell + (isHidden ? flag : 0))) return;
    if (last && this.#continues(last, isHidden) && last.x.length + x.length <= longest) last.x += x;
    else {
      this.#last = isHidden ? { d: this.depth, x, h: 1 } : { d: this.depth, x };
      this.entries.push(this.#last);
    }
  }

  #continues(last: Text, isHidden: boolean): boolean {
    const isNext = last === this.entries.at(-1) && this.entries.length > this.#sealed;
    return isNext && last.d === this.depth && (last.h === 1) === isHidden;
  }
}
