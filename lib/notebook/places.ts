/** Where a store lies: a factory of databases and the name in it. */
export type Place = { factory: IDBFactory; name: string };

/**
 * Places a notebook can lie in, counted from 1. A damaged store is never written to again: what is saved of it goes on in
 * the next place, and where the browser can, each place has files of its own, so that damage in one does not reach the next.
 */
export type Places = {
  /** True where what is written goes through a log that half a record can spoil as a whole. */
  isLogged: boolean;
  at: (number: number) => Promise<Place>;
  /** Number of the newest place that exists; 1 when none does. */
  newest: () => Promise<number>;
  /** Empties a place for good. */
  clear: (number: number) => Promise<void>;
};
