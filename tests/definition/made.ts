import type { Team } from '../../lib/definition/agreement.ts';
import type { Definition } from '../../lib/definition/definition.ts';
import { sign } from '../../lib/definition/sign.ts';

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
