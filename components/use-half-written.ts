import { createContext, useContext, useState } from 'react';

/** Where what is half written is kept, by the name of its field. */
type HalfWritten = { get: (field: string) => string; put: (field: string, text: string) => void };

const nowhere: HalfWritten = { get: () => '', put: () => undefined };

/** The place of the account on screen. */
export const HalfWrittenPlace = createContext<HalfWritten>(nowhere);

/** A text being typed, kept until it is sent or given up, wherever the panel is closed in between; write '' for either. */
export function useHalfWritten(field: string): readonly [text: string, write: (text: string) => void] {
  const place = useContext(HalfWrittenPlace);
  const [text, setText] = useState(() => place.get(field));
  const write = (next: string) => {
    setText(next);
    place.put(field, next);
  };
  return [text, write];
}
