import type { Source } from '../reader.ts';

/**
 * A text that may be the company's name, what kind of place it stands in, and how often such a place holds the name
 * (0 to 1). Places of one kind are no independent witnesses of each other.
 */
export type NameCandidate = { name: string; source: Source; weight: number; place: string };
