import type { Definition } from '../../lib/definition/definition.ts';
import { fillIn } from '../../lib/definition/fill-in.ts';
import { saasMidmarket } from '../../lib/definition/templates/saas-midmarket.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { assess } from '../../lib/qualification/assess.ts';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import { ofContact } from '../../lib/qualification/people.ts';
import { answers, choose, fact, type Page, person, prospectFrom, today } from './made.ts';

/** Software for firms where IT buys. */
export const saas: Definition = fillIn(saasMidmarket, 'buying_functions', ['it']);
/** They asked for a response. */
export const lead: Saying[] = answers({ 'engagement.requested_response': 'yes' });
const name = 'Ines Duarte';
/** Says something of Ines Duarte. */
export const about = (key: string, value = 'yes'): Saying[] => answers({ [ofContact(key, personId(name))]: value });

/** A lead from Ines Duarte, who has this title in a firm of this size. */
export type Case = { title: string; size?: number; others?: NonNullable<Page['people']>; said?: Saying[] };

/** What is made of the case with Ines chosen. */
export const judgeChosen = (definition: Definition, { title, size, others = [], said = [] }: Case): Assessment => {
  const facts = size === undefined ? [] : [fact('headcount', { min: size, max: size })];
  const page = { facts, people: [person(name, title), ...others] };
  return assess(prospectFrom([page], [choose(name), ...lead, ...said]), definition, today);
};

/** Authority of Ines, and who must join. */
export const authorityIn = (definition: Definition, one: Case): string[] => {
  const { authority } = judgeChosen(definition, one);
  return [authority.value, ...authority.mustJoin];
};
