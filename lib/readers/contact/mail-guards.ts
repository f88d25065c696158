/** A piece of an address as it is meant: "%40" is "@". */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray "%": the page means the characters themselves
  }
};

const hex = (pair: string): number => Number.parseInt(pair, 16);

/** Addresses hidden by a mail guard: each byte is changed by the first one. */
export const guarded = (code: string): string | undefined => {
  if (!/^(?:[0-9a-f]{2}){4,200}$/i.test(code)) return undefined;
  const key = hex(code.slice(0, 2));
  const letters = (code.slice(2).match(/../g) ?? []).map((pair) => String.fromCharCode(hex(pair) ^ key));
  return letters.join('').split('?', 1)[0];
};

/** Ranges of characters that a shifted link turns over within, as the content system's own script does. */
const ranges: readonly (readonly [number, number])[] = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
];

const shifted = (letter: string, by: number): string => {
  const code = letter.charCodeAt(0);
  const range = ranges.find(([from, to]) => code >= from && code <= to);
  if (range === undefined) return letter;
  const [from, to] = range;
  const size = to - from + 1;
  return String.fromCharCode(from + ((((code - from + by) % size) + size) % size));
};

/** A mail link whose letters are shifted by a few places; undefined where no shift makes one. */
export const unshiftedText = (code: string): string | undefined => {
  const plain = decoded(code.slice(0, 300));
  for (let by = -26; by <= 26; by++) {
    const text = [...plain].map((letter) => shifted(letter, by)).join('');
    if (/^mailto:/i.test(text)) return text.slice(7).split('?', 1)[0];
  }
  return undefined;
};

/** The same in a script call: "javascript:linkTo_UnCryptMailto('…')". */
export const unshifted = (href: string): string | undefined => {
  const code = /^javascript:[\w.]{1,60}\(\s?(?:'|"|%27|%22)([^'"]{8,300}?)(?:'|"|%27|%22)/i.exec(href)?.[1];
  return code === undefined || !/mail/i.test(href.slice(0, 80)) ? undefined : unshiftedText(code);
};
