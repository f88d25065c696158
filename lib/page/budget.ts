/** What may still be spent on a page; `until` is a moment of performance.now(), `low` what is held back for later. */
export type Budget = {
  nodes: number;
  bytes: number;
  until: number;
  /** When this many nodes are left, the clock is asked next. */
  askAt: number;
  low: { nodes: number; bytes: number };
  /** True once something was too dear. */
  isShort: boolean;
};

/** True when time is up. */
export const isLate = (budget: Budget): boolean => performance.now() > budget.until;

/** True when nothing more may be read. The clock is asked every 64 nodes: asking costs more than a node. */
export const isSpent = (budget: Budget): boolean => {
  if (budget.isShort || budget.nodes <= 0) return true;
  if (budget.nodes > budget.askAt) return false;
  budget.askAt = budget.nodes - 64;
  return isLate(budget);
};

/** True when only what is held back is left. */
export const isLow = ({ nodes, bytes, low }: Budget): boolean => nodes <= low.nodes || bytes <= low.bytes;

/** True when nothing need be asked before the next node: neither is low what is left nor is it time to look at the clock. */
export const isAmple = ({ nodes, askAt, bytes, low }: Budget): boolean =>
  nodes > askAt && nodes > low.nodes && bytes > low.bytes;

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
