/** The words of a list, for asking whether something is one of them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
