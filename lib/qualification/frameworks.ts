import { phrases } from '../words/phrase.ts';
import type { Assessment, SheetLine, Verdict } from './assessment.ts';
import type { ChoiceKey } from './vocabulary.ts';

/** The verdicts a field of a framework may stand for. */
type Judgement = 'authority' | 'niche' | 'money' | 'need' | 'problem' | 'trulyQualified';
/** A field of a framework: the verdict it comes to, if any, and the keys of the method that tell it. */
type Field = { label: string; verdict?: Judgement; keys: readonly ChoiceKey[] };

const labels = phrases({
  niche: 'Niche',
  authority: 'Authority',
  money: 'Money',
  need: 'Need',
  budget: 'Budget',
  timeline: 'Timeline',
  challenges: 'Challenges',
  prioritisation: 'Prioritisation',
  metrics: 'Metrics',
  buyer: 'Economic buyer',
  criteria: 'Decision criteria',
  process: 'Decision process',
  paper: 'Paper process',
  pain: 'Identify pain',
  champion: 'Champion',
  competition: 'Competition',
});

const authority: readonly ChoiceKey[] = [
  'contact.authority',
  'contact.controls_budget',
  'contact.can_spend',
  'ceo.can_join',
  'decider.can_join',
];
const money: readonly ChoiceKey[] = [
  'money.outsources_now',
  'money.replace_reason',
  'money.willing_to_spend',
  'money.meets_minimum',
  'money.vc_backed',
];
const need: readonly ChoiceKey[] = ['need.timing', 'need.motive', 'problem.exists', 'problem.priority'];
const budget: readonly ChoiceKey[] = [
  'budget.status',
  'budget.for',
  'opp.budget_available',
  'opp.budget_identified',
  'money.meets_minimum',
];
const timeline: readonly ChoiceKey[] = ['opp.timeline_agreed', 'opp.near_term_talk', 'opp.urgency_driver'];

/** The same facts by the fields of other methods: label → field, in the order each method names them. */
const fields = {
  namn: [
    ['niche', 'niche', ['request.is_offered', 'icp.checklist']],
    ['authority', 'authority', authority],
    ['money', 'money', money],
    ['need', 'need', need],
  ],
  bant: [
    ['budget', undefined, budget],
    ['authority', 'authority', authority],
    ['need', 'need', need],
    ['timeline', undefined, timeline],
  ],
  champ: [
    ['challenges', 'problem', ['problem.exists', 'problem.aware', 'dm.recognized_problem']],
    ['authority', 'authority', authority],
    ['money', 'money', [...money, 'budget.status']],
    ['prioritisation', undefined, ['problem.priority', 'need.timing', 'opp.urgency_driver']],
  ],
  meddpicc: [
    ['metrics', undefined, []],
    ['buyer', 'authority', ['contact.controls_budget', 'contact.can_spend', 'opp.dm_involved', 'opp.dm_aware']],
    ['criteria', undefined, ['dm.recognized_solution', 'certificates.required']],
    ['process', undefined, ['opp.timeline_agreed', 'opp.buyer_next_steps_agreed', 'opp.buyer_next_steps_working']],
    ['paper', undefined, ['others.named', 'budget.status']],
    ['pain', 'problem', ['problem.exists', 'problem.aware', 'problem.priority', 'dm.recognized_problem']],
    ['champion', undefined, ['user.recognized_problem', 'contact.is_decision_maker']],
    ['competition', undefined, ['money.outsources_now', 'money.replace_reason', 'contract.renewal']],
  ],
} as const satisfies Record<
  string,
  readonly (readonly [keyof typeof labels, Judgement | undefined, readonly ChoiceKey[]])[]
>;

/** A method whose fields the facts can be seen by; "namn" is niche, authority, money, need. */
export type Framework = keyof typeof fields;

/** Every framework, the one of this method first. */
export const frameworks = ['namn', 'bant', 'meddpicc', 'champ'] as const satisfies readonly Framework[];

/** True for the name of a framework. */
export const isFramework = (name: string | null): name is Framework => frameworks.some((one) => one === name);

/** The fields of a framework. */
export const fieldsOf = (framework: Framework): Field[] =>
  fields[framework].map(([label, verdict, keys]) => ({
    label: labels[label],
    ...(verdict === undefined ? {} : { verdict }),
    keys,
  }));

/** What is known of one field: its verdict where it has one, and every line of the sheet that tells it. */
export type FieldView = { label: string; verdict?: Verdict<string>; lines: SheetLine[] };

const verdictAt = (a: Assessment, name: Judgement): Verdict<string> =>
  name === 'authority' || name === 'trulyQualified' ? a[name] : a.gates[name];

/** An assessment as a framework sees it: nothing is known that the method does not know, and nothing is lost. */
export const seenAs = (framework: Framework, assessment: Assessment): FieldView[] =>
  fieldsOf(framework).map(({ label, verdict, keys }) => ({
    label,
    ...(verdict === undefined ? {} : { verdict: verdictAt(assessment, verdict) }),
    lines: keys.flatMap((key) => assessment.sheet.filter((line) => line.key === key)),
  }));
