import type { Cell, Good } from './assessment.ts';

/** The cell of the matrix; undetermined while fit or readiness is unknown. */
export function cellOf(fit: Good, readiness: 'ready' | 'not_ready' | 'unknown'): Cell {
  if (fit === 'unknown' || readiness === 'unknown') return 'undetermined';
  return `${fit}_${readiness}`;
}
