/** What is being typed into fields of an account and was neither sent nor given up, by the name of the field. */
export type HalfWritten = {
  /** Empty where nothing is half written. */
  get: (field: string) => string;
  /** Empty text forgets it. */
  put: (field: string, text: string) => void;
};

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** More is a note, and notes save themselves. */
const most = 4_000;

/** Half-written texts of one account in a storage that writes at once, so that a panel closing in the same moment loses nothing. */
export function halfWrittenIn(place: Place, account: string): HalfWritten {
  const keyOf = (field: string) => `half.${account}.${field}`;
  return {
    get: (field) => (place.getItem(keyOf(field)) ?? '').slice(0, most),
    put: (field, text) => {
      if (text === '') return place.removeItem(keyOf(field));
      try {
        place.setItem(keyOf(field), text.slice(0, most));
      } catch {
        // There is no room: it still stands on the screen.
      }
    },
  };
}
