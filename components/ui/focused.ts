/**
 * As the ref of a field: it has the focus once it is drawn. One function for all, since React calls a new one again with every
 * drawing, and would take the focus back from wherever the user has gone meanwhile.
 */
export const focused = (field: HTMLElement | null): void => field?.focus();
