/**
 * A way companies name what they are or sell. `phrase` is the canonical wording, lower case, and the value of the
 * `service` facts: niche lists of a definition are matched against it. `says` are all wordings that mean it, in any
 * language, the canonical one first; lower case, without accents and punctuation, umlauts as "ae", "oe", "ue".
 */
export type Trade = {
  phrase: string;
  /** 'business': the company itself ("law firm"). 'offer': what it sells ("web design"). */
  kind: 'business' | 'offer';
  says: readonly string[];
};

/** Parses lines of the form "business: law firm = solicitors, kanzlei" or "offer: web design = webdesign". */
export const tradesOf = (table: string): readonly Trade[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', wordings = ''] = line.split(' = ');
      const [kind, phrase = ''] = head.split(': ');
      return {
        phrase,
        kind: kind === 'offer' ? 'offer' : 'business',
        says: [phrase, ...wordings.split(', ').filter(Boolean)],
      };
    });
