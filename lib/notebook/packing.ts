import type { Vault } from './vault.ts';

/** Characters in one value of the vault. */
const chunkLength = 1_048_576; // a multiple of four: each chunk is base64 of its own

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8_192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  return btoa(text);
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

const keyOf = (prefix: string, index: number): string => `${prefix}.${index}`;

/** Keys of so many chunks. */
export const chunkKeys = (prefix: string, chunks: number): string[] =>
  Array.from({ length: chunks }, (_, index) => keyOf(prefix, index));

async function feed(lines: AsyncIterable<string>, sink: WritableStream<BufferSource>): Promise<void> {
  const writer = sink.getWriter();
  const encoder = new TextEncoder();
  try {
    for await (const line of lines) await writer.write(encoder.encode(`${line}\n`));
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined); // the reader hears of it; nobody else need
    throw error;
  }
}

/** Thrown while packing what would outgrow its limit. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** Thrown when the vault takes no more. */
class VaultRefused extends Error {
  override name = 'VaultRefused';
}

type Where = { vault: Vault; prefix: string; limit: number };

/** Puts bytes away as they come, in chunks; gives how many there are. */
async function store(source: AsyncIterable<Uint8Array>, { vault, prefix, limit }: Where) {
  let chunks = 0;
  let bytes = 0;
  let rest: Uint8Array = new Uint8Array();
  const put = async (piece: Uint8Array) => {
    const text = base64(piece);
    bytes += text.length;
    if (bytes > limit) throw new TooLarge('More than may be put away.');
    await vault.set({ [keyOf(prefix, chunks)]: text }).catch((cause) => {
      throw new VaultRefused('The other store takes no more.', { cause });
    });
    chunks++;
  };
  const full = (chunkLength / 4) * 3;
  for await (const more of source) {
    const both = new Uint8Array(rest.length + more.length);
    both.set(rest);
    both.set(more, rest.length);
    rest = both;
    for (; rest.length >= full; rest = rest.slice(full)) await put(rest.subarray(0, full));
  }
  if (rest.length > 0) await put(rest);
  return { chunks, bytes };
}

async function* piecesIn<Piece>(stream: ReadableStream<Piece>): AsyncGenerator<Piece> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined); // left early, whoever feeds it ends too; an error is told by `read`
  }
}

/** Packs lines into the vault, compressed; throws `TooLarge` beyond `limit` characters, or what the vault refused. */
export async function pack(lines: AsyncIterable<string>, where: Where): Promise<{ chunks: number; bytes: number }> {
  const gzip = new CompressionStream('gzip');
  const both = [store(piecesIn(gzip.readable), where), feed(lines, gzip.writable)] as const;
  const [stored, fed] = await Promise.allSettled(both);
  if (stored.status === 'rejected') throw stored.reason;
  if (fed.status === 'rejected') throw fed.reason;
  return stored.value;
}

async function* stored(vault: Vault, keys: readonly string[]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const key of keys) {
    const chunk = await vault.get(key);
    if (typeof chunk !== 'string') throw new Error('A chunk is missing.');
    yield bytesOf(chunk);
  }
}

/** The text packed away, in pieces; throws when a chunk is missing or does not unpack. */
export async function* unpack(vault: Vault, prefix: string, chunks: number): AsyncGenerator<string> {
  const source = stored(vault, chunkKeys(prefix, chunks));
  const bytes = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  yield* piecesIn(bytes.pipeThrough(new DecompressionStream('gzip')).pipeThrough(new TextDecoderStream()));
}
