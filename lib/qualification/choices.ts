import { type CheckId, isCheck, type QuestionId } from '../definition/questions.ts';
import type { Saying } from '../prospect/change.ts';
import { countryName } from '../words/country.ts';
import { phrase } from '../words/phrase.ts';
import type { Choice } from './assessment.ts';
import { authorityLabels, isAboutAuthority, type Pair } from './authority-choices.ts';
import { checkKeys, checkLabels } from './check-choices.ts';
import { intentChoices } from './intent-choices.ts';
import { ofContact } from './people.ts';
import { answered, say } from './say.ts';
import type { Situation } from './situation.ts';
import type { Key } from './vocabulary.ts';

const saying = (s: Situation, pairs: readonly Pair[]): Saying[] => pairs.flatMap(([key, value]) => say(key, value, s));

/** The labels of a table in the user's language. */
const said = <Value>(labels: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(labels).map(([label, value]) => [phrase(label), value]));

type Labelled = readonly [label: string, pairs: readonly Pair[]];

/** Choices by labels that the team or a page may have written: never keys of an object, which would reorder or lose them. */
const labelled = (s: Situation, all: readonly Labelled[]): Choice[] =>
  all.map(([label, pairs]) => ({ label, says: saying(s, pairs) }));

/** Choices of a question: label → what it says. */
const list = (s: Situation, labels: Record<string, readonly Pair[]>): Choice[] => labelled(s, Object.entries(labels));

const yesNo = (key: Key) => (s: Situation) =>
  list(s, { [phrase('Yes')]: [[key, 'yes']], [phrase('No')]: [[key, 'no']] });

const labelsOf = (kinds: readonly { label: string }[], rest: string): string =>
  kinds.length === 0
    ? rest
    : kinds
        .slice(0, 3)
        .map(({ label }) => phrase(label))
        .join(', ');

const kindsOfBusiness = (s: Situation): Choice[] => {
  const { target, adjacent } = s.profile.niche;
  const near = phrase('Near it: {kinds}', { kinds: labelsOf(adjacent, phrase('related')) });
  return labelled(s, [
    [labelsOf(target ?? [], phrase('Our kind')), [['company.niche', 'target']]],
    ...(adjacent.length === 0 ? [] : [[near, [['company.niche', 'adjacent']]] as const]),
    [phrase('Something else'), [['company.niche', 'outside']]],
  ]);
};

const places = (s: Situation): Choice[] =>
  labelled(s, [
    [
      s.profile.serviceArea?.slice(0, 3).map(countryName).join(', ') || phrase('In our market'),
      [['company.in_service_area', 'yes']],
    ],
    [phrase('Elsewhere'), [['company.in_service_area', 'no']]],
  ]);

/** Naming one of the people known says that this one decides. */
const decisionMakers = ({ people }: Situation): Choice[] =>
  people
    .filter(({ gone, isElsewhere }) => !gone && !isElsewhere)
    .slice(0, 3)
    .map(({ id, name }) => ({ label: name, says: [answered(ofContact('contact.is_decision_maker', id), 'yes')] }));

const open = (question: string, labels: Record<string, string>): Choice[] =>
  Object.entries(labels).map(([label, value]) => ({ label, says: [answered(question, value)] }));

/** The answers one key gives, question by question; at most four each. */
const choices: Record<Exclude<QuestionId, CheckId | `q.authority.${string}`>, (s: Situation) => Choice[]> = {
  'q.segment.smb_or_enterprise': (s) =>
    list(s, {
      [phrase('SMB')]: [['company.segment', 'smb']],
      [phrase('Enterprise')]: [['company.segment', 'enterprise']],
    }),
  'q.niche.confirm': kindsOfBusiness,
  'q.niche.general_principles_ok': (s) =>
    list(s, {
      [phrase('No, that is fine')]: [['niche.accepts_general', 'yes']],
      [phrase('Yes, a deal killer')]: [['niche.accepts_general', 'no']],
    }),
  'q.geo.in_service_area': places,
  'q.people.name_decision_makers': decisionMakers,
  'q.people.reach_power': () =>
    open('people.introduction', { [phrase('Yes, will introduce')]: 'yes', [phrase('No')]: 'no' }),
  'q.need.why_now': (s) =>
    list(s, {
      [phrase('Needs it now')]: [['need.timing', 'now']],
      [phrase('Mildly curious')]: [['need.timing', 'mildly_curious']],
      [phrase('Gathering information')]: [['need.motive', 'gathering_information']],
      [phrase('Shopping on price')]: [['need.motive', 'price_shopping']],
    }),
  'q.problem.priority': (s) =>
    list(s, {
      [phrase('Among the first')]: [['problem.priority', 'top']],
      [phrase('Others come first')]: [['problem.priority', 'not_top']],
    }),
  'q.need.appointment': yesNo('appointment.wanted'),
  'q.readiness.action': yesNo('readiness.agreed_action'),
  'q.money.outsourcing_today': yesNo('money.outsources_now'),
  'q.money.why_replace': (s) =>
    list(s, {
      [phrase('Poor service')]: [['money.replace_reason', 'poor_service']],
      [phrase('To pay less')]: [['money.replace_reason', 'cheaper']],
    }),
  'q.budget.earmarked': (s) =>
    list(s, {
      [phrase('Yes, for this or like it')]: [
        ['budget.status', 'earmarked'],
        ['budget.for', 'this_product'],
      ],
      [phrase('Yes, for something else')]: [
        ['budget.status', 'earmarked'],
        ['budget.for', 'other'],
      ],
      [phrase('Known where from')]: [['budget.status', 'identified']],
      [phrase('No')]: [['budget.status', 'none']],
    }),
  'q.budget.when_appropriated': (s) => [
    ...list(s, {
      [phrase('It is set aside now')]: [
        ['budget.status', 'earmarked'],
        ['budget.for', 'this_product'],
      ],
    }),
    ...open('budget.when_appropriated', {
      [phrase('Date and person known')]: 'known',
      [phrase('Nobody can say')]: 'open',
    }),
  ],
  'q.intent.reverify': intentChoices,
  'q.opp.timeline': (s) =>
    list(s, {
      [phrase('Agreed by both')]: [['opp.timeline_agreed', 'yes']],
      [phrase('Not agreed')]: [['opp.timeline_agreed', 'no']],
    }),
  'q.opp.decision_maker': (s) =>
    list(s, {
      [phrase('Involved')]: [['opp.dm_involved', 'yes']],
      [phrase('Aware')]: [['opp.dm_aware', 'yes']],
      [phrase('Neither')]: [
        ['opp.dm_involved', 'no'],
        ['opp.dm_aware', 'no'],
      ],
    }),
  'q.opp.budget': (s) =>
    list(s, {
      [phrase('Available')]: [['opp.budget_available', 'yes']],
      [phrase('Identified')]: [['opp.budget_identified', 'yes']],
      [phrase('Neither')]: [
        ['opp.budget_available', 'no'],
        ['opp.budget_identified', 'no'],
      ],
    }),
  'q.opp.buyer_next_steps': (s) =>
    list(s, {
      [phrase('Agreed and working')]: [
        ['opp.buyer_next_steps_agreed', 'yes'],
        ['opp.buyer_next_steps_working', 'yes'],
      ],
      [phrase('Agreed, not working')]: [
        ['opp.buyer_next_steps_agreed', 'yes'],
        ['opp.buyer_next_steps_working', 'no'],
      ],
      [phrase('Nothing')]: [['opp.buyer_next_steps_agreed', 'no']],
    }),
  'q.opp.urgency_driver': yesNo('opp.urgency_driver'),
  'q.postmortem.was_it_budgeted': yesNo('budget.ever_earmarked'),
  'q.postmortem.intent_last_verified': () =>
    open('intent.last_shown', {
      [phrase('In the last two weeks')]: 'recently',
      [phrase('Longer ago')]: 'long_ago',
      [phrase('Never')]: 'never',
    }),
  'q.postmortem.bought_something_else': (s) => [
    ...list(s, { [phrase('Yes')]: [['deal.outcome', 'bought_different_category']] }),
    ...open('deal.bought_something_else', { [phrase('No')]: 'no' }),
  ],
};

/** What a rep may answer to a question by one key. */
export function choicesOf(s: Situation, question: QuestionId): Choice[] {
  if (isAboutAuthority(question)) return list(s, said(authorityLabels[question]));
  if (!isCheck(question)) return choices[question](s);
  return Object.entries(said(checkLabels(question))).map(([label, value]) => ({
    label,
    says: saying(s, [[checkKeys[question], value]]),
  }));
}
