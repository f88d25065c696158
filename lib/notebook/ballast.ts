import { wrap } from 'idb';
import type { Places } from './places.ts';

/** Below what a browser keeps apart as a file of its own. */
const pieceLength = 60_000;
/** Pieces that together outgrow twice any browser's log. */
const pieces = 200;

const name = 'ballast';

async function filled(factory: IDBFactory): Promise<void> {
  const request = factory.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(name));
  const store = await wrap(request);
  if (store === undefined) throw new Error('An open request that succeeds gives a store.');
  const writing = store.transaction(name, 'readwrite', { durability: 'strict' });
  const piece = 'x'.repeat(pieceLength);
  for (let key = 0; key < pieces; key++) void writing.store.put(piece, key);
  await writing.done.finally(() => store.close());
}

/**
 * Writes something large and worthless beside the notebook and removes it. A write that failed half way (on a full disk) leaves
 * half a record in the browser's log; what is written behind that, the browser takes for damage at its next start, and empties
 * the whole store. Once the log is full, it begins a new one and drops the old.
 */
export async function ballast(places: Places, place: number): Promise<void> {
  const { factory } = await places.at(place);
  await filled(factory);
  await wrap(factory.deleteDatabase(name));
}
