import type { AuthorityRule, Decider } from '../definition/definition.ts';
import type { QuestionId } from '../definition/questions.ts';
import type { Role } from '../definition/vocabulary.ts';
import type { Trilean } from '../prospect/text.ts';
import { phrase } from '../words/phrase.ts';
import type { Assessment, Reason } from './assessment.ts';
import { know } from './known.ts';
import { type NeedRow, needRows, needsInWords } from './needs.ts';
import { byPage, byRule, type Known, unknownBecause } from './reasons.ts';
import { playsRole, rolesInWords } from './roles.ts';
import { answerTo, type Situation } from './situation.ts';

type Authority = Assessment['authority'];
/** How the chosen contact stands to one decider of a rule: the part itself, each need, and the others known by name. */
type Standing = {
  part: Known<Trilean>;
  needs: { label: string; row: NeedRow; known: Known<Trilean> }[];
  named: Known<Trilean>;
};

/** Who leads the function that buys: as said or titled; somebody who leads another function is not it. */
function leadsBuying(s: Situation): Known<Trilean> {
  const leads = know(s, 'contact.leads_relevant_division');
  if (leads.value !== 'unknown') return leads;
  const level = know(s, 'contact.level');
  if (level.value !== 'division_head') return { value: 'no', reasons: level.reasons };
  const { buyingFunctions } = s.definition;
  if (!buyingFunctions) return unknownBecause(phrase('fill in: the function that buys'));
  const field = s.contact?.function;
  const isElsewhere = field !== undefined && field !== 'general-management' && field !== 'other';
  return isElsewhere ? { value: 'no', reasons: level.reasons } : leads;
}

/** Whether the chosen contact plays the part of a decider, with the rank it needs. */
function partOf(s: Situation, { role, seniorities }: Decider): Known<Trilean> {
  const { contact } = s;
  if (contact === undefined) return unknownBecause(phrase('nobody is chosen as the contact'));
  const { reasons } = know(s, 'contact.level');
  const part: Known<Trilean> =
    role === 'leads_buying' ? leadsBuying(s) : { value: playsRole(contact, role) ? 'yes' : 'no', reasons };
  if (part.value === 'no' || seniorities === undefined) return part;
  if (contact.seniority === undefined)
    return unknownBecause(phrase('the rank of {name} is not known', { name: contact.name }));
  return seniorities.includes(contact.seniority) ? part : { value: 'no', reasons };
}

/** Whether all these others are known by name: as said, else when the pages name each. */
function namedOf(s: Situation, roles: readonly Role[]): Known<Trilean> {
  const said = know(s, 'others.named');
  if (said.value === 'yes') return said;
  const found = roles.map((role) =>
    s.people.find((person) => !person.gone && !person.isElsewhere && playsRole(person, role)),
  );
  const missing = roles.filter((_, at) => found[at] === undefined);
  if (missing.length > 0)
    return unknownBecause(
      phrase('not known by name: {who}', { who: missing.map((role) => rolesInWords[role]).join(', ') }),
    );
  return { value: 'yes', reasons: found.flatMap((one) => (one ? byPage(one.name, one.evidence.slice(0, 1)) : [])) };
}

const standingOf = (s: Situation, decider: Decider): Standing => ({
  part: partOf(s, decider),
  needs: decider.needs.map((need) => ({
    label: needsInWords[need],
    row: needRows[need],
    known: needRows[need].judge(s),
  })),
  named: namedOf(s, decider.named ?? []),
});

/** Yes when all is so, no when one thing is not, else unknown. */
function settled({ part, needs, named }: Standing): Trilean {
  const values = [part.value, ...needs.map(({ known }) => known.value), named.value];
  return values.includes('no') ? 'no' : values.includes('unknown') ? 'unknown' : 'yes';
}

const inWords = ({ role, needs }: Decider): string =>
  [rolesInWords[role], ...needs.map((need) => needsInWords[need])].join(', ');

/** "The owner or CEO; or the CFO". */
const eitherOf = (deciders: readonly string[]): string =>
  deciders.reduce((one, other) => phrase('{one}; or {other}', { one, other }));

/** What is open, in words, the part first. */
const openIn = ({ part, needs, named }: Standing): Reason[] => [
  ...(part.value === 'unknown' ? part.reasons : []),
  ...needs.flatMap(({ label, known }) =>
    known.value === 'unknown' ? [byRule(phrase('not known: {what}', { what: label }))] : [],
  ),
  ...(named.value === 'unknown' ? named.reasons : []),
];

const standings = (s: Situation, { deciders = [] }: AuthorityRule): Standing[] =>
  deciders.map((decider) => standingOf(s, decider));

/** The standing nearest to a yes among those that are still open. */
const nearest = (open: readonly Standing[]): Standing | undefined =>
  open.find(({ part }) => part.value === 'yes') ?? open[0];

/** Authority of the chosen contact by a rule that lists who decides. */
export function byDeciders(s: Situation, rule: AuthorityRule): Authority {
  const all = standings(s, rule);
  const whole = all.find((one) => settled(one) === 'yes');
  if (whole)
    return {
      value: 'sufficient',
      reasons: [...whole.part.reasons, ...whole.needs.flatMap(({ known }) => known.reasons)],
      mustJoin: [],
    };
  const open = nearest(all.filter((one) => settled(one) === 'unknown'));
  if (open) return { value: 'unknown', reasons: openIn(open), mustJoin: [] };
  const refused = all
    .filter(({ part }) => part.value === 'yes')
    .flatMap(({ needs }) => needs)
    .find(({ known }) => known.value === 'no');
  const decides = byRule(
    phrase('in a firm of this size: {who}', { who: eitherOf((rule.deciders ?? []).map(inWords)) }),
  );
  return {
    value: 'insufficient',
    reasons: [...(refused?.known.reasons ?? know(s, 'contact.level').reasons), decides],
    mustJoin: refused?.row.mustJoin === undefined ? rule.mustJoin : [refused.row.mustJoin],
  };
}

/** The question that may settle what is open in a rule; undefined when none is left. */
export function openQuestion(s: Situation, rule: AuthorityRule): QuestionId | undefined {
  const open = nearest(standings(s, rule).filter((one) => settled(one) === 'unknown'));
  const need = open?.needs.find(({ known }) => known.value === 'unknown');
  if (open?.part.value !== 'yes') return undefined;
  if (need) return need.row.question;
  return open.named.value === 'unknown' && answerTo(s, 'others.named') === undefined
    ? 'q.authority.others_named'
    : undefined;
}

/** True when the owner or CEO alone decides under every one of these rules: then having them join settles it. */
export const topDecides = (rules: readonly AuthorityRule[]): boolean =>
  rules.every(
    ({ who, deciders = [] }) =>
      who !== 'deciders' ||
      deciders.some(({ role, needs, named }) => role === 'top' && !needs.length && !named?.length),
  );
