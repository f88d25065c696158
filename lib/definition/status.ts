import { madeOnce } from '../prospect/made-once.ts';
import { Team } from './agreement.ts';
import type { Definition } from './definition.ts';
import { countingOf } from './sign.ts';

/** Agreed only when both teams signed exactly what this version says; a draft until then. */
export const statusOf = madeOnce((definition: Definition): 'agreed' | 'draft' => {
  const signed = countingOf(definition).map(({ team }) => team);
  return Team.options.every((team) => signed.includes(team)) ? 'agreed' : 'draft';
});
