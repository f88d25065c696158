/** What may still be taken from a page; `low` is what is held back for later. */
export type Budget = {
  nodes: number;
  bytes: number;
  low: { nodes: number; bytes: number };
  /** True once something was too dear. */
  isShort: boolean;
};

/** True when nothing more may be taken. */
export const isSpent = ({ isShort, nodes }: Budget): boolean => isShort || nodes <= 0;

/** True when only what is held back is left. */
export const isLow = ({ nodes, bytes, low }: Budget): boolean => nodes <= low.nodes || bytes <= low.bytes;

/** Takes `bytes` out of the budget; false when they are more than is left. */
export const pays = (budget: Budget, bytes: number): boolean => {
  if (bytes > budget.bytes) budget.isShort = true;
  else budget.bytes -= bytes;
  return !budget.isShort;
};

/** What JSON may write as an escape: quotes, backslashes, controls and halves of surrogate pairs. */
const escaped = /["\\]|[^ -\ud7ff\ue000-\uffff]/;

/** Length of a text within JSON, quotes included, in UTF-16 units. */
export const jsonLength = (text: string): number =>
  escaped.test(text) ? JSON.stringify(text).length : text.length + 2;
