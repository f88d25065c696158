import { Signature, Team } from './agreement.ts';
import { contentOf } from './content.ts';
import type { Definition } from './definition.ts';

/** The signatures that count: bound to exactly what the definition says, the first one of each team. */
export function countingOf(definition: Definition): Signature[] {
  if (definition.signatures.length === 0) return [];
  const content = contentOf(definition);
  const bound = definition.signatures.filter((signature) => signature.content === content);
  return bound.filter(({ team }, at) => bound.findIndex((one) => one.team === team) === at);
}

const withSignatures = (definition: Definition, signatures: Signature[]): Definition => {
  const approvedBy = Team.options.filter((team) => signatures.some((signature) => signature.team === team));
  return {
    ...definition,
    signatures,
    readyActions: definition.readyActions.map((action) => ({ ...action, approvedBy: [...approvedBy] })),
  };
};

/** The definition with only the signatures that count; an action is approved by the teams that signed, and nobody else. */
export const genuine = (definition: Definition): Definition => withSignatures(definition, countingOf(definition));

/** The definition as nobody has signed it. */
export const unsigned = (definition: Definition): Definition => withSignatures(definition, []);

/** What came of signing: the signed definition, or why it cannot be signed. */
export type Signed = { ok: true; definition: Definition } | { ok: false; why: 'no-hand-over' | 'no-name' };

/** Signs what the definition says for a team. While it does not say when sales gets involved, nobody can; a team's older signature gives way. */
export function sign(definition: Definition, { team, by, at }: Omit<Signature, 'content'>): Signed {
  if (definition.handOver.trim() === '') return { ok: false, why: 'no-hand-over' };
  const signature = Signature.safeParse({ team, by: by.trim(), at, content: contentOf(definition) });
  if (!signature.success) return { ok: false, why: 'no-name' };
  const others = countingOf(definition).filter((one) => one.team !== team);
  return { ok: true, definition: withSignatures(definition, [...others, signature.data]) };
}

/** Two copies that say the same: the first with the signatures of both. */
export function unitedSignatures(one: Definition, other: Definition): Definition {
  const all = countingOf(one).concat(contentOf(one) === contentOf(other) ? countingOf(other) : []);
  return genuine({ ...one, signatures: all });
}
