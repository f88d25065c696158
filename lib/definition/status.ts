import type { Definition } from './definition.ts';

/** Agreed only when both teams signed this version; a draft until then. */
export const statusOf = ({ signatures }: Definition): 'agreed' | 'draft' =>
  (['sales', 'marketing'] as const).every((team) => signatures.some((signature) => signature.team === team))
    ? 'agreed'
    : 'draft';
