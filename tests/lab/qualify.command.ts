import * as z from 'zod/mini';
import type { Definition } from '../../lib/definition/definition.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { funnelDiagnosis } from '../../lib/qualification/funnel.ts';
import { postMortem } from '../../lib/qualification/post-mortem.ts';
import { bestProfile } from '../../lib/qualification/profiles.ts';
import { headcountProfile } from './headcount-profile.ts';
import { definitionOf, factsOf, fault, type Line, lineOf, prospectOf } from './scenario.ts';
import { lessonsOf, verdictsOf } from './verdicts.ts';

const count = z.int().check(z.minimum(0));
const counted = z._default(count, 0);
const Funnel = z.object({
  good_ready: counted,
  poor_ready: counted,
  good_not_ready: counted,
  poor_not_ready: counted,
});
const Icps = z
  .array(z.object({ id: z.string(), users_min: z.optional(count), users_max: z.optional(count) }))
  .check(z.minLength(1), z.maxLength(10));

function onProspect(line: Line, definition: Definition): object {
  const prospect = prospectOf(factsOf(line), line.today, definition);
  const closed = postMortem(prospect, definition, line.today);
  return { ...verdictsOf(assess(prospect, definition, line.today)), ...(closed ? lessonsOf(closed) : {}) };
}

function onFunnel(line: Line, { thresholds }: Definition): object {
  const funnel = Funnel.safeParse(factsOf(line).get('funnel'));
  if (!funnel.success) throw fault('"funnel" must be an object that counts leads by cell.');
  return { diagnosis: funnelDiagnosis(funnel.data, thresholds) };
}

function onProfiles(line: Line, base: Definition): object {
  const facts = factsOf(line);
  const icps = Icps.safeParse(facts.get('icps'));
  if (!icps.success) throw fault('"icps" must be a list of {"id", "users_min", "users_max"}.');
  const definition = {
    ...base,
    profiles: icps.data.map(({ id, users_min, users_max }) => headcountProfile(id, users_min, users_max)),
  };
  const { fits, best } = bestProfile(prospectOf(facts, line.today, definition), definition, line.today);
  const fitByIcp = Object.fromEntries(fits.map(({ id, fit }) => [id, fit]));
  return { fit_by_icp: fitByIcp, ...(best === undefined ? {} : { best_icp: best }) };
}

/** Qualifies one prospect, closed deal, funnel or set of profiles given in the words of the scenarios. */
export const run = async (input: unknown): Promise<object> => {
  const line = lineOf(input);
  const definition = definitionOf(line);
  const { id } = line;
  if (line.kind === 'funnel') return { id, ...onFunnel(line, definition) };
  if (line.kind === 'multi_icp') return { id, ...onProfiles(line, definition) };
  return { id, ...onProspect(line, definition) };
};
