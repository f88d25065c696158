import { phrase } from '../words/phrase.ts';
import { contradictions } from './contradictions.ts';
import type { Definition, Profile } from './definition.ts';
import { emptiness } from './emptiness.ts';
import { nothingSettles } from './settled.ts';

/** Something about a definition that a team should look at before it signs; `path` is where. */
export type Warning = { path: string; text: string };

const pathOf = ({ id }: Profile): string => `profiles/${id}`;

function sizeOfChecklist(profile: Profile, { criteriaMax }: Definition['thresholds']): Warning[] {
  const count = profile.criteria.length;
  if (count <= criteriaMax) return [];
  const values = { count, most: criteriaMax, profile: phrase(profile.name) };
  return [
    {
      path: pathOf(profile),
      text: phrase('{count} criteria in “{profile}”: more than {most} are seldom filled in.', values),
    },
  ];
}

/** Weights in a hundredth, so that a third is no warning. */
const sumOf = ({ criteria }: Profile): number =>
  Math.round(criteria.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100;

function weights(profile: Profile): Warning[] {
  const sum = sumOf(profile);
  if (sum === 100) return [];
  return [
    {
      path: pathOf(profile),
      text: phrase('The weights of “{profile}” sum to {sum}, not to 100.', { profile: phrase(profile.name), sum }),
    },
  ];
}

function unanswerable(profile: Profile, definition: Definition): Warning[] {
  const lines = [
    ...profile.criteria.map((one) => ({ one, list: 'criteria' })),
    ...profile.knockOuts.map((one) => ({ one, list: 'knockOuts' })),
  ];
  return lines.flatMap(({ one, list }) => {
    const why = nothingSettles(one.test, { profile, definition });
    const values = { what: phrase(one.label) };
    return why === undefined
      ? []
      : [
          {
            path: `${pathOf(profile)}/${list}/${one.id}`,
            text:
              why === 'open'
                ? phrase('“{what}” counts as unknown everywhere: it is still to be filled in.', values)
                : phrase('Nothing can ever answer “{what}”.', values),
          },
        ];
  });
}

/** All that should be looked at, profile by profile, then what says nothing, then what rules say against each other. */
export const warningsOf = (definition: Definition): Warning[] => [
  ...definition.profiles.flatMap((profile) => [
    ...sizeOfChecklist(profile, definition.thresholds),
    ...weights(profile),
    ...unanswerable(profile, definition),
  ]),
  ...emptiness(definition),
  ...contradictions(definition),
];
