import { Team } from './agreement.ts';
import type { Definition } from './definition.ts';

/**
 * True when both teams signed one and the same content. That this content is what the definition says is seen where it comes
 * in; what stands on the first screen takes it from there, and needs no hash.
 */
export const isSignedByBoth = ({ signatures }: Pick<Definition, 'signatures'>): boolean =>
  signatures.some(
    ({ content }) =>
      content !== undefined &&
      Team.options.every((team) => signatures.some((one) => one.team === team && one.content === content)),
  );
