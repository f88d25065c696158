import * as z from 'zod/mini';
import { Definition } from '../../lib/definition/definition.ts';
import { sign } from '../../lib/definition/sign.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { templateOf } from '../../lib/definition/templates.ts';
import { OpportunityItem } from '../../lib/definition/vocabulary.ts';
import { AnswerValue, type Saying } from '../../lib/prospect/change.ts';
import { emptyProspect, Prospect } from '../../lib/prospect/prospect.ts';
import { Day } from '../../lib/prospect/text.ts';
import { answered, type Speaker, say } from '../../lib/qualification/say.ts';
import { type Key, vocabulary } from '../../lib/qualification/vocabulary.ts';
import { Fault } from './command.ts';

const count = z.int().check(z.minimum(0), z.maximum(10_000_000));
const Team = z.enum(['sales', 'marketing']);
const Policy = z.object({
  intent_valid_days: z.optional(count),
  min_ask_gap_days: z.optional(count),
  opportunity_min: z.optional(z.int().check(z.minimum(0), z.maximum(5))),
  opportunity_required: z.optional(z.array(OpportunityItem)),
  actions_approved_by: z.optional(z.array(Team)),
  closing_level: z.optional(count),
});
const Line = z.object({
  id: z.union([z.string(), z.number()]),
  kind: z.optional(z.enum(['prospect', 'postmortem', 'funnel', 'multi_icp'])),
  today: Day,
  policy: z.optional(Policy),
  facts: z.record(z.string(), z.unknown()),
  definition: z.optional(z.unknown()),
});
/** One line of input, parsed. */
export type Line = z.infer<typeof Line>;

/** A line that cannot be used, in one sentence. */
export const fault = (sentence: string): Fault => new Fault('bad-input', sentence);

/** A parsed line; a sentence of what is wrong is thrown. */
export function lineOf(input: unknown): Line {
  const line = Line.safeParse(input);
  if (!line.success) {
    const [issue] = line.error.issues;
    const where = issue?.path.join('.') || 'line';
    throw fault(
      `A line is {"id", "today", "facts"} with "kind", "policy" and "definition" where needed; "${where}" is wrong.`,
    );
  }
  if (!isDay(line.data.today)) throw fault(`"${line.data.today}" is not a day of the calendar.`);
  return line.data;
}

/** True for a day of the calendar, "2026-03-16". */
const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

const open: Record<'text' | 'integer' | 'day' | 'list' | 'object', [(value: unknown) => boolean, string]> = {
  text: [(value) => typeof value === 'string', 'a text'],
  integer: [(value) => count.safeParse(value).success, 'a whole number of 0 or more'],
  day: [isDay, 'a day like 2026-03-16'],
  list: [(value) => Array.isArray(value) && value.every((item) => typeof item === 'string'), 'a list of texts'],
  object: [(value) => typeof value === 'object' && value !== null, 'an object or a list'],
};

/** Refuses a value the key cannot have. */
function check(key: Key, value: unknown): void {
  const { values } = vocabulary[key];
  const [isRight, what] =
    typeof values === 'string'
      ? open[values]
      : ([
          (one: unknown) => one === 'unknown' || values.some((known) => known === one),
          `one of ${values.join(', ')}`,
        ] as const);
  if (!isRight(value)) throw fault(`"${key}" must be ${what}, not ${JSON.stringify(value)?.slice(0, 60)}.`);
}

const isKey = (key: string): key is Key => Object.hasOwn(vocabulary, key);

/** The facts of a line by known keys, checked; unknown keys are left out. */
export function factsOf({ facts }: Line): Map<Key, unknown> {
  const known = new Map<Key, unknown>();
  for (const [key, value] of Object.entries(facts)) {
    if (!isKey(key)) continue;
    check(key, value);
    known.set(key, value);
  }
  return known;
}

const contact = { id: 'contact', name: 'The contact' };

/** Keys told together are one event: a proof of intent has its stage and its day. */
function together(key: Key, value: AnswerValue, at: { facts: Map<Key, unknown>; speaker: Speaker }): Saying[] {
  const { facts, speaker } = at;
  const dayOf = (other: Key) =>
    typeof facts.get(other) === 'string' ? { ...speaker, today: `${facts.get(other)}` } : undefined;
  const stages = facts.get('intent.verified_stages');
  if (key === 'intent.verified_stages') {
    const on = dayOf('intent.last_verified_on');
    return on ? say(key, value, on) : [answered(key, value)];
  }
  if (key === 'intent.last_verified_on' && Array.isArray(stages) && stages.length > 0) return [];
  if (key === 'seller.event') return say(key, value, dayOf('seller.event_on') ?? speaker);
  if (key === 'seller.event_on' && facts.has('seller.event')) return [];
  return say(key, value, speaker);
}

/** An empty prospect to which everything the facts say was said, one after the other. */
export function prospectOf(facts: Map<Key, unknown>, today: string, definition: Definition): Prospect {
  const speaker: Speaker = { today, definition, contact };
  const isSpokenOf = [...facts].some(([key, value]) => key.startsWith('contact.') && value !== 'unknown');
  const hasContact = isSpokenOf || facts.get('engagement.requested_response') === 'yes'; // somebody asked
  const chosen: Saying[] = [
    { kind: 'contact-set', contact: contact.id, name: contact.name },
    { kind: 'chosen', contact: contact.id },
  ];
  const said = [...facts].flatMap(([key, value]) => {
    if (vocabulary[key].stored === 'elsewhere') return [];
    const answer = AnswerValue.safeParse(value);
    if (!answer.success) throw fault(`"${key}" is too long or out of form to be kept.`);
    return together(key, answer.data, { facts, speaker });
  });
  const at = `${today}T00:00:00.000Z`;
  const changes = [...(hasContact ? chosen : []), ...said].map((saying, index) => ({
    ...saying,
    id: `said-${index}`,
    at,
  }));
  const prospect = Prospect.safeParse({ ...emptyProspect('scenario.example', at), changes });
  if (!prospect.success) throw fault('A value of "facts" is too long or out of form to be kept.');
  return prospect.data;
}

const both: z.infer<typeof Team>[] = ['sales', 'marketing'];

/** The definition signed by these teams and nobody else; one that does not say when sales gets involved is made to, or nobody could sign. */
function signedBy(definition: Definition, teams: z.infer<typeof Team>[], today: string): Definition {
  const handOver = definition.handOver || 'Once a prospect is a good fit and ready.';
  const unsigned: Definition = { ...definition, handOver, signatures: [] };
  const at = `${today}T00:00:00.000Z`;
  return teams.reduce((draft, team) => {
    const signed = sign(draft, { team, by: team, at });
    return signed.ok ? signed.definition : draft;
  }, unsigned);
}

const templateNamed = (definition: unknown) => (typeof definition === 'string' ? templateOf(definition) : undefined);

function given({ definition }: Line): Definition | undefined {
  if (definition === undefined || templateNamed(definition)) return undefined;
  const parsed = Definition.safeParse(definition);
  if (!parsed.success) throw fault('"definition" is neither the id of a template nor a whole definition.');
  return parsed.data;
}

/** The definition of a line: its own, a template by its id or the MSP toolkit, with the policy's numbers, signed by both teams unless it says otherwise. */
export function definitionOf(line: Line): Definition {
  const own = given(line);
  const base = own ?? templateNamed(line.definition) ?? mspToolkit;
  const policy = line.policy ?? {};
  const teams = policy.actions_approved_by ?? (own ? undefined : both);
  const { thresholds } = base;
  const definition: Definition = {
    ...base,
    thresholds: {
      ...thresholds,
      intentValidDays: policy.intent_valid_days ?? thresholds.intentValidDays,
      minAskGapDays: policy.min_ask_gap_days ?? thresholds.minAskGapDays,
      opportunityMin: policy.opportunity_min ?? thresholds.opportunityMin,
      opportunityRequired: policy.opportunity_required ?? thresholds.opportunityRequired,
      closingLevel: policy.closing_level ?? thresholds.closingLevel,
    },
  };
  return teams ? signedBy(definition, teams, line.today) : definition;
}
