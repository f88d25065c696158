const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const plain = /^[ -~]*$/;

/** Lower case without accents and ligatures, so that "Geschäftsführer" and "GESCHAFTSFUHRER" are one word. */
export const fold = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[ßøæœłđðþı]/g, (letter) => letters[letter] ?? letter)
        .normalize('NFC');

/** The spelling of a folded German word without umlauts: "geschaeftsfuehrer"; undefined where there is nothing to spell. */
export const spelledOut = (text: string): string | undefined => {
  const spelled = text.toLowerCase().replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`);
  return spelled === text.toLowerCase() ? undefined : fold(spelled);
};
