import type { Evidence } from '../prospect/evidence.ts';
import type { CompanyField, CompanyValue } from '../prospect/fact.ts';
import type { Person } from '../prospect/person.ts';
import { cut } from './clean.ts';
import type { ReadablePage } from './page.ts';

/** A piece of the page that can be pointed at: a line, a title, an attribute, a value of structured data. */
export type Source = { readonly text: string; readonly locator: string };

/** Evidence as a reader gives it; `understand` adds the page, the time and the reader. */
export type Sighting = Pick<Evidence, 'excerpt' | 'mark' | 'locator'>;

/** How sure a reader is (probability, 0 to 1) and where it saw it. Made by `seen` only. */
export type Seen = { readonly confidence: number; readonly sighting: Sighting };

/** A claim about the company of the page, before `understand` adds the frame. */
export type FactDraft = {
  [F in CompanyField]: { field: F; value: CompanyValue<F>; seen: Seen };
}[CompanyField];

/** A person as a reader gives it. */
export type PersonDraft = Omit<Person, 'confidence' | 'evidence'> & { seen: Seen };

/** What a reader hands back; both parts may be left out. */
export type ReaderOutput = { facts?: FactDraft[]; people?: PersonDraft[] };

/**
 * One way of reading a page. `<id>.reader.ts` exports it as `reader`; `understand` finds it by that name. It gets clean
 * text (see clean.ts), is pure, and says nothing rather than guess. It may throw: the others' facts stand.
 */
export type Reader = { id: string; read: (page: ReadablePage) => ReaderOutput };

/** Where in a source the deciding words are: the words themselves, their [start, end), or a match of a regular expression. */
export type Piece = string | readonly [start: number, end: number] | RegExpExecArray | RegExpMatchArray;

const excerptLength = 200;

/** Evidence that points at `piece` of `source`; without a piece, or when the source does not hold it, at the source's beginning. */
export const seen = (source: Source, piece: Piece | undefined, confidence: number): Seen => {
  const [start, end] = bounds(source.text, piece);
  const from = windowStart(source.text, start, end);
  const excerpt = cut(source.text.slice(from), excerptLength);
  const mark: [number, number] = [start - from, Math.min(end - from, excerpt.length)];
  const decided = end > start && mark[1] > mark[0];
  return {
    confidence: Math.min(1, Math.max(0, confidence)),
    sighting: { excerpt, locator: cut(source.locator, 200), ...(decided ? { mark } : {}) },
  };
};

const bounds = (text: string, piece: Piece | undefined): readonly [number, number] => {
  if (piece === undefined) return [0, 0];
  if (typeof piece === 'string') {
    const at = text.indexOf(piece);
    return at < 0 ? [0, 0] : [at, at + piece.length];
  }
  const [first] = piece;
  if (typeof first === 'number') return [first, Number(piece[1])];
  const at = 'index' in piece ? (piece.index ?? 0) : 0;
  return [at, at + String(first).length];
};

/** Where a window of excerpt length begins so that the piece is in it, near its middle, at the edge of a word. */
const windowStart = (text: string, start: number, end: number): number => {
  if (text.length <= excerptLength || end <= excerptLength) return 0;
  const room = Math.max(0, excerptLength - (end - start));
  const wanted = Math.min(Math.max(0, start - (room >> 1)), text.length - excerptLength);
  const wordEdge = text.indexOf(' ', wanted);
  return wordEdge >= 0 && wordEdge < Math.min(wanted + 30, start) ? wordEdge + 1 : whole(text, wanted);
};

/** The index itself, or the next one when it stands within a surrogate pair. */
const whole = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
};

/** A claim about the company: `fact('name', 'Northgate IT', seen(line, 'Northgate IT', 0.8))`. */
export const fact = <F extends CompanyField>(
  field: F,
  value: CompanyValue<F>,
  at: Seen,
): Extract<FactDraft, { field: F }> => ({ field, value, seen: at }) as unknown as Extract<FactDraft, { field: F }>; // the pair is what F says

/** The same evidence with another confidence. */
export const trusted = (at: Seen, confidence: number): Seen => ({ ...at, confidence });
