import type { Team } from '../../lib/definition/agreement.ts';
import type { Criterion, Definition, KnockOut } from '../../lib/definition/definition.ts';
import { sign } from '../../lib/definition/sign.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Test } from '../../lib/definition/test.ts';

const signedAt = '2026-03-16T09:00:00.000Z';

/** The definition signed by these teams, in this order; it says when sales gets involved, or nobody could sign it. */
export function signedBy(definition: Definition, teams: readonly Team[], at = signedAt): Definition {
  const whole = { ...definition, handOver: definition.handOver || 'Once they are a good fit and ready.' };
  return teams.reduce((draft, team) => {
    const signed = sign(draft, { team, by: team === 'sales' ? 'Rosa' : 'Ben', at });
    if (!signed.ok) throw new Error(`Not signed: ${signed.why}.`);
    return signed.definition;
  }, whole);
}

/** The definition signed by both teams. */
export const signedByBoth = (definition: Definition, at = signedAt): Definition =>
  signedBy(definition, ['sales', 'marketing'], at);

const [profile] = mspToolkit.profiles;
if (profile === undefined) throw new Error('The toolkit has a profile.');

/** A criterion of the team's own. */
export const criterion = (id: string, test: Test, rest: Partial<Criterion> = {}): Criterion => ({
  id,
  label: id,
  kind: 'must',
  weight: 0,
  test,
  phase: 'page',
  whereToLook: '',
  ...rest,
});
/** A knock-out of the team's own. */
export const knockOut = (id: string, test: Test): KnockOut => ({
  id,
  label: id,
  test,
  soft: false,
  callBeforeDisqualify: true,
});
/** A definition of which nothing is to be said, but for what the test puts in. */
export const calm = (
  criteria: Criterion[],
  knockOuts: KnockOut[] = [],
  rest: Partial<Definition> = {},
): Definition => ({
  ...mspToolkit,
  profiles: [
    {
      ...profile,
      name: 'P',
      criteria: [criterion('whole', { test: 'niche' }, { weight: 100 }), ...criteria],
      knockOuts,
    },
  ],
  ...rest,
});
