/** An authority for value added tax, or a register of companies. */
export type NumberKind = 'vat' | 'register';
/** A way such a number is written; `hint` is what every match holds: cheap to make ready and to look for;
 * `isOftenVat` where many firms have one number for both. */
export type NumberPattern = { kind: NumberKind; hint: RegExp; pattern: RegExp; sure: number; isOftenVat?: true };

const gap = String.raw`(?:\s?(?:\.|:|(?<=\s)(?:ist|lautet|is|est|è|es)(?=[\s:])|nr\.?|no\.?|n\.?[°ºo]\.?|n\.|number|nummer|n[uú]mero|n[uú]m\.|#|id|-|–|\/|\((?:vat|uid|gb)\)|gemäß[^:]{0,60}|gem\.[^:]{0,60}|according[^:]{0,60})){0,5}\s{0,2}`;
/** A number behind one of these labels, what may stand between left out. */
export const labelled = (labels: string, number: string): Pick<NumberPattern, 'hint' | 'pattern'> => ({
  hint: new RegExp(labels, 'iu'),
  pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${labels})${gap}(?<number>${number})(?![\p{L}\d])`, 'iu'),
});
