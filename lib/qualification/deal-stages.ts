import type { Saying } from '../prospect/change.ts';
import type { Day } from '../prospect/text.ts';
import { phrases } from '../words/phrase.ts';
import { eventsOf, proofsOf, stagesSoFar } from './history.ts';
import type { Situation } from './situation.ts';

/** One stage of the deal: reached or ahead, and the newest proof of intent at it. */
export type DealStage = {
  name: string;
  state: 'passed' | 'now' | 'ahead';
  /** What the buyer did there and when; absent while nothing shows intent at this stage. */
  proof?: { on: Day; did?: string };
  /** Has the deal come to this stage. */
  advance: Saying[];
};

/** The stage the deal is at; undefined before the first. */
export const currentStage = (s: Situation): string | undefined =>
  eventsOf(s, 'stage').findLast(({ what, on }) => what !== undefined && on <= s.today)?.what;

/** The stages the team agreed on, and any other the deal went through, first to last. */
export function stagesOf(s: Situation): DealStage[] {
  const reached = stagesSoFar(s);
  const now = currentStage(s);
  const names = [...new Set([...s.definition.stages, ...reached])];
  return names.map((name) => {
    const proof = proofsOf(s).findLast(({ what }) => what === name);
    return {
      name,
      state: name === now ? 'now' : reached.includes(name) ? 'passed' : 'ahead',
      ...(proof ? { proof: { on: proof.on, ...(proof.did ? { did: proof.did } : {}) } } : {}),
      advance: [{ kind: 'happened', event: 'stage', on: s.today, what: name }],
    };
  });
}

/** Things buyers do without being asked whether they still want it: offered before an explicit ask. */
export const passiveSigns = phrases({
  plan: 'opened the shared plan',
  colleague: 'brought in a colleague',
  date: 'answered with a date',
  step: 'did the step they promised',
});

/** The stage a proof is most needed at: the one the deal is at, or where that has one, the first that has none. */
export function stageToProve(s: Situation): string | undefined {
  const open = stagesOf(s).filter(({ state, proof }) => state !== 'ahead' && proof === undefined);
  return (open.find(({ state }) => state === 'now') ?? open[0])?.name ?? currentStage(s);
}

/** A proof of intent: what the buyer did and when, at the stage named, else where it is most needed. */
export function proving(s: Situation, { did, on, at }: { did: string; on: Day; at?: string | undefined }): Saying[] {
  const stage = at ?? stageToProve(s);
  const said = did.trim().slice(0, 300);
  if (said === '') return [];
  return [{ kind: 'happened', event: 'verified', on, did: said, ...(stage === undefined ? {} : { what: stage }) }];
}
