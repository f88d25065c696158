import type { Profile } from '../../lib/definition/definition.ts';

/** A profile that asks for nothing but a number of people. */
export const headcountProfile = (id: string, min?: number, max?: number): Profile => ({
  id,
  name: `Profile ${id}`,
  niche: { target: [], adjacent: [], outside: [] },
  serviceArea: null,
  criteria: [
    {
      id: 'users',
      label: 'Number of users',
      kind: 'must',
      weight: 100,
      test: { test: 'headcount', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
      phase: 'page',
      whereToLook: 'about page',
    },
  ],
  knockOuts: [],
});
