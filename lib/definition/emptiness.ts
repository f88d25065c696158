import { phrase } from '../words/phrase.ts';
import type { Definition } from './definition.ts';
import type { Warning } from './warnings.ts';

const noMust = ({ profiles }: Definition): Warning[] =>
  profiles
    .filter(({ criteria }) => criteria.every(({ kind }) => kind !== 'must'))
    .map(({ id, name }) => ({
      path: `profiles/${id}`,
      text: phrase('Nobody can match “{profile}”: without a must no company is ever a good fit by itself.', {
        profile: phrase(name),
      }),
    }));

/** Lists that are empty, each with what of the method then silently does nothing. */
const lists: readonly { path: 'authority' | 'stages' | 'readyActions' | 'tagAllows'; text: () => string }[] = [
  {
    path: 'authority',
    text: () => phrase('No rule says who decides: below owner and CEO that stays unknown everywhere.'),
  },
  {
    path: 'readyActions',
    text: () => phrase('No action shows readiness: nobody is ever ready for sales by what they did.'),
  },
  {
    path: 'stages',
    text: () =>
      phrase('A deal has no stages: there is none to show intent at, and no small firm is ever truly qualified.'),
  },
  { path: 'tagAllows', text: () => phrase('The tag allows nothing: putting it on changes nothing.') },
];

/** Parts that say nothing, where something of the method would not work for it and nobody would be told. */
export const emptiness = (definition: Definition): Warning[] => [
  ...noMust(definition),
  ...lists.filter(({ path }) => definition[path].length === 0).map(({ path, text }) => ({ path, text: text() })),
];
